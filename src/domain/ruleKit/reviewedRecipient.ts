import type { Place } from "../book/placeOf";
import type { Recipient } from "../draft/draft";

/** A recipient and where it belongs. Lists and unreadable ones belong nowhere: unknown, never internal. */
export interface ReviewedRecipient {
  readonly recipient: Recipient;
  readonly place: Place;
}

/** A single mailbox with its place. */
export interface PlacedMailbox {
  readonly recipient: Extract<Recipient, { status: "mailbox" }>;
  readonly place: Place;
}

/** A single mailbox of a client. */
export interface ClientMailbox {
  readonly recipient: Extract<Recipient, { status: "mailbox" }>;
  readonly place: Extract<Place, { status: "client" }>;
}

export function isMailbox(reviewed: ReviewedRecipient): reviewed is PlacedMailbox {
  return reviewed.recipient.status === "mailbox";
}

export function isClientMailbox(reviewed: ReviewedRecipient): reviewed is ClientMailbox {
  return reviewed.recipient.status === "mailbox" && reviewed.place.status === "client";
}
