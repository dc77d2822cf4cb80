import type { AddressKey } from "../../domain/address/mailboxAddress";
import type { ClientId } from "../../domain/book/book";
import { isFormal, type Kind } from "../../domain/kinds/kind";
import { wentOut } from "../../domain/record/figures/messages";
import type { RecordRow } from "../../domain/record/recordRow";
import type { RecordedRecipient } from "../../domain/record/sendRecord";

/** The last thing that went to a client, and to which of its mailboxes. */
export interface LastSent {
  /** What it was above all; absent where nothing was known of it. */
  readonly kind?: Kind;
  readonly at: Date;
  readonly address: AddressKey;
}

/** The newest formal message to a client, else the newest one; `undefined` where nothing went there. Rows come newest first. */
export function lastSentTo(client: ClientId, rows: readonly RecordRow[]): LastSent | undefined {
  const sent = rows.filter((row) => wentOut(row) && mailboxOf(client, row) !== undefined);
  const row = sent.find(({ record }) => record.kinds.some(({ kind }) => isFormal(kind))) ?? sent[0];
  const address = row === undefined ? undefined : mailboxOf(client, row);
  if (row === undefined || address === undefined) return undefined;
  const kind = (row.record.kinds.find((one) => isFormal(one.kind)) ?? row.record.kinds[0])?.kind;
  return { ...(kind === undefined ? {} : { kind }), at: row.at, address };
}

/** The mailbox that a message to several is remembered by: one of To before one of Cc, the official one before others. */
function mailboxOf(client: ClientId, { record }: RecordRow): AddressKey | undefined {
  const own = record.recipients.filter((one) => one.client?.id === client && one.party === undefined);
  const rank = ({ field, role }: RecordedRecipient): number => (field === "to" ? 0 : 2) + (role === "official" ? 0 : 1);
  return [...own].sort((one, other) => rank(one) - rank(other))[0]?.address;
}
