import type { MailboxAddress } from "./address/mailboxAddress";
import type { ClientId } from "./book/book";
import type { Fix } from "./fix/fix";
import type { Language, Worded } from "./language";
import { rules, type RuleId } from "./rules";
import type { AnyRule } from "./ruleKit/defineRule";
import type { Severity } from "./severity";
import { isText } from "./text/members";
import { shortHash } from "./text/shortHash";
import { render, type MessageData } from "./text/render";

/** What one rule has to say of one draft. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly messageId: string;
  readonly data: MessageData;
  /** The recipient that it is about; absent where it is about the whole draft. */
  readonly address?: MailboxAddress;
  /** The client that it is about, where it is about one. */
  readonly client?: ClientId;
  /** Best first; each removes the finding. */
  readonly fixes: readonly Fix[];
}

const ruleOf: ReadonlyMap<string, AnyRule> = new Map(rules.map((rule) => [rule.id, rule] as const));

/** The finding as a whole sentence. */
export function findingText(finding: Finding, language: Language): string {
  const message = messageOf(finding.rule, finding.messageId);
  return message === undefined ? finding.rule : render(message, finding.data, language);
}

/** The rule's message, its places not filled. */
export function messageOf(rule: RuleId, messageId: string): Worded | undefined {
  return ruleOf.get(rule)?.messages[messageId];
}

/** The reason behind the finding's rule. */
export function findingReason(finding: Finding, language: Language): string {
  return ruleOf.get(finding.rule)?.docs.why[language] ?? finding.rule;
}

/**
 * Tells findings apart within one draft; the same problem keeps its key while the draft is edited. What it names is part of it, such as
 * a bank account; the kind is not, since the words of a draft may tip it to and fro.
 */
export function findingKey({ rule, messageId, address, client, data }: Finding): string {
  const named = Object.keys(data)
    .map((name) => data[name])
    .filter(isText);
  return [rule, messageId, address?.key ?? "", client ?? "", shortHash(named)].join("|");
}
