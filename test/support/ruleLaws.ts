import type { BookPage } from "../../src/domain/book/book";
import { findingKey, type Finding } from "../../src/domain/finding";
import { applyFix } from "../../src/domain/fix/applyFix";
import type { Fix } from "../../src/domain/fix/fix";
import { recipientFields, type Draft, type Recipient } from "../../src/domain/draft/draft";
import { isFormal } from "../../src/domain/kinds/kind";
import { defaultPolicy, type Policy } from "../../src/domain/policy/policy";
import { review, type Review } from "../../src/domain/review";
import { deepFreeze } from "./deepFreeze";

/** A draft as it is judged. */
export interface Judged {
  readonly draft: Draft;
  readonly page: BookPage;
  readonly policy?: Policy | undefined;
  readonly at?: string | undefined;
}

const WORKDAY = "2026-11-24T09:00:00Z";

/** The review of a draft that nobody may change. */
export function reviewOf({ draft, page, policy = defaultPolicy, at = WORKDAY }: Judged): Review {
  return review(deepFreeze(draft), deepFreeze(page), deepFreeze(policy), { now: () => new Date(at) });
}

/** What one rule says: what is shown and what is quieted, since another rule may say the same. */
export function saidBy(rule: string, judged: Judged): readonly Finding[] {
  return allOf(judged).filter((finding) => finding.rule === rule);
}

export function keysOf(findings: readonly Finding[]): readonly string[] {
  return findings.map((finding) => `${findingKey(finding)} ${finding.severity}`).sort();
}

function allOf(judged: Judged): readonly Finding[] {
  const { findings, quieted } = reviewOf(judged);
  return [...findings, ...quieted.map(({ finding }) => finding)];
}

/** The recipients of each field the other way round. */
export function reversed({ recipients, ...draft }: Draft): Draft {
  const turned = recipientFields.flatMap((field) =>
    recipients.filter((recipient) => recipient.field === field).reverse(),
  );
  return { ...draft, recipients: turned };
}

/** Names shouted, with blanks around them: what a mail program may make of them. */
export function renamed({ recipients, ...draft }: Draft): Draft {
  return {
    ...draft,
    recipients: recipients.map((one): Recipient => ({ ...one, name: ` ${one.name.toUpperCase()} ` })),
  };
}

/** Everything that was new as somebody else's words below an empty message. */
export function quotedOnly({ subject, newText, forwardedText, quotedText, ...draft }: Draft): Draft {
  return {
    ...draft,
    subject: "",
    newText: "",
    forwardedText: "",
    quotedText: [subject, newText, forwardedText, quotedText].join("\n"),
    attachments: [],
  };
}

export function isAboutFormal({ data: { kind } }: Finding): boolean {
  return typeof kind === "object" && "kind" in kind && isFormal(kind.kind);
}

/** What a fix brings that was not there before and asks for something. */
export function broughtBy(fix: Fix, judged: Judged): readonly string[] {
  const before = new Set(allOf(judged).map(findingKey));
  const after = { ...judged, ...applyFix(deepFreeze({ draft: judged.draft, page: judged.page }), fix) };
  return allOf(after)
    .filter((finding) => finding.severity !== "hint" && !before.has(findingKey(finding)))
    .map(findingKey);
}

/** Whether a fix leaves the finding that it is for. */
export function isLeftBy(fix: Fix, finding: Finding, judged: Judged): boolean {
  const after = { ...judged, ...applyFix(deepFreeze({ draft: judged.draft, page: judged.page }), fix) };
  return allOf(after).some((left) => findingKey(left) === findingKey(finding));
}
