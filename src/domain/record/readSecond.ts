import { parseMailboxAddress, type AddressKey } from "../address/mailboxAddress";
import { isRole, isStanding } from "../book/book";
import { recipientFields } from "../draft/draft";
import { isFixKind } from "../fix/fix";
import { isKind } from "../kinds/kind";
import { severities } from "../severity";
import { present } from "../text/members";
import { lists, noCounts, type DecodedRecord, type LeftOut } from "./decodedRecord";
import {
  outcomes,
  parseSendId,
  type RecordedAttachment,
  type RecordedFinding,
  type RecordedKind,
  type RecordedRecipient,
  type RecordedText,
  type UsedFix,
} from "./sendRecord";
import { fromWireText } from "./wireText";

const BEGINNING = /^2~(\d{4})(0[1-9]|1[0-2])([0-2]\d|3[01])~([0-9a-f]{32})$/;
const SECTIONS = 11;
const DAY_MS = 86_400_000;

/** Reads version 2, as `writeRecord` writes it; `undefined` for anything else. What in it makes no sense is as good as not there. */
export function readSecond(text: string): DecodedRecord | undefined {
  const sections = text.split("|");
  const begins = BEGINNING.exec(sections[0] ?? "");
  const sendId = parseSendId(begins?.[4] ?? "");
  if (begins === null || sendId === undefined || sections.length < SECTIONS) return undefined;
  const [, year, month, day] = begins.map(Number);
  const word = wordsOf();
  // Each section in turn, since a word may refer to one of an earlier section.
  const next = (): string => sections.shift() ?? "";
  next();
  const [time, outcome, isConfirmation, deliverAt, unnamed, policy, book] = partsOf(next());
  const saidOutcome = word(outcome);
  const delivery = numberOf(deliverAt);
  const [sender, writer] = partsOf(next()).map(fromWireText).map(addressOf);
  const subject = keptText(next());
  const kinds = present(entriesOf(next()).map((parts) => kindOf(parts, word)));
  const numbers = entriesOf(next()).map(([number = ""]) => fromWireText(number));
  const recipients = recipientsOf(entriesOf(next()), word);
  const findings = present(entriesOf(next()).map((parts) => findingOf(parts, recipients, word)));
  const attachments = entriesOf(next()).map(attachmentOf);
  const fixes = present(entriesOf(next()).map((parts) => fixOf(parts, word)));
  const leftOut = leftOutOf(partsOf(next()));
  return {
    sendId,
    reviewedAt: new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day) + ((numberOf(time) ?? 0) % DAY_MS)),
    outcome: outcomes.find((known) => known === saidOutcome) ?? "unchecked",
    ...(sender === undefined ? {} : { sender }),
    ...(writer === undefined ? {} : { writer }),
    ...(delivery === undefined ? {} : { deliverAt: new Date(delivery) }),
    ...(isConfirmation === "1" ? { isWrittenConfirmation: true } : {}),
    subject,
    kinds,
    numbers,
    recipients: present(recipients),
    unnamed: numberOf(unnamed) ?? 0,
    findings,
    attachments,
    fixes,
    ...optional("policy", fromWireText(policy ?? "")),
    ...optional("book", fromWireText(book ?? "")),
    leftOut,
  };
}

type Parts = readonly string[];
type Words = (wire: string | undefined) => string;

function wordsOf(): Words {
  const known: string[] = [];
  return (wire = "") => {
    if (wire === "") return "";
    if (wire.charAt(0) === "}") return known[numberOf(wire.slice(1)) ?? -1] ?? "";
    const word = fromWireText(wire);
    known.push(word);
    return word;
  };
}

function partsOf(entry: string): Parts {
  return entry.split("`");
}

function entriesOf(section: string): readonly Parts[] {
  return section.split("^").slice(1).map(partsOf);
}

