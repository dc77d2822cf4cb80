import { recipientFields } from "../draft/draft";
import { severities } from "../severity";
import { countsOf, lists, noCounts, type DecodedRecord, type LeftOut } from "./decodedRecord";
import { MOST_ROWS } from "./recordRow";
import type { RecordedRecipient, RecordedText, SendRecord } from "./sendRecord";

/** A record that was made, or one that was read back and may have lost something before. */
export type AnyRecord = SendRecord & Partial<Pick<DecodedRecord, "leftOut">>;

/**
 * What is left of a record when so many of each list are kept, and of each text so many UTF-16 units. Of findings the strongest stay;
 * of recipients one of each client first, then To before Cc before Bcc, in each those of clients before others; of the rest those in
 * front. What stays keeps its order.
 */
export function summariserOf(record: AnyRecord): (kept: LeftOut) => DecodedRecord {
  const findings = chooserOf(record.findings, ({ severity }) => -severities.indexOf(severity));
  const leading = leadingOf(record.recipients);
  const recipients = chooserOf(record.recipients, ({ field, client }, index) =>
    leading.has(index) ? -1 : recipientFields.indexOf(field) * 2 + (client === undefined ? 1 : 0),
  );
  return (kept) => {
    const shortened = new Set<string>();
    const cut = (text: string): string => {
      if (text.length <= kept.texts) return text;
      shortened.add(text);
      return shortOf(text, kept.texts);
    };
    const withText = (text: RecordedText): RecordedText =>
      text.is === "full" ? { is: text.is, text: cut(text.text) } : text;
    const left = {
      ...record,
      subject: withText(record.subject),
      numbers: record.numbers.slice(0, kept.numbers).map(cut),
      recipients: recipients(kept.recipients).map((recipient) => withNames(recipient, cut)),
      findings: findings(kept.findings).map((finding) =>
        finding.acknowledged === undefined ? finding : { ...finding, acknowledged: cut(finding.acknowledged) },
      ),
      attachments: record.attachments
        .slice(0, kept.attachments)
        .map((attachment) => ({ ...attachment, name: withText(attachment.name) })),
      fixes: record.fixes.slice(0, kept.fixes),
    };
    return { ...left, leftOut: leftOutOf(record, countsOf(left, shortened.size)) };
  };
}

/** Together with what was left out before. */
function leftOutOf(record: AnyRecord, left: LeftOut): LeftOut {
  const { leftOut: before = noCounts } = record;
  return lists.reduce<LeftOut>((all, list) => ({ ...all, [list]: record[list].length - left[list] + before[list] }), {
    ...left,
    texts: left.texts + before.texts,
  });
}

/**
 * By their places, the first recipient of each client. One client more than gets a row of its own, so that whoever reads the record
 * sees that it was too many.
 */
export function leadingOf(recipients: readonly RecordedRecipient[]): ReadonlySet<number> {
  const clients = new Set<string>();
  const leading = new Set<number>();
  recipients.forEach(({ client }, index) => {
    if (client === undefined || clients.has(client.id) || clients.size > MOST_ROWS) return;
    clients.add(client.id);
    leading.add(index);
  });
  return leading;
}

/** Chooses so many items by their rank, lowest first; those of one rank from the front. */
function chooserOf<Item>(
  items: readonly Item[],
  rankOf: (item: Item, index: number) => number,
): (most: number) => readonly Item[] {
  const order = items
    .map((item, index) => ({ rank: rankOf(item, index), index }))
    .sort((one, other) => one.rank - other.rank || one.index - other.index);
  return (most) => {
    const chosen = new Set(order.slice(0, most).map(({ index }) => index));
    return items.filter((_, index) => chosen.has(index));
  };
}

/** Cut between characters, never inside a surrogate pair. */
function shortOf(text: string, length: number): string {
  const end = length - (/[\ud800-\udbff]/.test(text.charAt(length - 2)) ? 2 : 1);
  return end > 0 ? `${text.slice(0, end)}…` : "";
}

function withNames(recipient: RecordedRecipient, cut: (text: string) => string): RecordedRecipient {
  const { client, party } = recipient;
  const name = client === undefined ? undefined : cut(client.name);
  const partyName = party === undefined ? undefined : cut(party);
  if (name === client?.name && partyName === party) return recipient;
  return {
    ...recipient,
    ...(client === undefined || name === undefined ? {} : { client: { id: client.id, name } }),
    ...(partyName === undefined ? {} : { party: partyName }),
  };
}
