import type { Kind, KindJudgement } from "../../../src/domain/kinds/kind";
import { defaultPolicy } from "../../../src/domain/policy/policy";
import { judgedKinds, worstFit } from "../../../src/domain/ruleKit/worstFit";
import { aDraft, aPage } from "../../support/builders";

const judged = (...kinds: readonly Kind[]): KindJudgement => {
  const [first, ...more] = kinds.map((kind) => ({ kind, score: 1, evidence: [] }));
  return first === undefined ? { status: "unsure", candidates: [] } : { status: "known", kinds: [first, ...more] };
};
const worst = (column: "unknown" | "personal", ...kinds: readonly Kind[]): string =>
  worstFit(
    {
      draft: aDraft(),
      page: aPage(),
      policy: defaultPolicy,
      judgement: judged(...kinds),
      recipients: [],
      now: new Date("2026-11-24T09:00:00Z"),
    },
    column,
  );

describe("how the worst kind fits", () => {
  test.each([
    ["warn", "unknown", ["contract", "greeting"]],
    ["warn", "unknown", ["greeting", "contract"]],
    ["stop", "personal", ["order", "contract", "technical"]],
    ["fine", "unknown", ["announcement", "greeting"]],
    ["hint", "unknown", ["inquiry", "payment"]],
    ["warn", "unknown", ["payment", "inquiry"]],
    ["fine", "unknown", ["announcement"]],
    ["hint", "unknown", []],
  ] as const)("%s for %s: %j", (fit, column, kinds) => {
    expect(worst(column, ...kinds)).toBe(fit);
  });

  test("what is unsure is everyday talk", () => {
    expect(judgedKinds({ judgement: judged() })).toEqual(["general"]);
    expect(judgedKinds({ judgement: judged("order", "legal") })).toEqual(["order", "legal"]);
  });
});
