import { envelopeFingerprint } from "../../../src/domain/draft/draftFingerprint";
import { findingKey, type Finding } from "../../../src/domain/finding";
import type { Kind } from "../../../src/domain/kinds/kind";
import { acknowledgementOf, envelopeOf } from "../../../src/domain/verdict/acknowledgement";
import { aDraft, to } from "../../support/builders";

const stranger: Finding = { rule: "unknown-mailbox", severity: "warn", messageId: "stranger", data: {}, fixes: [] };

test.each<[Kind, Kind, boolean]>([
  ["greeting", "greeting", true],
  ["greeting", "sample", false],
  ["contract", "greeting", false],
  ["greeting", "contract", false],
  ["contract", "order", true],
])("given for %s and now about %s: it holds is %s", (before, now, holds) => {
  const given = { finding: findingKey(stranger), kind: before, reason: "", draft: "abc" };
  expect(acknowledgementOf(stranger, [given], { fingerprint: "abc", kind: now })).toBe(holds ? given : undefined);
});

test("the envelope of a draft is its fingerprint and what it is above all", () => {
  const draft = aDraft(to("bob@acme.example"));
  const fingerprint = envelopeFingerprint(draft);
  expect(
    envelopeOf(draft, {
      status: "known",
      kinds: [
        { kind: "order", score: 1, evidence: [] },
        { kind: "sample", score: 1, evidence: [] },
      ],
    }),
  ).toEqual({ fingerprint, kind: "order" });
  expect(envelopeOf(draft, { status: "unsure", candidates: [] })).toEqual({ fingerprint, kind: "general" });
});
