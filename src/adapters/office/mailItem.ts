import type { MailItem } from "../../app/ports/mailItem";
import { composeItem } from "./composeItem";
import { applyToItem } from "./fixes/applyToItem";
import { fromOffice } from "./fromOffice";
import { readDraft } from "./readDraft";

/** Subject, body and Bcc raise no event in the pane, and some clients lose those that exist (office-js issues 1634, 6847). */
const LOOK_EVERY_MS = 2_500;

/** The message in this compose window, through Office.js. */
export function officeMailItem(): MailItem {
  return { readDraft, apply: applyToItem, watch };
}

function watch(onMaybeChanged: () => void): () => void {
  const item = composeItem();
  const timer = setInterval(onMaybeChanged, LOOK_EVERY_MS);
  const events = [Office.EventType.RecipientsChanged, Office.EventType.AttachmentsChanged];
  events.forEach((event) => {
    quietly(
      fromOffice("addHandlerAsync", (done) => {
        item.addHandlerAsync?.(event, onMaybeChanged, done);
      }),
    );
  });
  return () => {
    clearInterval(timer);
    events.forEach((event) => {
      quietly(
        fromOffice("removeHandlerAsync", (done) => {
          item.removeHandlerAsync?.(event, done);
        }),
      );
    });
  };
}

/** A client without the event is looked at every few seconds all the same. */
function quietly(work: Promise<unknown>): void {
  work.catch(() => undefined);
}
