import type { ReactNode } from "react";
import { roleLabels, standingLabels } from "../../../domain/book/roleLabels";
import { kindLabels } from "../../../domain/kinds/labels";
import type { LeftOut } from "../../../domain/record/decodedRecord";
import type { RecordRow } from "../../../domain/record/recordRow";
import type { RecordedAttachment, RecordedFinding, RecordedRecipient } from "../../../domain/record/sendRecord";
import type { Language } from "../../../domain/language";
import { usePane } from "../../PaneContext";
import { timeIn } from "../clients/dates";
import { ruleWords } from "../policy/policyWords";
import { historyTextOf } from "../../text/history";
import { useHistoryStyles } from "./history.styles";
import { fileNameOf } from "./historyWords";

/** All that is on record of a message. What is not known has no line. */
export function MessageDetails({ row }: { readonly row: RecordRow }): React.JSX.Element {
  const { language } = usePane();
  const styles = useHistoryStyles();
  const words = historyTextOf(language);
  const { record } = row;
  const time = (at: Date): string => timeIn(language, at.toISOString());
  const isSeen = row.state === "sent" || row.state === "unchecked";
  const from = row.sentFrom === undefined ? [] : [words.sentFrom[row.sentFrom]];
  const fields: ReadonlyArray<readonly [label: string, values: readonly string[]]> = [
    [words.detail.state, [words.stateHints[row.state], ...from]],
    [words.detail.sentAt, isSeen ? [time(row.at)] : []],
    [words.detail.recordedAt, [time(record.reviewedAt)]],
    [words.detail.deliverAt, record.deliverAt === undefined ? [] : [time(record.deliverAt)]],
    [words.detail.from, given(record.sender)],
    [words.detail.writer, given(record.writer)],
    [words.detail.mailbox, row.mailbox === record.sender ? [] : [row.mailbox]],
    [words.detail.outcome, [words.outcomes[row.state === "unchecked" ? "unchecked" : record.outcome]]],
    [words.detail.kinds, record.kinds.map((one) => kindWords(one, language))],
    [words.detail.numbers, record.numbers],
    [
      words.detail.recipients,
      [
        ...record.recipients.map((one) => recipientWords(one, language)),
        ...(record.unnamed === 0 ? [] : [words.detail.unnamed(record.unnamed)]),
      ],
    ],
    [words.detail.files, record.attachments.map((one) => fileWords(one, language))],
    [words.detail.findings, record.findings.map((one) => findingWords(one, row, language))],
    [
      words.detail.fixes,
      record.fixes.map(({ rule, fix }) => joined(words.fixes[fix], ruleWords(rule, language) ?? rule)),
    ],
    [words.detail.leftOut, leftOutWords(record.leftOut, language)],
    [words.detail.policy, given(record.policy)],
    [words.detail.book, record.book === undefined ? [] : [timeIn(language, record.book)]],
    [words.detail.messageId, given(row.internetMessageId)],
    [words.detail.sendId, [record.sendId]],
  ];
  return (
    <dl className={styles.details}>
      {fields.map(([label, values]) => values.length > 0 && <Field key={label} label={label} values={values} />)}
    </dl>
  );
}

function Field({ label, values }: { readonly label: string; readonly values: readonly ReactNode[] }): ReactNode {
  return (
    <div>
      <dt>{label}</dt>
      {values.map((value, index) => (
        <dd key={index}>{value}</dd>
      ))}
    </div>
  );
}

function given(value: string | undefined): readonly string[] {
  return value === undefined || value === "" ? [] : [value];
}

function joined(...parts: ReadonlyArray<string | undefined>): string {
  return parts.filter((part) => part !== undefined && part !== "").join(" · ");
}

function kindWords({ kind, confidence }: RecordRow["record"]["kinds"][number], language: Language): string {
  const sure = confidence === undefined ? "" : historyTextOf(language).detail.sure(Math.round(confidence * 100));
  return joined(kindLabels[kind][language], sure);
}

function recipientWords(one: RecordedRecipient, language: Language): string {
  const words = historyTextOf(language);
  return joined(
    `${words.fields[one.field]} ${one.address}`,
    one.role && roleLabels[one.role][language],
    one.standing && standingLabels[one.standing][language],
    one.client?.name,
    one.party,
    one.isList === true ? words.recipientList : undefined,
  );
}

function fileWords({ name, size, hash }: RecordedAttachment, language: Language): string {
  return joined(
    fileNameOf(name, language),
    size === undefined ? undefined : sizeWords(size, language),
    hash === undefined ? undefined : historyTextOf(language).detail.content(hash),
  );
}

function sizeWords(bytes: number, language: Language): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1_000, "kilobyte"] : [bytes / 1_000_000, "megabyte"];
  return new Intl.NumberFormat(language, { style: "unit", unit, maximumFractionDigits: 1 }).format(value);
}

function findingWords(finding: RecordedFinding, { record }: RecordRow, language: Language): string {
  const words = historyTextOf(language);
  const client = record.recipients.find((one) => one.client?.id === finding.client)?.client?.name;
  return joined(
    words.severities[finding.severity],
    ruleWords(finding.rule, language) ?? finding.rule,
    finding.address ?? (finding.client === undefined ? undefined : (client ?? finding.client)),
    finding.kind && kindLabels[finding.kind][language],
    finding.acknowledged === undefined ? undefined : words.detail.reason(finding.acknowledged),
  );
}

function leftOutWords(leftOut: LeftOut, language: Language): readonly string[] {
  const words = historyTextOf(language).leftOut;
  return (Object.keys(words) as ReadonlyArray<keyof LeftOut>)
    .filter((part) => leftOut[part] > 0)
    .map((part) => words[part](leftOut[part]));
}
