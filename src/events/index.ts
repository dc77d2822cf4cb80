import { abandonCalls } from "../adapters/office/fromOffice";
import { ALERT_CONTEXT } from "../adapters/office/host";
import { officeItemNotes } from "../adapters/office/itemNotes";
import { officeItemRecord } from "../adapters/office/itemRecord";
import { officeMailItem } from "../adapters/office/mailItem";
import { hideNotification, showNotification } from "../adapters/office/notifications";
import { hasMailbox } from "../adapters/office/requirements";
import { roamingBook } from "../adapters/office/roamingSettings";
import { languageOf } from "../domain/language";
import { sendIdOf } from "../domain/record/sendRecord";
import { completionOf, type CompletableEvent } from "./completion";
import { onCompose, type Composing } from "./onCompose";
import { onMessageSend } from "./onMessageSend";
import { randomBytes } from "./randomBytes";

const clock = { now: () => new Date() };

function collaborators(): Composing {
  return {
    item: officeMailItem(),
    notes: officeItemNotes(),
    record: officeItemRecord(),
    book: roamingBook(clock.now),
    newSendId: () => sendIdOf(randomBytes(Office.context.mailbox.userProfile.emailAddress, clock.now().getTime())),
    clock,
    language: languageOf(Office.context.displayLanguage),
    show: showNotification,
    hide: hideNotification,
  };
}

function handleCompose(event: CompletableEvent): void {
  const completion = completionOf(event, abandonCalls);
  try {
    void onCompose(completion, collaborators());
  } catch {
    completion.complete();
  }
}

function handleSend(event: CompletableEvent): void {
  const completion = completionOf(event, abandonCalls);
  try {
    void onMessageSend(completion, {
      ...collaborators(),
      ability: hasMailbox("1.14") ? "button-and-override" : "plain",
      alertContext: JSON.stringify({ from: ALERT_CONTEXT }),
    });
  } catch {
    completion.complete({
      allowEvent: false,
      errorMessage: "RightBox could not check this message. / RightBox 未能检查这封邮件。",
      sendModeOverride: "promptUser",
    });
  }
}

// Where handlers run in a page, office.js does not start before somebody asks for it.
void Office.onReady();

// Classic Outlook runs no Office.onReady for handlers: they are associated at top level (office-js docs, event-based activation).
Office.actions.associate("onNewMessageCompose", handleCompose);
Office.actions.associate("onMessageCompose", handleCompose);
Office.actions.associate("onMessageRecipientsChanged", handleCompose);
Office.actions.associate("onMessageAttachmentsChanged", handleCompose);
Office.actions.associate("onMessageFromChanged", handleCompose);
Office.actions.associate("onMessageSend", handleSend);