function leftOutOf(parts: Parts): LeftOut {
  const counts = parts.map((count) => numberOf(count) ?? 0);
  return lists.reduce<LeftOut>((all, list, place) => ({ ...all, [list]: counts[place] ?? 0 }), {
    ...noCounts,
    texts: counts[lists.length] ?? 0,
  });
}

function kindOf([wire, sure]: Parts, word: Words): RecordedKind | undefined {
  const kind = word(wire);
  const confidence = numberOf(sure);
  if (!isKind(kind)) return undefined;
  return { kind, ...(confidence === undefined ? {} : { confidence: confidence / 100 }) };
}

function recipientsOf(entries: readonly Parts[], word: Words): ReadonlyArray<RecordedRecipient | undefined> {
  const heads: Array<(local: string) => RecordedRecipient | undefined> = [];
  let like = heads[0];
  return entries.map(([local = "", ...parts]) => {
    if (parts.length > 1) heads.push(recipientsLike(parts.map(word)));
    if (parts.length > 0) like = heads[parts.length > 1 ? heads.length - 1 : (numberOf(parts[0]) ?? -1)];
    return like?.(fromWireText(local));
  });
}

function recipientsLike([
  fieldWord,
  domain = "",
  role = "",
  standing = "",
  id = "",
  name = "",
  party = "",
  isList,
]: readonly string[]): (local: string) => RecordedRecipient | undefined {
  const field = recipientFields.find((known) => known === fieldWord);
  return (local) => {
    const address = addressOf(`${local}@${domain}`);
    if (address === undefined || field === undefined) return undefined;
    return {
      address,
      field,
      ...(id === "" ? {} : { client: { id, name } }),
      ...(isRole(role) ? { role } : {}),
      ...(isStanding(standing) ? { standing } : {}),
      ...optional("party", party),
      ...(isList === "1" ? { isList: true } : {}),
    };
  };
}

function findingOf(
  [ruleWire, severityWire, about = "", clientWire, kindWire, reason = ""]: Parts,
  recipients: ReadonlyArray<RecordedRecipient | undefined>,
  word: Words,
): RecordedFinding | undefined {
  const [rule = "", severityWord, client, kind] = [ruleWire, severityWire, clientWire, kindWire].map(word);
  const severity = severities.find((known) => known === severityWord);
  if (severity === undefined) return undefined;
  const address = about.indexOf("@") < 0 ? recipients[numberOf(about) ?? -1]?.address : addressOf(fromWireText(about));
  return {
    rule,
    severity,
    ...(address === undefined ? {} : { address }),
    ...optional("client", client ?? ""),
    ...(kind !== undefined && isKind(kind) ? { kind } : {}),
    ...(reason === "" ? {} : { acknowledged: fromWireText(reason.slice(1)) }),
  };
}

function attachmentOf([name = "", bytes, hash = ""]: Parts): RecordedAttachment {
  const size = numberOf(bytes);
  return { name: keptText(name), ...(size === undefined ? {} : { size }), ...optional("hash", fromWireText(hash)) };
}

function fixOf([ruleWire, fixWire]: Parts, word: Words): UsedFix | undefined {
  const rule = word(ruleWire);
  const fix = word(fixWire);
  return isFixKind(fix) ? { rule, fix } : undefined;
}

function keptText(wire: string): RecordedText {
  const text = fromWireText(wire.slice(1));
  if (wire.charAt(0) === ":") return { is: "full", text };
  return wire.charAt(0) === "#" ? { is: "hashed", hash: text } : { is: "none" };
}

function addressOf(text: string): AddressKey | undefined {
  return parseMailboxAddress(text)?.key;
}

function numberOf(wire: string | undefined): number | undefined {
  return wire === undefined || !/^-?[0-9a-z]{1,10}$/.test(wire) ? undefined : parseInt(wire, 36);
}

function optional<Name extends string>(name: Name, text: string): Partial<Record<Name, string>> {
  return text === "" ? {} : ({ [name]: text } as Record<Name, string>);
}
