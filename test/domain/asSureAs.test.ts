import { asSureAs } from "../../src/domain/asSureAs";
import type { Kind, KindJudgement } from "../../src/domain/kinds/kind";
import type { Severity } from "../../src/domain/severity";

const known: KindJudgement = {
  status: "known",
  kinds: [
    { kind: "contract", score: 0.59, evidence: [] },
    { kind: "order", score: 0.6, evidence: [] },
  ],
};
const unsure: KindJudgement = { status: "unsure", candidates: [{ kind: "legal", score: 0.1, evidence: [] }] };

test.each<[given: Severity, kind: Kind | undefined, judgement: KindJudgement, said: Severity]>([
  ["stop", "contract", known, "stop"],
  ["warn", "contract", known, "hint"],
  ["hint", "contract", known, "hint"],
  ["stop", "order", known, "stop"],
  ["warn", "order", known, "warn"],
  ["warn", "legal", known, "warn"],
  ["warn", "legal", unsure, "warn"],
  ["stop", undefined, known, "stop"],
])("%s on the strength of %s in %j is a %s", (given, kind, judgement, said) => {
  expect(asSureAs(given, kind, judgement)).toBe(said);
});
