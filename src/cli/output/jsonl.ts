import { displayOf } from "../../domain/address/mailboxAddress";
import { recipientText } from "../../domain/draft/recipientText";
import { findingText, type Finding } from "../../domain/finding";
import type { Fix } from "../../domain/fix/fix";
import { assertNever } from "../../domain/assertNever";
import type { Language } from "../../domain/language";
import type { ReviewedRecipient } from "../../domain/ruleKit/reviewedRecipient";
import type { Reviewed } from "./reviewed";

/** One reviewed draft as one line of JSON. */
export function jsonLine({ id, review, verdict, notes, compared }: Reviewed, language: Language): string {
  const { judgement } = review;
  return JSON.stringify({
    id,
    kinds:
      judgement.status === "unsure"
        ? []
        : judgement.kinds.map(({ kind, score, evidence }) => ({
            kind,
            score,
            evidence: evidence.map(({ text, where, weight }) => ({ text, where, weight })),
          })),
    formal: review.formal,
    recipients: review.recipients.map(recipientJson),
    findings: review.findings.map((finding) => findingJson(finding, language)),
    verdict,
    ...(compared === undefined
      ? {}
      : {
          compared: {
            verdict: compared.verdict,
            findings: compared.review.findings.map((finding) => findingJson(finding, language)),
          },
        }),
    notes,
  });
}

function recipientJson({ recipient, place }: ReviewedRecipient) {
  return {
    address: recipient.status === "mailbox" ? recipient.address.key : recipientText(recipient),
    field: recipient.field,
    ...(place.status === "client" ? { client: place.client.id, role: place.role, standing: place.standing } : {}),
    ...(place.status === "party" ? { party: place.party.name, client: place.client.id } : {}),
    ...(place.status === "stranger" && place.role !== undefined ? { role: place.role } : {}),
    ...(place.status === "own" ? { own: true } : {}),
    ...(recipient.status === "mailbox" ? {} : { unresolved: recipient.status }),
  };
}

function findingJson(finding: Finding, language: Language) {
  return {
    rule: finding.rule,
    severity: finding.severity,
    text: findingText(finding, language),
    ...(finding.address === undefined ? {} : { address: finding.address.key }),
    ...(finding.client === undefined ? {} : { client: finding.client }),
    fixes: finding.fixes.map(fixJson),
  };
}

function fixJson(fix: Fix) {
  switch (fix.kind) {
    case "replace-recipient":
      return { kind: fix.kind, from: fix.from, to: fix.to.key };
    case "add-recipient":
      return { kind: fix.kind, address: fix.address.key, field: fix.field };
    case "remove-recipient":
    case "move-recipients":
    case "remove-repeats":
    case "split-message":
    case "set-subject":
    case "delay-delivery":
    case "cut-quoted-text":
      return fix;
    case "ask-client":
      return {
        kind: fix.kind,
        client: fix.client,
        question: fix.question,
        ...(fix.address === undefined ? {} : { address: displayOf(fix.address) }),
      };
    case "set-role":
    case "add-to-book":
    case "confirm-mailbox":
      return { kind: fix.kind, client: fix.client, address: displayOf(fix.address), role: fix.role };
    default:
      return assertNever(fix);
  }
}
