import type { MailboxAddress } from "../address/mailboxAddress";
import type { BookPage, ClientId } from "../book/book";
import type { Draft } from "../draft/draft";
import type { Fix } from "../fix/fix";
import type { Kind, KindJudgement } from "../kinds/kind";
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
  readonly now: Date;
}

/** What a rule's check reports: a message of its own, by id. */
export interface Report<MessageId extends string, About = unknown> {
  readonly messageId: MessageId;
  readonly data: MessageData;
  readonly severity: Severity;
  /** The recipient that it is about; absent where it is about the whole draft. */
  readonly address?: MailboxAddress;
  /** The client that it is about, where it is about one. */
  readonly client?: ClientId;
  /** The kind without which there would be nothing to report: of one that is not sure less is made. */
  readonly restsOn?: Kind;
  /** What the rule's own `fixes` need to know of it. */
  readonly about: About;
}

/** Data about the rule first, then its one pure check, then what can be done about what the check reports. */
export interface RuleDefinition<Id extends string, MessageId extends string, About> {
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
  readonly check: (context: RuleContext) => ReadonlyArray<Report<MessageId, About>>;
  /**
   * Best first. Applying any one of them removes the finding and brings no new `warn` or `stop`. Send has no use for them: the
   * events bundle leaves them out, with everything that only they need.
   */
  readonly fixes: (report: Report<MessageId, About>, context: RuleContext) => readonly Fix[];
}

/** Declares a rule; an unknown message id, a missing language or a missing reason does not compile. */
export function defineRule<const Id extends string, MessageId extends string, About>(
  definition: RuleDefinition<Id, MessageId, About>,
): RuleDefinition<Id, MessageId, About> {
  return definition;
}

/** A rule whose message ids are no longer told apart: what the registry holds. */
export type AnyRule = Omit<RuleDefinition<string, string, unknown>, "check" | "fixes"> & {
  check(context: RuleContext): ReadonlyArray<Report<string>>;
  fixes?(report: Report<never, never>, context: RuleContext): readonly Fix[];
};
