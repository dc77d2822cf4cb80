import type { Finding } from "../domain/finding";
import type { Fix } from "../domain/fix/fix";
import type { UsedFix } from "../domain/record/sendRecord";
import type { ItemNotesStore } from "./ports/itemNotes";

/** More than anybody needs for one message. */
const MOST = 20;

/**
 * Notes with the message that a fix of one of its findings was carried out, for its record. Answers what takes the note out again.
 * Never rejects: where no note can be kept the fix is as good.
 */
export async function keepFix(
  chosen: Fix,
  findings: readonly Finding[],
  notes: ItemNotesStore,
): Promise<() => Promise<void>> {
  const finding = findings.find(({ fixes }) => fixes.includes(chosen));
  if (finding === undefined) return () => Promise.resolve();
  const used: UsedFix = { rule: finding.rule, fix: chosen.kind };
  await change(notes, (before) => [...before, used].slice(-MOST));
  return () => change(notes, (before) => withoutLast(before, used));
}

async function change(notes: ItemNotesStore, next: (before: readonly UsedFix[]) => readonly UsedFix[]): Promise<void> {
  try {
    const { fixes = [] } = await notes.read();
    await notes.write({ fixes: next(fixes) });
  } catch {
    // The record then does not name it.
  }
}

function withoutLast(fixes: readonly UsedFix[], { rule, fix }: UsedFix): readonly UsedFix[] {
  const last = fixes.map((one) => one.rule === rule && one.fix === fix).lastIndexOf(true);
  return fixes.filter((_, index) => index !== last);
}
