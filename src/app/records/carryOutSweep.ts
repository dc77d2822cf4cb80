import { listFor, type RecordList } from "../../domain/record/recordList";
import type { RecordRow, RowKey } from "../../domain/record/recordRow";
import { RecordsError, type PostAnswer, type RecordRows } from "../ports/recordRows";
import type { RowChange } from "./planIntents";
import type { MessageWork, SweepPlan } from "./planSweep";
import type { RecordProblem } from "./recordsAccess";
import { doneKey, type RecordedMessage } from "./seenMessages";

/** What carrying out a plan came to. */
export interface CarriedOut {
  readonly posted: number;
  readonly settled: number;
  /** Keys of the messages whose rows are all there now. */
  readonly whole: readonly string[];
  /** Messages with rows that the lists will not take. */
  readonly refused: readonly RecordedMessage[];
  readonly problems: readonly RecordProblem[];
  /** Rows of these messages were there already: what they say is not known yet. */
  readonly unseen: readonly RowKey[];
}

/**
 * Writes what a plan of a sweep says. New rows first, then what others say now, and last what is to go: whoever stops in between leaves
 * too much, which the next sweep takes away, and never too little. Rejects with a `RecordsError`.
 */
export async function carryOutSweep(
  rows: RecordRows,
  { work, unsent }: Pick<SweepPlan, "work" | "unsent">,
  onProgress: (messages: number) => void,
): Promise<CarriedOut> {
  const due = work.flatMap(({ message, post }) => post.map((row) => ({ row, at: message.carries.record.reviewedAt })));
  const answers = await postRows(rows, due, (done) => {
    onProgress(Math.floor((done * work.length) / due.length));
  });
  const changes = work.flatMap(({ change }) => change).concat(unsent);
  const changed = await changeRows(rows, changes);

  const refusals = new Map<MessageWork, string>();
  const standing = work.filter((one) => {
    const posts = one.post.map(({ key }) => answers.get(key));
    const all = [...posts, ...one.change.map((change) => changed.get(change))];
    const refusal = all.find((answer) => answer?.status === "refused");
    if (refusal?.status === "refused") refusals.set(one, refusal.detail);
    return all.every((answer) => answer?.status === "posted" || answer?.status === "changed");
  });
  const leftOver = standing.flatMap(({ remove }) => remove);
  if (leftOver.length > 0) await rows.remove(leftOver);
  onProgress(work.length);
  const posted = Array.from(answers.values());
  return {
    posted: posted.filter(({ status }) => status === "posted").length,
    settled: changes.filter((change) => changed.get(change)?.status === "changed").length,
    whole: standing.map(({ message }) => doneKey(message, message.carries.record.sendId)),
    refused: Array.from(refusals.keys(), ({ message }) => message),
    problems: Array.from(refusals, ([{ message }, detail]) => ({
      subject: message.subject,
      because: "refused",
      detail,
    })),
    unseen: Array.from(answers)
      .filter(([, { status }]) => status === "already-there")
      .map(([key]) => key),
  };
}

/** Posts rows to the lists that they belong to. `at`: what decides that. */
export async function postRows(
  rows: RecordRows,
  due: ReadonlyArray<{ readonly row: RecordRow; readonly at: Date }>,
  onProgress?: (done: number) => void,
): Promise<ReadonlyMap<RowKey, PostAnswer>> {
  const answers = new Map<RowKey, PostAnswer>();
  if (due.length === 0) return answers;
  const lists = await rows.lists();
  const byList = new Map<RecordList, RecordRow[]>();
  for (const { row, at } of due) {
    const list = listFor(lists, at);
    if (list === undefined) throw new RecordsError("lists-missing", `No list takes records of ${at.toISOString()}.`);
    const own = byList.get(list);
    if (own === undefined) byList.set(list, [row]);
    else own.push(row);
  }
  for (const [list, own] of byList) {
    const before = answers.size;
    const told = await rows.post(list, own, (done) => onProgress?.(before + done));
    own.forEach(({ key }, index) => {
      const answer = told[index];
      if (answer !== undefined) answers.set(key, answer);
    });
  }
  return answers;
}

async function changeRows(
  rows: RecordRows,
  changes: readonly RowChange[],
): Promise<ReadonlyMap<RowChange, Awaited<ReturnType<RecordRows["change"]>>[number]>> {
  const told = changes.length === 0 ? [] : await rows.change(changes);
  return new Map(changes.flatMap((change, index) => (told[index] === undefined ? [] : [[change, told[index]]])));
}
