import { isFormal, kinds } from "../../src/domain/kinds/kind";
import { judgeKinds } from "../../src/domain/kinds/judgeKinds";
import { shippedJudge } from "../../src/domain/kinds/weights";
import { crossValidated, figuresOf, judgeAll, type Judged } from "./evaluate";
import { judgeAtSend } from "./judges";
import { developmentMessages, readMessages, textOf } from "./messages";

const WORST = 20;

/**
 * `npm run kinds:report [-- FILE.jsonl …]`: how right the judge is. With files, on those messages with the weights that ship; without,
 * on the development messages, each judged with weights that were tuned without it.
 */
export function report(files: readonly string[]): string {
  if (files.length === 0)
    return tables(
      "Development messages, cross-validated (tuned on four fifths, measured on the fifth)",
      crossValidated(developmentMessages()),
    );
  const messages = files.flatMap(readMessages);
  const atSend = overall(judgeAll(messages, judgeAtSend()));
  return `${tables(`${files.join(", ")}, with the weights that ship`, judgeAll(messages, shippedJudge()))}

With the phrases that the events bundle carries: ${atSend}`;
}

function tables(title: string, judged: readonly Judged[]): string {
  return [
    title,
    overall(judged),
    perKind(judged),
    grouped("language", judged, ({ message }) => [message.lang]),
    grouped("tag", judged, ({ message }) => message.tags),
    confusion(judged),
    worst(judged),
  ].join("\n\n");
}

function overall(judged: readonly Judged[]): string {
  const { count, formalPrecision, formalRecall, primary } = figuresOf(judged);
  return `${String(count)} messages: formal precision ${figure(formalPrecision)}, recall ${figure(formalRecall)}; primary kind right ${figure(primary)}`;
}

function perKind(judged: readonly Judged[]): string {
  const rows = kinds.map((kind) => {
    const found = judged.filter((one) => one.kinds.includes(kind));
    const right = judged.filter(({ message }) => message.kinds.includes(kind));
    const both = found.filter(({ message }) => message.kinds.includes(kind)).length;
    const precision = found.length === 0 ? 1 : both / found.length;
    const recall = right.length === 0 ? 1 : both / right.length;
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return [kind, String(right.length), figure(precision), figure(recall), figure(f1)];
  });
  return table([["kind", "messages", "precision", "recall", "F1"], ...rows]);
}

function grouped(name: string, judged: readonly Judged[], groupsOf: (one: Judged) => readonly string[]): string {
  const groups = [...new Set(judged.flatMap(groupsOf))].sort();
  const rows = groups.map((group) => {
    const { count, formalPrecision, formalRecall, primary } = figuresOf(
      judged.filter((one) => groupsOf(one).includes(group)),
    );
    return [group, String(count), figure(formalPrecision), figure(formalRecall), figure(primary)];
  });
  return table([[name, "messages", "formal precision", "formal recall", "primary"], ...rows]);
}

/** Rows: what the message is first of all; columns: what it was judged to be. */
function confusion(judged: readonly Judged[]): string {
  const columns = [...kinds, "unsure"] as const;
  const rows = kinds.map((kind) => {
    const ofKind = judged.filter(({ message }) => message.kinds[0] === kind);
    return [
      kind,
      ...columns.map((column) => String(ofKind.filter(({ kinds: [first] }) => (first ?? "unsure") === column).length)),
    ];
  });
  return table([
    ["primary", ...columns.map((column) => column.slice(0, 8))],
    ...rows.map((row) => row.map((cell) => (cell === "0" ? "." : cell))),
  ]);
}

function worst(judged: readonly Judged[]): string {
  const misses = judged
    .filter(isMiss)
    .map((one) => ({ one, judgement: judgeKinds(textOf(one.message)) }))
    .sort((left, right) => sureness(right.one) - sureness(left.one));
  const shown = misses.slice(0, WORST).map(({ one: { message, kinds: found }, judgement }) => {
    const shownKinds = judgement.status === "known" ? judgement.kinds : judgement.candidates;
    const evidence = shownKinds.slice(0, 3).map(({ kind, score, evidence: items }) => {
      const words = items
        .slice(0, 6)
        .map(({ text, where, weight }) => `"${oneLine(text)}" ${where} ${weight.toFixed(1)}`);
      return `    ${kind} ${score.toFixed(2)}: ${words.join("; ")}`;
    });
    return [
      `  ${message.id} (${message.lang}) is ${message.kinds.join("+")}, judged ${found.join("+") || "unsure"}: ${oneLine(message.subject)}`,
      ...evidence,
    ].join("\n");
  });
  return [
    `${String(misses.length)} of ${String(judged.length)} missed; the worst with the evidence that ships:`,
    ...shown,
  ].join("\n");
}

function isMiss({ message, kinds: found }: Judged): boolean {
  return message.kinds[0] !== found[0] || message.formal !== found.some(isFormal);
}

/** A formal kind missed or invented is worse than one everyday kind taken for another. */
function sureness({ message, kinds: found }: Judged): number {
  return (message.formal !== found.some(isFormal) ? 2 : 0) + (found.length > 0 ? 1 : 0);
}

function table(rows: ReadonlyArray<readonly string[]>): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join("  "),
    )
    .join("\n");
}

function figure(value: number): string {
  return value.toFixed(3);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").slice(0, 80);
}
