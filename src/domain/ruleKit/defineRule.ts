import type { MailboxAddress } from "../address/mailboxAddress";
import type { BookPage } from "../book/book";
import type { Draft } from "../draft/draft";
import type { Fix } from "../fix/fix";
import type { KindJudgement } from "../kinds/kind";
import type { Language, Worded } from "../language";
import type { MessageData } from "../text/render";
import type { Policy } from "../policy/policy";
import type { Severity } from "../severity";
import type { ReviewedRecipient } from "./reviewedRecipient";

/** Everything a rule may look at. Frozen. */
export interface RuleContext {
  readonly draft: Draft;
  readonly page: BookPage;
  readonly policy: Policy;
  readonly judgement: KindJudgement;
  /** The draft's recipients with their places, in draft order. */
  readonly recipients: readonly ReviewedRecipient[];
}

/** What a rule's check reports: a message of its own, by id. */
export interface Report<MessageId extends string> {
  readonly messageId: MessageId;
  readonly data: MessageData;
  readonly severity: Severity;
  /** The recipient that it is about; absent where it is about the whole draft. */
  readonly address?: MailboxAddress;
  /** Best first. Applying any one of them to draft or book removes the finding. */
  readonly fixes: readonly Fix[];
}

/** Data about the rule first, then its one pure check. */
export interface RuleDefinition<Id extends string, MessageId extends string> {
  readonly id: Id;
  readonly docs: {
    /** One line: what the rule asks. */
    readonly summary: Worded;
    /** The reason; the pane shows it under "Why?". */
    readonly why: Worded;
    /** A draft that it flags and what to do, for the rule's page. */
    readonly example: Readonly<Record<Language, { readonly flagged: string; readonly remedy: string }>>;
  };
  /** Whole sentences with `{name}` places for the data of a report. */
  readonly messages: Readonly<Record<MessageId, Worded>>;
  readonly check: (context: RuleContext) => ReadonlyArray<Report<MessageId>>;
}

/** Declares a rule; an unknown message id, a missing language or a missing reason does not compile. */
export function defineRule<const Id extends string, MessageId extends string>(
  definition: RuleDefinition<Id, MessageId>,
): RuleDefinition<Id, MessageId> {
  return definition;
}

/** A rule whose message ids are no longer told apart: what the registry holds. */
export type AnyRule = Omit<RuleDefinition<string, string>, "check"> & {
  readonly check: (context: RuleContext) => ReadonlyArray<Report<string>>;
};
