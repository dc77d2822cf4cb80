import type { MailboxAddress } from "../../domain/address/mailboxAddress";
import type { Proposal as AnswerProposal } from "../../domain/asking/answers/proposal";
import type { Client, Guess, Role } from "../../domain/book/book";
import type { Proposal as NoticeProposal } from "../../domain/notices/proposalsOf";

interface Suggested {
  /** The same for the same change, whatever message suggests it. */
  readonly id: string;
  readonly client: Client;
}

/** What the client answered to a question. */
export interface AnswerSuggestion extends Suggested {
  readonly kind: "answer";
  readonly proposal: AnswerProposal;
}

/** What a report or somebody says of a mailbox. */
export interface NoticeSuggestion extends Suggested {
  readonly kind: "notice";
  readonly proposal: NoticeProposal;
}

/** A sender whom the book does not have and who probably belongs to a client. */
export interface SenderSuggestion extends Suggested {
  readonly kind: "sender";
  readonly address: MailboxAddress;
  readonly name: string;
  readonly role: Role;
  /** Why it is this client's. */
  readonly guess: Guess;
  /** What shows it, as it stands in the message; absent where the address says it all. */
  readonly evidence?: string;
  /** The user has said what the mailbox is for. */
  readonly isRoleChosen?: boolean;
}

/** A change of the book that a received message suggests. Nothing is changed before the user accepts it. */
export type Suggestion = AnswerSuggestion | NoticeSuggestion | SenderSuggestion;
