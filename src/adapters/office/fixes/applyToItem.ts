import type { Undo } from "../../../app/ports/mailItem";
import type { Recipient } from "../../../domain/draft/draft";
import { recipientText } from "../../../domain/draft/recipientText";
import { applyToDraft } from "../../../domain/fix/applyFix";
import type { DraftFix } from "../../../domain/fix/fix";
import { composeItem } from "../composeItem";
import { OfficeError } from "../OfficeError";
import { readDraft, readSubject } from "../readDraft";
import { cutQuotedBody } from "./cutQuotedBody";
import { openOthers } from "./openOthers";
import { writeDeliveryTime } from "./writeDeliveryTime";
import { writeRecipients } from "./writeRecipients";
import { writeSubject } from "./writeSubject";

/** Does with the message in this compose window what `applyToDraft` does with a draft. */
export async function applyToItem(fix: DraftFix): Promise<Undo> {
  const before = await readDraft();
  const after = applyToDraft(before, fix);
  switch (fix.kind) {
    case "set-subject":
      return changeSubject(before.subject, after.subject);
    case "delay-delivery":
      await writeDeliveryTime(fix.until);
      return () => writeDeliveryTime(before.deliverAt);
    case "cut-quoted-text":
      return cutQuotedBody(before);
    case "split-message":
      await openOthers(before, fix.others);
      return changeRecipients(before.recipients, after.recipients);
    case "replace-recipient":
    case "add-recipient":
    case "move-recipients":
    case "remove-recipient":
    case "remove-repeats":
      return changeRecipients(before.recipients, after.recipients);
  }
}

async function changeSubject(before: string, after: string): Promise<Undo> {
  await writeSubject(after);
  const written = await readSubject(composeItem());
  return async () => {
    if ((await readSubject(composeItem())) !== written)
      throw new OfficeError("subject.setAsync", "changed", "Somebody has written another subject since.");
    await writeSubject(before);
  };
}

/** Whoever came or went since stays or stays away. */
async function changeRecipients(before: readonly Recipient[], after: readonly Recipient[]): Promise<Undo> {
  await writeRecipients(before, after);
  return async () => {
    const { recipients } = await readDraft();
    const isUntouched = without(recipients, after).length + without(after, recipients).length === 0;
    const [gone, come] = [without(before, after), without(after, before)];
    await writeRecipients(recipients, isUntouched ? before : without(recipients, come).concat(gone));
  };
}

/** Each as often as the others have it fewer times in its field. */
function without(recipients: readonly Recipient[], others: readonly Recipient[]): readonly Recipient[] {
  const left = others.map(placeOf);
  return recipients.filter((recipient) => {
    const at = left.indexOf(placeOf(recipient));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function placeOf(recipient: Recipient): string {
  return `${recipient.field} ${recipientText(recipient)}`;
}
