import type { Client } from "../book/book";
import type { ReviewedRecipient } from "./reviewedRecipient";

/** Whether a draft goes to no other client. Else it must be parted first: whom it is for may turn with each mailbox that comes or goes. */
export function isOnlyClient({ id }: Client, recipients: readonly ReviewedRecipient[]): boolean {
  return recipients.every(({ place }) => place.status !== "client" || place.client.id === id);
}
