import type { AddressKey } from "../../../domain/address/mailboxAddress";
import { cutQuotedText } from "../../../domain/draft/cutQuotedText";
import type { Draft, RecipientField } from "../../../domain/draft/draft";
import { ownWords } from "../../../domain/draft/ownWords";
import { textToHtml } from "../../../domain/text/escapeHtml";
import { composeItem } from "../composeItem";
import { fitsForm, officeComposeWindow } from "../composeWindow";
import { OfficeError } from "../OfficeError";
import { readHtml } from "../readDraft";

/**
 * Opens a message of the same words to each of the others, in the fields where they stand here: without what is quoted, which is
 * between us and the one who stays, and without attachments, which the form takes by address only (office-js docs, `MessageForm`).
 * Words that are too long with all their formatting come without it.
 */
export async function openOthers(draft: Draft, others: ReadonlyArray<readonly AddressKey[]>): Promise<void> {
  const window = officeComposeWindow();
  if (!window.canOpen())
    throw new OfficeError("mailbox.displayNewMessageForm", "unsupported", "No new message can be opened from here.");
  const content = await readHtml(composeItem());
  const cut = cutQuotedText({ format: "html", content }, draft.composeType, draft.subject);
  const html = cut !== undefined && fitsForm(cut) ? cut : textToHtml(ownWords(draft));
  for (const keys of others) {
    const inField = (field: RecipientField): readonly string[] =>
      draft.recipients.reduce<readonly string[]>(
        (all, recipient) =>
          recipient.status === "mailbox" && recipient.field === field && keys.includes(recipient.address.key)
            ? all.concat(recipient.address.key)
            : all,
        [],
      );
    await window.open({ to: inField("to"), cc: inField("cc"), bcc: inField("bcc"), subject: draft.subject, html });
  }
}
