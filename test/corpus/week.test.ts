import type { Finding } from "../../src/domain/finding";
import { rules } from "../../src/domain/rules";
import { isAtLeast } from "../../src/domain/severity";
import { readWeek, weekNames, type ExpectedDraft, type JudgedDraft, type Week } from "./week/readWeek";

type ExpectedFinding = ExpectedDraft["findings"][number];

const MOST_WRONG = 3;

let weeks: readonly Week[] = [];
let drafts: readonly JudgedDraft[] = [];

beforeAll(async () => {
  weeks = await Promise.all(weekNames.map((name) => readWeek(name)));
  drafts = weeks.flatMap((week) => week.drafts);
});

test("every book and every line can be read, and every expectation has its draft", () => {
  expect(weeks.flatMap(({ problems, unread }) => [...problems, ...unread])).toEqual([]);
  expect(weeks.flatMap(({ expectedIds }) => expectedIds).sort()).toEqual(drafts.map(({ id }) => id).sort());
});

test("the week has two hundred drafts in five languages, each with an id of its own, and most of them quiet", () => {
  expect(drafts.length).toBeGreaterThanOrEqual(200);
  expect(new Set(drafts.map(({ id }) => id)).size).toBe(drafts.length);
  expect(new Set(weekNames.map((name) => name.slice(name.lastIndexOf("-") + 1)))).toEqual(
    new Set(["en", "zh", "es", "de", "fr"]),
  );
  const quiet = drafts.filter(({ expected }) => expected.findings.every((one) => !interrupts(one))).length;
  expect(quiet / drafts.length).toBeGreaterThan(0.55);
});

test("what is expected names rules that there are, and each of them", () => {
  const named = new Set(drafts.flatMap(({ expected }) => expected.findings.map(({ rule }) => rule)));
  const tolerated = new Set(drafts.flatMap(({ expected }) => expected.also));
  const known: readonly string[] = rules.map(({ id }) => id);
  expect([...named, ...tolerated].filter((rule) => !known.includes(rule))).toEqual([]);
  expect(known.filter((rule) => !named.has(rule))).toEqual([]);
});

test("what is expected of an address is expected of a recipient", () => {
  const astray = drafts.flatMap(({ id, raw, expected }) => {
    const recipients = [...raw.to, ...raw.cc, ...raw.bcc].map(({ address }) => address.toLowerCase());
    return expected.findings
      .filter(({ address }) => address !== undefined && !recipients.includes(address))
      .map(() => id);
  });
  expect(astray).toEqual([]);
});

test("every warning and stop that the trade's rules ask for is there", () => {
  const missed = drafts.flatMap((draft) =>
    draft.expected.findings
      .filter((one) => interrupts(one) && !draft.findings.some((finding) => answers(finding, one)))
      .map((one) => line(draft, `expected ${words(one)}, got ${got(draft)}`)),
  );
  expect(missed).toEqual([]);
});

test("no more than three warnings and stops come that nobody asked for", () => {
  const wrong = drafts.flatMap((draft) =>
    draft.findings
      .filter((finding) => interrupts(finding) && !isAskedFor(finding, draft.expected))
      .map((finding) => line(draft, `expected ${expectation(draft)}, got ${words(plain(finding))}`)),
  );
  if (wrong.length > 0) console.info(`Nobody asked for:\n${wrong.join("\n")}`);
  expect(wrong.length > MOST_WRONG ? wrong : []).toEqual([]);
});

test("hints interrupt nobody: they are counted, and not held to a number", () => {
  const asked = drafts.flatMap((draft) =>
    draft.expected.findings.filter((one) => !interrupts(one)).map((one) => ({ draft, one })),
  );
  const absent = asked.filter(({ draft, one }) => !draft.findings.some((finding) => answers(finding, one)));
  const given = drafts.flatMap(({ findings }) => findings.filter((finding) => !interrupts(finding)));
  const perRule = rules.map(({ id }) => `${id} ${String(given.filter(({ rule }) => rule === id).length)}`);
  console.info(
    [
      `${String(given.length)} hints on ${String(drafts.length)} drafts: ${perRule.filter((text) => !text.endsWith(" 0")).join(", ")}`,
      `${String(asked.length - absent.length)} of ${String(asked.length)} expected hints are there; not these:`,
      ...absent.map(({ draft, one }) => line(draft, `expected ${words(one)}, got ${got(draft)}`)),
    ].join("\n"),
  );
  expect(asked.length).toBeGreaterThan(0);
});

function interrupts({ severity }: Pick<ExpectedFinding, "severity">): boolean {
  return severity !== "hint";
}

function answers(finding: Finding, { rule, severity, address }: ExpectedFinding): boolean {
  return (
    finding.rule === rule &&
    isAtLeast(finding.severity, severity) &&
    (address === undefined || finding.address?.key === address)
  );
}

/** Whether it was expected in this or a milder form, or says once more what another rule was expected to say. */
function isAskedFor(finding: Finding, { findings, also }: ExpectedDraft): boolean {
  return also.includes(finding.rule) || findings.some((one) => interrupts(one) && answers(finding, one));
}

function plain({ rule, severity, address }: Finding): ExpectedFinding {
  return { rule, severity, address: address?.key };
}

function words({ rule, severity, address }: ExpectedFinding): string {
  return [severity, rule, ...(address === undefined ? [] : [address])].join(" ");
}

/** A rule that speaks of many recipients is named once. */
function got({ findings }: JudgedDraft): string {
  const first = findings.filter(({ rule }, index) => findings.findIndex((other) => other.rule === rule) === index);
  const more = ({ rule }: Finding) => findings.filter((other) => other.rule === rule).length - 1;
  const said = first.map((one) => words(plain(one)) + (more(one) > 0 ? ` and ${String(more(one))} more` : ""));
  return said.length === 0 ? "nothing" : said.join(", ");
}

function expectation({ expected }: JudgedDraft): string {
  const asked = expected.findings.filter(interrupts);
  return asked.length === 0 ? "quiet" : asked.map(words).join(", ");
}

function line({ id, kinds, expected }: JudgedDraft, difference: string): string {
  return `${id}: ${difference} (${kinds.join("+") || "unsure"}; ${expected.note})`;
}
