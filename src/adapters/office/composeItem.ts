import { OfficeError } from "./OfficeError";

/** The members of a message in compose that RightBox uses; those of later requirement sets may be missing. */
export type ComposeItem = Pick<
  Office.MessageCompose,
  "to" | "cc" | "bcc" | "subject" | "body" | "loadCustomPropertiesAsync" | "notificationMessages"
> &
  Partial<
    Pick<
      Office.MessageCompose,
      | "from"
      | "getAttachmentsAsync"
      | "getAttachmentContentAsync"
      | "getComposeTypeAsync"
      | "sessionData"
      | "delayDeliveryTime"
      | "addHandlerAsync"
      | "removeHandlerAsync"
    >
  > & {
    /** Null until a new message has a subject and is saved (office-js docs, `conversationId`). */
    readonly conversationId?: string | null;
  };

/** The message being written in this window. Throws an {@link OfficeError} when there is none (a pinned pane between items). */
export function composeItem(): ComposeItem {
  const item = currentItem();
  if (item === undefined || !isCompose(item))
    throw new OfficeError("mailbox.item", "unsupported", "No message is being written here.");
  return item;
}

export function currentItem(): object | undefined {
  return Office.context.mailbox.item ?? undefined;
}

/** In read mode `subject` is a string and `to` a list. */
export function isCompose(item: object): item is ComposeItem {
  return "subject" in item && typeof item.subject === "object";
}
