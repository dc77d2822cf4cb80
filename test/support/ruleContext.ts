import type { BookPage } from "../../src/domain/book/book";
import type { Draft } from "../../src/domain/draft/draft";
import type { Kind } from "../../src/domain/kinds/kind";
import { defaultPolicy, type Policy } from "../../src/domain/policy/policy";
import type { RuleContext } from "../../src/domain/ruleKit/defineRule";
import { placeRecipients } from "../../src/domain/ruleKit/placeRecipients";

/** What rules look at, of a draft that is of these kinds whatever it says. */
export function aContext(
  draft: Draft,
  page: BookPage,
  kinds: readonly Kind[],
  policy: Policy = defaultPolicy,
): RuleContext {
  const [first, ...more] = kinds.map((kind) => ({ kind, score: 0.9, evidence: [] }));
  return {
    draft,
    page,
    policy,
    judgement:
      first === undefined ? { status: "unsure", candidates: [] } : { status: "known", kinds: [first, ...more] },
    recipients: placeRecipients(draft, page),
    now: new Date("2026-11-24T09:00:00Z"),
  };
}
