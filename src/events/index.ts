import { writeIntent } from "../adapters/graph/intent/writeIntent";
import { abandonCalls } from "../adapters/office/fromOffice";
import { ALERT_CONTEXT } from "../adapters/office/host";
import { handlerNotes } from "../adapters/office/itemNotes";
import { officeItemRecord } from "../adapters/office/itemRecord";
import { readDraft } from "../adapters/office/readDraft";
import { hideNotification, showNotification } from "../adapters/office/notifications";
import { hasMailbox } from "../adapters/office/requirements";
import { loadPolicy } from "../adapters/office/roamingPolicy";
import { loadQuiet } from "../adapters/office/roamingQuiet";
import { loadRoaming } from "../adapters/office/roamingSettings";
import { loadSpeech } from "../adapters/office/roamingSpeech";
import { sendIdOf } from "../domain/record/sendRecord";
import { english } from "../domain/verdict/speech";
import type { DialogAbility } from "../domain/verdict/verdict";
import { completionOf, type CompletableEvent, type Completion, type CompletionOptions } from "./completion";
import { onCompose, type Composing } from "./onCompose";
import { onMessageSend, uncheckedText } from "./onMessageSend";
import { randomBytes } from "./randomBytes";

const clock = { now: () => new Date() };

function collaborators(): Composing {
  return {
    item: { readDraft },
    notes: handlerNotes(),
    record: officeItemRecord(),
    book: { load: () => loadRoaming() },
    policy: loadPolicy,
    quiet: loadQuiet,
    newSendId: () => sendIdOf(randomBytes(Office.context.mailbox.userProfile.emailAddress, clock.now().getTime())),
    user: () => Office.context.mailbox.userProfile.emailAddress,
    clock,
    speech: loadSpeech(Office.context.displayLanguage),
    show: showNotification,
    hide: hideNotification,
  };
}

let underWay = 0;

/** Handlers run beside each other; what the last one leaves over is given up. */
function guard(event: CompletableEvent): Completion {
  underWay += 1;
  return completionOf(event, () => {
    underWay -= 1;
    if (underWay === 0) abandonCalls();
  });
}

/** A client whose requirement sets cannot be asked gets what every client knows. */
function dialogAbility(): DialogAbility {
  try {
    return hasMailbox("1.14") ? "button-and-override" : "plain";
  } catch {
    return "plain";
  }
}

function handleCompose(event: CompletableEvent): void {
  const completion = guard(event);
  try {
    void onCompose(completion, collaborators());
  } catch {
    completion.complete();
  }
}

function handleSend(event: CompletableEvent): void {
  const completion = guard(event);
  const ability = dialogAbility();
  try {
    void onMessageSend(completion, {
      ...collaborators(),
      writeIntent,
      ability,
      alertContext: JSON.stringify({ from: ALERT_CONTEXT }),
    });
  } catch {
    completion.complete(neverStarted(ability));
  }
}

let wasToldOfFailure = false;

/** Nothing could be reached, not even a memory with the item. Without Send Anyway in the dialog, the second press goes through. */
function neverStarted(ability: DialogAbility): CompletionOptions {
  if (ability === "plain" && wasToldOfFailure) return { allowEvent: true };
  wasToldOfFailure = true;
  const errorMessage = `${uncheckedText(ability, english)} / ${uncheckedText(ability, { language: "zh-CN" })}`;
  return { allowEvent: false, errorMessage, ...(ability === "plain" ? {} : { sendModeOverride: "promptUser" }) };
}

// Classic Outlook runs no Office.onReady for handlers: they are associated at top level (office-js docs, event-based activation).
Office.actions.associate("onNewMessageCompose", handleCompose);
Office.actions.associate("onMessageCompose", handleCompose);
Office.actions.associate("onMessageRecipientsChanged", handleCompose);
Office.actions.associate("onMessageAttachmentsChanged", handleCompose);
Office.actions.associate("onMessageFromChanged", handleCompose);
Office.actions.associate("onMessageSend", handleSend);

// Where handlers run in a page, office.js does not start before somebody asks for it; the classic runtime needs no asking.
try {
  void Office.onReady();
} catch {
  // The handlers are associated already.
}
