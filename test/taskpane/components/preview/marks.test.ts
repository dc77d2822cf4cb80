import * as fc from "fast-check";
import type { Evidence } from "../../../../src/domain/kinds/kind";
import {
  excerptsOf,
  marksIn,
  segmentsOf,
  withoutRepeats,
  type Mark,
  type Segment,
} from "../../../../src/taskpane/components/preview/marks";

/** `+words+` for, `-words-` against. */
function shown(segments: readonly Segment[]): string {
  return segments
    .map(({ text, stance }) => (stance === undefined ? text : stance === "for" ? `+${text}+` : `-${text}-`))
    .join("");
}

test.each<[string, string, ReadonlyArray<readonly [number, number, number]>, string]>([
  ["nothing", "a sales contract", [], "a sales contract"],
  ["one", "a sales contract", [[2, 7, 1]], "a +sales+ contract"],
  [
    "one within another",
    "a sales contract",
    [
      [2, 16, 1],
      [8, 16, 1],
    ],
    "a +sales contract+",
  ],
  [
    "two that touch",
    "a sales contract",
    [
      [2, 8, 1],
      [8, 16, 1],
    ],
    "a +sales contract+",
  ],
  [
    "a stronger one against within",
    "a sales contract",
    [
      [2, 16, 1],
      [8, 16, -2],
    ],
    "a +sales +-contract-",
  ],
  [
    "a weaker one against within",
    "a sales contract",
    [
      [2, 16, 2],
      [8, 16, -1],
    ],
    "a +sales contract+",
  ],
  [
    "two that overlap",
    "not a contract yet",
    [
      [0, 14, -2],
      [6, 18, 1],
    ],
    "-not a contract-+ yet+",
  ],
  ["beyond the end", "contract", [[2, 99, 1]], "co+ntract+"],
])("marks: %s", (_, text, marks, expected) => {
  const given = marks.map(([start, end, weight]) => ({ start, end, weight }));
  expect(shown(segmentsOf(text, given))).toBe(expected);
});

function saw(text: string, part: Partial<Evidence> = {}): Evidence {
  return { text, where: "new-text", weight: 1, ...part };
}

test.each<[string, string, Evidence, string]>([
  ["where the judge says", "pi and pi", saw("pi", { at: 7 }), "pi and +pi+"],
  ["where it first stands, if the judge is wrong about the place", "a pi", saw("pi", { at: 0 }), "a +pi+"],
  ["whatever its case, if it was taught", "Call-off 7", saw("call-off"), "+Call-off+ 7"],
  ["up to the end of the word", "for 200 pcs now", saw("0 pcs", { at: 6 }), "for +200 pcs+ now"],
  ["and of the name of many papers", "two contracts", saw("contract", { at: 4 }), "two +contracts+"],
  ["but not in Chinese", "请查收合同文件", saw("合同", { at: 3 }), "请查收+合同+文件"],
  ["nowhere, if it is not there", "nothing", saw("pi"), "nothing"],
  ["nowhere, if it stands in another place", "pi", saw("pi", { where: "subject" }), "pi"],
  ["nowhere, if it has no words", "pi", saw(""), "pi"],
])("evidence is marked %s", (_, text, evidence, expected) => {
  expect(shown(segmentsOf(text, marksIn(text, [evidence], "new-text")))).toBe(expected);
});

test("evidence of a file is marked in that file only", () => {
  const evidence = [saw("PI", { where: "file-name", attachment: 1, at: 0 })];
  expect(marksIn("PI 7.pdf", evidence, "file-name", 0)).toEqual([]);
  expect(marksIn("PI 7.pdf", evidence, "file-name", 1)).toEqual([{ start: 0, end: 2, weight: 1 }]);
});

test("what is said twice of the same words is said once, with all that it weighs", () => {
  const twice = [
    saw("sign", { at: 7, weight: 0.6 }),
    saw("contract", { weight: 2 }),
    saw("sign", { at: 7, weight: -0.9 }),
  ];
  expect(withoutRepeats([...twice, saw("we", { weight: 1, at: 0 }), saw("we", { weight: -1, at: 0 })])).toEqual([
    saw("contract", { weight: 2 }),
    { ...saw("sign", { at: 7 }), weight: expect.closeTo(-0.3) as number },
  ]);
});

const filler = "word ".repeat(100);

test.each<[string, string, string]>([
  ["a short text is whole", "please sign the contract", "please sign the +contract+"],
  ["of a long one the beginning, where nothing is marked", filler.trim(), "word ".repeat(29).trim()],
  [
    "of a long one what stands around the marks",
    `${filler}a contract ${filler}a contract ${filler}`,
    `${"word ".repeat(12)}a +contract+ ${"word ".repeat(12).trim()}|${"word ".repeat(12)}a +contract+ ${"word ".repeat(12).trim()}`,
  ],
  [
    "two that are near are one",
    `contract ${"word ".repeat(20)}contract ${filler}`.trim(),
    `+contract+ ${"word ".repeat(20)}+contract+ ${"word ".repeat(12).trim()}`,
  ],
])("%s", (_, text, expected) => {
  const marks = [...text.matchAll(/contract/g)].map(({ index }) => ({ start: index, end: index + 8, weight: 1 }));
  expect(
    excerptsOf(text, marks)
      .map(({ segments }) => shown(segments).replace(/^ | $/g, ""))
      .join("|"),
  ).toBe(expected.replace(/^ | $/g, ""));
});

const anyMarks = fc.array(
  fc.record({ start: fc.nat(900), length: fc.integer({ min: 1, max: 60 }), weight: fc.constantFrom(-2, -1, 1, 2) }),
);
const anyText = fc.oneof(
  fc.string({ maxLength: 900, unit: "grapheme" }),
  fc.constant(filler),
  fc.constant("合同".repeat(300)),
);

test("nothing is lost, doubled or out of order, and every mark is seen", () => {
  fc.assert(
    fc.property(anyText, anyMarks, (text, given) => {
      const marks = given.map<Mark>(({ start, length, weight }) => ({ start, end: start + length, weight }));
      expect(
        segmentsOf(text, marks)
          .map((one) => one.text)
          .join(""),
      ).toBe(text);
      const within = marks.filter(({ end }) => end <= text.length);
      const excerpts = excerptsOf(text, within);
      let last = 0;
      for (const { start, end, segments } of excerpts) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(segments.map((one) => one.text).join("")).toBe(text.slice(start, end));
        last = end;
      }
      for (const mark of within)
        expect(excerpts.some(({ start, end }) => start <= mark.start && mark.end <= end)).toBe(true);
    }),
  );
});
