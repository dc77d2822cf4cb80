import { displayOf } from "../address/mailboxAddress";
import type { Recipient } from "./draft";

/** A recipient as a person reads it: the address, or what came in its place. */
export function recipientText(recipient: Recipient): string {
  if (recipient.status === "unreadable") return recipient.text === "" ? recipient.name : recipient.text;
  return recipient.address === undefined ? recipient.name : displayOf(recipient.address);
}
