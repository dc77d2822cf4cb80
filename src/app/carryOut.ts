import type { DraftFix } from "../domain/fix/fix";
import type { Undo } from "./ports/mailItem";
import type { Services } from "./services";

/**
 * Carries out a fix of the message and answers its undo. Where Outlook opens no new message from here, the user has written to the others
 * himself, and they are only taken out. Rejects as `MailItem.apply` does; then the message is as it was.
 */
export function carryOut(
  fix: DraftFix,
  { item, composeWindow }: Pick<Services, "item" | "composeWindow">,
): Promise<Undo> {
  if (fix.kind !== "split-message" || composeWindow.canOpen()) return item.apply(fix);
  const removals = fix.others.flat().map((address): DraftFix => ({ kind: "remove-recipient", address }));
  return applyAll(removals, (one) => item.apply(one));
}

/** One after the other as one: when one fails, those before it are taken back. */
async function applyAll(fixes: readonly DraftFix[], apply: (fix: DraftFix) => Promise<Undo>): Promise<Undo> {
  const undos: Undo[] = [];
  const takeBack = async (): Promise<void> => {
    for (const undo of undos.splice(0)) await undo();
  };
  try {
    for (const fix of fixes) undos.unshift(await apply(fix));
  } catch (error) {
    await takeBack().catch(() => undefined);
    throw error;
  }
  return takeBack;
}
