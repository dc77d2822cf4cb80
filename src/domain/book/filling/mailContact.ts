/** A contact of the mailbox, as far as the book has a use for it. Absent members of the contact are empty. */
export interface MailContact {
  readonly name: string;
  readonly organization: string;
  readonly addresses: readonly string[];
  readonly department: string;
  readonly jobTitle: string;
  readonly categories: readonly string[];
}
