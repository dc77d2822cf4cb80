import type { ItemFailure } from "../../../app/ports/mailItem";
import type { DraftFix } from "../../../domain/fix/fix";
import { membersOf } from "../../../domain/text/members";
import type { FindingsText, FixTrouble } from "../../text/findings";

/** What a client, or a message, does not allow, by the fix that asked for it. */
const unsupported: Readonly<Record<DraftFix["kind"], FixTrouble>> = {
  "set-subject": "subject",
  "delay-delivery": "delivery",
  "cut-quoted-text": "quoted-text",
  "split-message": "no-window",
  "replace-recipient": "list-in-field",
  "add-recipient": "list-in-field",
  "move-recipients": "list-in-field",
  "remove-recipient": "list-in-field",
  "remove-repeats": "list-in-field",
};

/** Why a fix was not applied, and what to do, as a sentence. */
export function fixTrouble(error: unknown, kind: DraftFix["kind"], { failed }: FindingsText): string {
  const failure = failureOf(error);
  if (failure === "unsupported") return failed[unsupported[kind]];
  return failed[failure === "changed" ? "changed" : "refused"];
}

/** Why it was not taken back, and what to do. */
export function undoTrouble(error: unknown, kind: DraftFix["kind"], { notUndone }: FindingsText): string {
  return notUndone[failureOf(error) === "changed" ? "changed" : kind];
}

function failureOf(error: unknown): ItemFailure | undefined {
  return membersOf(error)["failure"] as ItemFailure | undefined;
}
