import type { AttachmentContent, AttachmentContents } from "../../app/ports/mailItem";
import type { NoTextReason } from "../../domain/draft/draft";
import { composeItem } from "./composeItem";
import { fromOffice } from "./fromOffice";
import { isOfficeError, OfficeError } from "./OfficeError";

/** An attachment of the largest size comes from the server over a slow line. */
const DEADLINE_MS = 60_000;

/** Refusals that will not change (office-js docs, error codes): 9000 `AttachmentSizeExceeded`, 9043 `AttachmentTypeNotSupported`. */
const lasting: Readonly<Record<number, NoTextReason>> = { 9000: "too-large", 9043: "unsupported" };

/** The contents of the attachments of the message in this compose window (Mailbox 1.8). */
export function officeAttachmentContents(): AttachmentContents {
  return {
    contentOf: async ({ id = "" }) => {
      const item = composeItem();
      if (item.getAttachmentContentAsync === undefined)
        throw new OfficeError("getAttachmentContentAsync", "unsupported", "This Outlook gives no contents.");
      try {
        return contentOf(
          await fromOffice<Office.AttachmentContent>(
            "getAttachmentContentAsync",
            (done) => {
              item.getAttachmentContentAsync?.(id, done);
            },
            DEADLINE_MS,
          ),
        );
      } catch (error) {
        const because = isOfficeError(error) && error.code !== undefined ? lasting[error.code] : undefined;
        if (because === undefined) throw error;
        return { status: "none", because };
      }
    },
  };
}

function contentOf({ content, format }: Office.AttachmentContent): AttachmentContent {
  switch (format.toLowerCase()) {
    case "base64":
      return fromBase64(content);
    case "eml":
    case "icalendar":
      return { status: "content", bytes: new TextEncoder().encode(content) };
    case "url":
      return { status: "none", because: "link" };
    default:
      return { status: "none", because: "unsupported" };
  }
}

function fromBase64(text: string): AttachmentContent {
  try {
    return { status: "content", bytes: Uint8Array.from(atob(text), (character) => character.charCodeAt(0)) };
  } catch {
    return { status: "none", because: "damaged" };
  }
}
