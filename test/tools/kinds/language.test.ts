import { readLanguage } from "../../../tools/kinds/language";

test("reads headings, phrases and what tuning wrote behind them", () => {
  const { phrases, problems } = readLanguage(
    "xx",
    "# comment\n[document order -1] Short names.\norder\t0.4\t12\n\n[cue attach] Here it is.\nattached\t\t7\n[right] Right words.\ncontact\n",
  );
  expect(problems).toEqual([]);
  expect(phrases).toEqual([
    {
      text: "order",
      sense: { what: "document", kind: "order", weight: -0.8 },
      given: -0.8,
      reason: "Short names.",
      line: 3,
      tuned: 0.4,
      seen: 12,
    },
    { text: "attached", sense: { what: "cue", cue: "attach" }, given: 0, reason: "Here it is.", line: 6, seen: 7 },
    { text: "contact", sense: { what: "right" }, given: 0, reason: "Right words.", line: 8 },
  ]);
});

test.each([
  ["order\n", "xx.txt:1: there is no heading above order"],
  ["[says nonsense 2] Why.\n", "xx.txt:1: this heading is not understood: [says nonsense 2] Why."],
  ["[says order] Without a strength.\n", "xx.txt:1: this heading is not understood: [says order] Without a strength."],
  ["[cue later] Later.\nsoon\tmuch\n", "xx.txt:2: this line is not understood: soon\tmuch"],
])("%j is named with its place", (content, problem) => {
  expect(readLanguage("xx", content).problems).toEqual([problem]);
});
