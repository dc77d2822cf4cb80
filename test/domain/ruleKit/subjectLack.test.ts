import fc from "fast-check";
import type { KindJudgement } from "../../../src/domain/kinds/kind";
import { subjectLack } from "../../../src/domain/ruleKit/subjectLack";
import { nothingWords as atSend } from "../../../src/domain/ruleKit/subjectNothingAtSend";
import { partSubject } from "../../../src/domain/ruleKit/subjectOwn";
import { about, aDraft } from "../../support/builders";
import { labelledMessages } from "../../support/labelledMessages";

const evidence = [{ text: "x", where: "new-text" as const, weight: 1 }];
const judgement: KindJudgement = { status: "known", kinds: [{ kind: "contract", score: 1, evidence }] };
const lackOf = (subject: string) => subjectLack({ draft: aDraft(about(subject)), judgement })?.what;

describe("subjectLack", () => {
  test.each([
    "Hi",
    "hello!",
    "Urgent",
    "IMPORTANT",
    "asap",
    "Dringend",
    "wichtig",
    "Documents",
    "file",
    "no subject",
    "Kein Betreff",
    "(sin asunto)",
    "sans objet",
    "Sem assunto",
    "Hola",
    "Bonjour",
    "Bom dia",
    "Привет",
    "срочно",
    "без темы",
    "你好",
    "紧急",
    "附件",
    "عاجل",
    "件名なし",
    "至急",
    "urgent files",
  ])("%s says nothing, in the pane and at Send", (subject) => {
    expect(lackOf(subject)).toBe("vague");
    expect(new RegExp(`^(?:(?:${atSend})(?: |$))+$`).test(subject.toLowerCase().replace(/[()!]/g, ""))).toBe(true);
  });

  test("says nothing of most subjects of the labelled messages", () => {
    const vague = labelledMessages.filter(({ draft }) => lackOf(draft.subject) === "vague");
    expect(vague.length).toBeGreaterThan(5);
    expect(vague.length).toBeLessThan(labelledMessages.length / 100);
  });
});

describe("partSubject", () => {
  test.each([
    ["RE: Offer", "RE: ", "Offer"],
    ["Fwd: AW:  Offer", "Fwd: AW:  ", "Offer"],
    ["答复：报价", "答复：", "报价"],
    ["[EXTERNAL] Re[2]: Offer", "[EXTERNAL] Re[2]: ", "Offer"],
    ["Offer: drills", "", "Offer: drills"],
    ["Reminder: offer", "", "Reminder: offer"],
    ["", "", ""],
  ])("%s", (subject, prefix, own) => {
    expect(partSubject(subject)).toEqual({ prefix, own });
  });

  test("leaves the beginning of any subject whole", () => {
    const part = fc.constantFrom("RE:", "Fwd: ", "回复：", "[EXT] ", "x", " ", "Re[2]: ", "(", "^");
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(part).map((parts) => parts.join("")),
        ),
        (subject) => {
          const { prefix, own } = partSubject(subject);
          expect(subject.startsWith(prefix)).toBe(true);
          expect(subject.includes(own)).toBe(true);
        },
      ),
    );
  });
});
