import type { Client } from "../../src/domain/book/book";
import { taughtText, type Correction } from "../../src/domain/corrections/correction";
import type { Draft } from "../../src/domain/draft/draft";
import { kindsOf, type Kind } from "../../src/domain/kinds/kind";
import { defaultPolicy } from "../../src/domain/policy/policy";
import { judgedFiles, review } from "../../src/domain/review";
import { about, aContract, aDraft, aPage, attached, saying, to } from "../support/builders";
import { acme, nordlicht } from "../support/stockPage";

const clock = { now: () => new Date("2026-11-24T09:00:00Z") };
const numbered: Client = { ...acme, numberPatterns: [{ kind: "proforma-invoice", pattern: "HT-####" }] };
const aNumber = aDraft(about("HT-0912"), saying("Please find HT-0912 attached."), attached("HT-0912.pdf"));

function kindsFor(draft: Draft, ...clients: readonly Client[]): readonly Kind[] {
  return kindsOf(review(draft, aPage(...clients), defaultPolicy, clock).judgement);
}

test.each<[string, string, boolean]>([
  ["to the client that numbers so", "sales@acme.example", true],
  ["to its forwarder", "desk@fastfreight.example", true],
  ["to another client", "info@nordlicht.example", false],
])("a client's own document number shows its kind %s", (_, address, isShown) => {
  const draft = aDraft(() => aNumber, to(address));
  expect(kindsFor(draft, numbered, nordlicht).includes("proforma-invoice")).toBe(isShown);
});

/** Whatever shows the contract, taken back for Acme. */
function everySignOf(draft: Draft): Correction {
  const { judgement } = review(draft, aPage(acme), defaultPolicy, clock);
  const contract = judgement.status === "known" ? judgement.kinds.find(({ kind }) => kind === "contract") : undefined;
  const texts = [...(contract?.evidence ?? []).map(({ text }) => text), ...judgedFiles(draft).map(({ name }) => name)];
  const signs = texts.flatMap((text) => {
    const taught = taughtText(text);
    return taught === undefined
      ? []
      : [
          { by: "words" as const, text: taught },
          { by: "file-name" as const, text: taught },
        ];
  });
  return {
    scope: "client",
    client: acme.id,
    says: "is-not",
    kind: "contract",
    signs: signs as unknown as Correction["signs"],
    taughtOn: "2026-11-03",
  };
}

test("what was taught changes what rules find, and is named", () => {
  const draft = aDraft(to("bob.lee.acme@gmail.com"), aContract);
  const correction = everySignOf(draft);
  const before = review(draft, aPage(acme), defaultPolicy, clock);
  const after = review(draft, { ...aPage(acme), corrections: [correction] }, defaultPolicy, clock);
  expect(before.findings.map(({ rule }) => rule)).toContain("formal-not-to-personal");
  expect(before.corrections).toEqual([]);
  expect(after.findings.map(({ rule }) => rule)).not.toContain("formal-not-to-personal");
  expect(after.corrections).toEqual([correction]);
});

test("and changes nothing where the policy has locked the row of the kind", () => {
  const draft = aDraft(to("bob.lee.acme@gmail.com"), aContract);
  const page = { ...aPage(acme), corrections: [everySignOf(draft)] };
  const { findings, corrections } = review(draft, page, { ...defaultPolicy, locked: ["matrix.contract"] }, clock);
  expect(findings.map(({ rule }) => rule)).toContain("formal-not-to-personal");
  expect(corrections).toEqual([]);
  const other = review(draft, page, { ...defaultPolicy, locked: ["matrix.order", "severities"] }, clock);
  expect(other.corrections).toHaveLength(1);
});

test.each(["info@nordlicht.example", "somebody@stranger.example"])("and nothing where %s gets it too", (other) => {
  const draft = aDraft(to("bob.lee.acme@gmail.com"), to(other), aContract);
  const page = { ...aPage(acme, nordlicht), corrections: [everySignOf(draft)] };
  expect(kindsOf(review(draft, page, defaultPolicy, clock).judgement)).toContain("contract");
});
