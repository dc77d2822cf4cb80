import { dayMarker } from "./dayMarker";
import { lists, type DecodedRecord } from "./decodedRecord";
import type { RecordedRecipient, RecordedText } from "./sendRecord";
import { toWireText } from "./wireText";

const DAY_MS = 86_400_000;

/**
 * Outlook keeps at most 2,500 characters for all custom properties of an add-in, as JSON (office-js docs, item metadata). The
 * record is a JSON string inside that JSON; the rest is for the name of the property, and to spare.
 */
export const LONGEST_RECORD = 2_450;

/**
 * The record as text, version 2: the marker of its day and the send id, then ten sections behind `|`: what the message is, its
 * mailboxes, subject, kinds, numbers, recipients, findings, attachments, fixes, and what was left out. Each entry of a list begins
 * with `^`, and a backtick parts what is in it. Numbers have base 36. A word (a domain, rule, role, client …) stands there once; from
 * then on `}` and its number mean it. Of a recipient that is like the one before but for what stands before the @ only that is written; of
 * one that is like an earlier one that, and which of the different ones so far it is like.
 */
export function writeRecord(record: DecodedRecord): string {
  const { reviewedAt, sendId, recipients, leftOut } = record;
  const word = wordsOf();
  const places = new Map<string | undefined, number>();
  recipients.forEach(({ address }, place) => places.set(address, place));
  return [
    dayMarker(reviewedAt.toISOString().slice(0, 10)) + sendId,
    entry([
      base36(((reviewedAt.getTime() % DAY_MS) + DAY_MS) % DAY_MS),
      word(record.outcome),
      record.isWrittenConfirmation && "1",
      base36(record.deliverAt?.getTime()),
      base36(record.unnamed),
      toWireText(record.policy),
      toWireText(record.book),
    ]),
    entry([toWireText(record.sender), toWireText(record.writer)]),
    keptText(record.subject),
    list(record.kinds, ({ kind, confidence }) => [
      word(kind),
      confidence === undefined ? "" : base36(Math.round(confidence * 100)),
    ]),
    list(record.numbers, (number) => [toWireText(number)]),
    recipientsOf(recipients, word),
    list(record.findings, ({ rule, severity, address, client, kind, acknowledged }) => [
      word(rule),
      word(severity),
      base36(places.get(address)) || toWireText(address),
      word(client),
      word(kind),
      acknowledged === undefined ? "" : `:${toWireText(acknowledged)}`,
    ]),
    list(record.attachments, ({ name, size, hash }) => [keptText(name), base36(size), toWireText(hash)]),
    list(record.fixes, ({ rule, fix }) => [word(rule), word(fix)]),
    entry(lists.map((name) => base36(leftOut[name])).concat(base36(leftOut.texts))),
  ].join("|");
}

type Words = (text: string | undefined) => string;

function wordsOf(): Words {
  const known = new Map<string, number>();
  return (text) => {
    if (text === undefined || text === "") return "";
    const number = known.get(text);
    if (number !== undefined) return `}${base36(number)}`;
    known.set(text, known.size);
    return toWireText(text);
  };
}

function recipientsOf(recipients: readonly RecordedRecipient[], word: Words): string {
  const heads = new Map<string, number>();
  let before = -1;
  return list(recipients, ({ address, field, role, standing, client, party, isList }) => {
    const at = address.lastIndexOf("@");
    const local = [toWireText(address.slice(0, at))];
    const like = [field, address.slice(at + 1), role, standing, client?.id, client?.name, party, isList && "1"];
    const key = like.join("\n");
    const head = heads.get(key);
    if (head === undefined) {
      before = heads.size;
      heads.set(key, before);
      return local.concat(like.map(word));
    }
    if (head === before) return local;
    before = head;
    return local.concat(base36(head));
  });
}

function keptText(text: RecordedText): string {
  if (text.is === "full") return `:${toWireText(text.text)}`;
  return text.is === "hashed" ? `#${toWireText(text.hash)}` : "";
}

/** Ends where the record is too long already: nobody keeps it. */
function list<Item>(items: readonly Item[], partsOf: (item: Item) => ReadonlyArray<string | undefined>): string {
  let all = "";
  items.some((item) => {
    all += `^${entry(partsOf(item))}`;
    return all.length > LONGEST_RECORD;
  });
  return all;
}

/** What stands empty at the end is not written. */
function entry(parts: ReadonlyArray<string | undefined>): string {
  return parts.join("`").replace(/`+$/, "");
}

function base36(number: number | undefined): string {
  return number === undefined ? "" : number.toString(36);
}
