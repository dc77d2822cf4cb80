import type { AddressKey } from "../address/mailboxAddress";
import type { Brand } from "../brand";
import type { DecodedRecord } from "./decodedRecord";

/** The unique key of a row: the send id, with a number behind it from the second client on. Lower case, ASCII. */
export type RowKey = Brand<string, "RowKey">;

/**
 * `intent`: Send let it go, and nobody has seen it in Sent Items yet. `sent`: it was found there. `not-sent`: it was not, in the agreed
 * time. `not-confirmed`: nobody may look. `unchecked`: it was sent and carries no record.
 */
export const recordStates = ["intent", "sent", "not-sent", "not-confirmed", "unchecked"] as const;

export type RecordState = (typeof recordStates)[number];

/** What an unchecked message was written with, as far as its text tells. */
export const sentFromPlaces = ["phone", "elsewhere"] as const;

export type SentFrom = (typeof sentFromPlaces)[number];

/** What a row says of a message beside its record. */
export interface RowPlace {
  readonly state: RecordState;
  /** When it went out by the mail server's clock; of what was not seen there, when the record was made. */
  readonly at: Date;
  /** The mailbox in whose Sent Items it is. */
  readonly mailbox: AddressKey;
  /** The Message-ID header, with its angle brackets. Absent as long as nobody has seen the message. */
  readonly internetMessageId?: string;
  /** Of unchecked messages only. */
  readonly sentFrom?: SentFrom;
}

/** One row of the send records: what one message meant for one client. */
export interface RecordRow extends RowPlace {
  readonly key: RowKey;
  /** Absent where the message goes to no client, or to more than get a row each. */
  readonly client?: { readonly id: string; readonly name: string };
  readonly record: DecodedRecord;
}

/** Clients that get a row of their own; beyond, one row stands for the message. */
export const MOST_ROWS = 20;

/** The rows of one message: one for each client, or one for a message that goes to no client. In the order of its recipients. */
export function rowsOf(record: DecodedRecord, place: RowPlace): readonly RecordRow[] {
  const clients = record.recipients.reduce<ReadonlyArray<{ readonly id: string; readonly name: string }>>(
    (all, { client }) => (client === undefined || all.some(({ id }) => id === client.id) ? all : all.concat(client)),
    [],
  );
  if (clients.length === 0 || clients.length > MOST_ROWS) return [{ ...place, key: rowKey(record, 0), record }];
  return clients.map((client, index) => ({ ...place, key: rowKey(record, index), client, record }));
}

function rowKey({ sendId }: Pick<DecodedRecord, "sendId">, index: number): RowKey {
  return (index === 0 ? sendId : `${sendId}-${String(index + 1)}`) as RowKey;
}
