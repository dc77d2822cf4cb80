import type { Finding } from "../../../src/domain/finding";
import type { Severity } from "../../../src/domain/severity";
import { dialogLanguages, type DialogLanguage } from "../../../src/domain/verdict/dialogLanguage";
import { dialogWords } from "../../../src/domain/verdict/dialogSentence";
import type { Speech } from "../../../src/domain/verdict/speech";
import { speechFor } from "../../../src/domain/verdict/speechFor";
import { decideVerdict, LONGEST_DIALOG_TEXT, type DialogAbility } from "../../../src/domain/verdict/verdict";

function findings(count: number, severity: Severity = "warn"): readonly Finding[] {
  return Array.from({ length: count }, () => ({
    rule: "clear-subject",
    severity,
    messageId: "empty",
    data: { kind: { kind: "order" } },
    fixes: [],
  }));
}

function textOf(open: readonly Finding[], ability: DialogAbility, speech: Speech): string {
  const verdict = decideVerdict(open, ability, speech);
  return verdict.action === "send" ? "" : verdict.text;
}

/** German, with these words for the finding. */
function saying(sentence: string): Speech {
  const speech = speechFor("de");
  if (!("texts" in speech)) throw new Error("German is no language of the pane");
  const { texts } = speech;
  const worded = { ...texts.findings["clear-subject"], empty: sentence };
  return { language: "de", texts: { ...texts, findings: { ...texts.findings, "clear-subject": worded } } };
}

test.each<[DialogLanguage, Severity, DialogAbility, number, string]>([
  ["en", "warn", "button-and-override", 1, "EN"],
  ["en", "warn", "button-and-override", 4, "EN EN EN And 1 more."],
  ["en", "stop", "button-and-override", 5, "EN EN EN And 2 more."],
  ["en", "stop", "plain", 2, "EN EN Open RightBox to put it right."],
  ["en", "warn", "plain", 1, "EN Open RightBox to put it right, or press Send again to send it as it is."],
  ["zh-CN", "warn", "button-and-override", 5, "ZHZHZH另有 2 项。"],
  ["zh-CN", "stop", "plain", 1, "ZH请打开 RightBox 进行更正。"],
])("in %s a %s in a dialog with %s, %i times: %s", (language, severity, ability, count, pattern) => {
  const said = textOf(findings(1, severity), "button-and-override", speechFor(language));
  expect(textOf(findings(count, severity), ability, speechFor(language))).toBe(pattern.replace(/EN|ZH/g, () => said));
});

test("Japanese sentences follow each other without a space, German ones with one", () => {
  const [once, twice] = (["ja", "de"] as const).map((language) =>
    [1, 2].map((count) => textOf(findings(count), "button-and-override", speechFor(language))),
  );
  expect(once?.[1]).toBe(`${String(once?.[0])}${String(once?.[0])}`);
  expect(twice?.[1]).toBe(`${String(twice?.[0])} ${String(twice?.[0])}`);
});

test.each<[string, number, number, string]>([
  ["just what the dialog takes is said", 1, 500, "x".repeat(500)],
  ["one character more is counted only", 1, 501, "Und 1 weiterer Punkt."],
  ["none of three fits", 3, 501, "Und 3 weitere."],
  ["one fits of two", 2, 300, `${"x".repeat(300)} Und 1 weiterer Punkt.`],
  ["two fit of three", 3, 230, `${"x".repeat(230)} ${"x".repeat(230)} Und 1 weiterer Punkt.`],
])("%s", (_, count, length, expected) => {
  expect(textOf(findings(count), "button-and-override", saying("x".repeat(length)))).toBe(expected);
});

test.each(dialogLanguages)(
  "%s: why an unrecorded message is stopped fits the dialog and names the pane",
  (language) => {
    const { unrecorded } = dialogWords(speechFor(language));
    expect(unrecorded.length).toBeLessThanOrEqual(LONGEST_DIALOG_TEXT);
    expect(unrecorded).toContain("RightBox");
  },
);
