import type { RecordRow } from "../recordRow";

/**
 * One row of each message, in the order of the rows: a message to three clients has three rows and is one message. Where some of its rows
 * do not say yet that it went out, one that does stands for it.
 */
export function messagesOf(rows: readonly RecordRow[]): readonly RecordRow[] {
  const best = new Map<string, RecordRow>();
  rows.forEach((row) => {
    const before = best.get(row.record.sendId);
    if (before === undefined || (!wentOut(before) && wentOut(row))) best.set(row.record.sendId, row);
  });
  return Array.from(best.values());
}

/** Whether it is known that the message went out. */
export function wentOut({ state }: RecordRow): boolean {
  return state === "sent" || state === "unchecked";
}

/** Whether RightBox looked at the message before it went, and not only afterwards. */
export function wasChecked({ state, record }: RecordRow): boolean {
  return state === "sent" && record.outcome !== "unchecked";
}
