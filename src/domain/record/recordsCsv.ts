import type { RecipientField } from "../draft/draft";
import { kindLabels } from "../kinds/labels";
import { roleLabels } from "../book/roleLabels";
import type { Language, Worded } from "../language";
import { csvText } from "../text/csvText";
import type { DecodedRecord } from "./decodedRecord";
import type { RecordRow } from "./recordRow";
import { csvHeader, csvWords, type CsvColumn } from "./recordsCsvWords";
import type { RecordedText } from "./sendRecord";

/** Every column in its order. The compiler asks for what each holds in {@link cellsOf}. */
const columns = Object.keys(csvHeader) as readonly CsvColumn[];

/**
 * Rows of the send records as CSV that a spreadsheet opens as it is, one line each, in the order given. Times are UTC in the form that
 * spreadsheets take for a time. What somebody wrote in a mail is never taken for a formula.
 */
export function recordsCsv(rows: readonly RecordRow[], language: Language): string {
  const header = columns.map((column) => csvHeader[column][language]);
  return csvText([header, ...rows.map((row) => lineOf(row, language))]);
}

function lineOf(row: RecordRow, language: Language): readonly string[] {
  const cells = cellsOf(row, language);
  return columns.map((column) => cells[column]);
}

function cellsOf(row: RecordRow, language: Language): Readonly<Record<CsvColumn, string>> {
  const { record } = row;
  const worded = (words: Worded): string => words[language];
  return {
    sent: timeOf(row.at),
    state: worded(csvWords.state[row.state]),
    client: row.client?.name ?? "",
    clientId: row.client?.id ?? "",
    mailbox: row.mailbox,
    sender: record.sender ?? "",
    writer: record.writer ?? "",
    to: recipientsOf(record, "to", language),
    cc: recipientsOf(record, "cc", language),
    bcc: recipientsOf(record, "bcc", language),
    subject: recordedText(record.subject),
    kinds: record.kinds.map(({ kind }) => worded(kindLabels[kind])).join("; "),
    confirmation: record.isWrittenConfirmation === true ? worded(csvWords.yes) : "",
    numbers: record.numbers.join("; "),
    attachments: record.attachments.map(({ name }) => recordedText(name)).join("; "),
    outcome: worded(csvWords.outcome[record.outcome]),
    findings: record.findings
      .map(({ rule, severity, address }) =>
        [worded(csvWords.severity[severity]), rule, address ?? ""].filter((part) => part !== "").join(" "),
      )
      .join("; "),
    reasons: record.findings
      .map(({ acknowledged = "" }) => acknowledged)
      .filter((reason, index, all) => reason !== "" && all.indexOf(reason) === index)
      .join("; "),
    fixes: record.fixes.map(({ rule, fix }) => `${rule}: ${fix}`).join("; "),
    sentFrom: row.sentFrom === undefined ? "" : worded(csvWords.sentFrom[row.sentFrom]),
    leftOut: String(leftOutOf(record)),
    messageId: row.internetMessageId ?? "",
    key: row.key,
  };
}

/** `2026-11-26 08:26:00`: spreadsheets of all countries take it for a time. */
function timeOf(at: Date): string {
  return at.toISOString().slice(0, 19).replace("T", " ");
}

function recipientsOf({ recipients }: DecodedRecord, wanted: RecipientField, language: Language): string {
  return recipients
    .filter(({ field }) => field === wanted)
    .map(({ address, role }) => (role === undefined ? address : `${address} (${roleLabels[role][language]})`))
    .join("; ");
}

function recordedText(text: RecordedText): string {
  if (text.is === "none") return "";
  return text.is === "full" ? text.text : `#${text.hash}`;
}

/** How many recipients, findings, files, numbers and fixes there were beyond what stands here. */
function leftOutOf({ leftOut, unnamed }: DecodedRecord): number {
  const { recipients, findings, attachments, numbers, fixes } = leftOut;
  return recipients + unnamed + findings + attachments + numbers + fixes;
}
