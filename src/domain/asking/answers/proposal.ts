import type { AddressKey, MailboxAddress } from "../../address/mailboxAddress";
import type { Role } from "../../book/book";

/** One change of the book that an answer suggests. Nothing is changed, and nothing counts as confirmed, before the user accepts it. */
export interface Proposal {
  readonly address: MailboxAddress;
  /** What it is for, where the answer or the book says so. */
  readonly role?: Role;
  /** `confirm`: the book has it or it was asked about. `add`: it is new. `retire`: it is not to be used any more. */
  readonly set: "confirm" | "retire" | "add";
  /** Where mail goes instead, for `retire`. */
  readonly successor?: AddressKey;
  /** The sentence that says so, as it was written. */
  readonly evidence: string;
  /** From 0 to 1: how plainly the answer says so and how well the address fits the client. */
  readonly confidence: number;
}
