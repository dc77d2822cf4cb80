import type { ComposeWindow, NewMessage } from "../../app/ports/composeWindow";
import { fromOffice } from "./fromOffice";
import { OfficeError } from "./OfficeError";
import { hasMailbox } from "./requirements";

/** Limits of a new message's form (office-js reference, `MessageForm`; the subject: office.js itself refuses longer ones). */
const LARGEST_BODY = 32 * 1_024;
const MOST_RECIPIENTS = 100;
const LONGEST_SUBJECT = 255;
/** Outlook may ask what to do with the message that is open. */
const DEADLINE_MS = 15_000;

type Forms = Partial<Pick<Office.Mailbox, "displayNewMessageForm" | "displayNewMessageFormAsync">>;

/** Whether this is small enough for the form: 32 KB of UTF-8. */
export function fitsForm(html: string): boolean {
  return new TextEncoder().encode(html).length <= LARGEST_BODY;
}

/**
 * New messages by `displayNewMessageForm`, which there is in read mode only (Mailbox 1.6); from Mailbox 1.9 on by its asynchronous
 * form, which says whether it worked.
 */
export function officeComposeWindow(): ComposeWindow {
  return { canOpen: () => forms().displayNewMessageForm !== undefined && hasMailbox("1.6"), open };
}

async function open({ to, cc = [], bcc = [], subject, html }: NewMessage): Promise<void> {
  const operation = "mailbox.displayNewMessageForm";
  const mailbox = forms();
  if (mailbox.displayNewMessageForm === undefined)
    throw new OfficeError(operation, "unsupported", "No new message can be opened from here.");
  if (
    [to, cc, bcc].some(({ length }) => length > MOST_RECIPIENTS) ||
    subject.length > LONGEST_SUBJECT ||
    !fitsForm(html)
  )
    throw new OfficeError(operation, "unsupported", "The message is larger than the form takes.");
  const form = {
    toRecipients: [...to],
    ...(cc.length === 0 ? {} : { ccRecipients: [...cc] }),
    ...(bcc.length === 0 ? {} : { bccRecipients: [...bcc] }),
    subject,
    htmlBody: html,
  };
  if (mailbox.displayNewMessageFormAsync !== undefined && hasMailbox("1.9")) {
    await fromOffice<unknown>(
      "mailbox.displayNewMessageFormAsync",
      (done) => {
        mailbox.displayNewMessageFormAsync?.(form, done);
      },
      DEADLINE_MS,
    );
    return;
  }
  try {
    mailbox.displayNewMessageForm(form);
  } catch (error) {
    throw new OfficeError(operation, "threw", error instanceof Error ? error.message : String(error));
  }
}

function forms(): Forms {
  return Office.context.mailbox;
}
