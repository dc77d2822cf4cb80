import type { ClientId } from "../../../src/domain/book/book";
import type { Finding } from "../../../src/domain/finding";
import { dialogWords } from "../../../src/domain/verdict/dialogSentence";
import { english } from "../../../src/domain/verdict/speech";
import { speechFor } from "../../../src/domain/verdict/speechFor";
import { dialogLanguageOf, dialogLanguages } from "../../../src/domain/verdict/dialogLanguage";
import { decideVerdict, LONGEST_DIALOG_TEXT } from "../../../src/domain/verdict/verdict";
import { address } from "../../support/builders";
import type { Severity } from "../../../src/domain/severity";

function finding(severity: Severity, text = "bob@gmail.com", client = "Acme"): Finding {
  return {
    rule: "formal-not-to-personal",
    severity,
    messageId: "ofClient",
    data: { address: text, client, kind: { kind: "contract" } },
    address: address("bob@gmail.com"),
    client: client.toLowerCase() as ClientId,
    fixes: [],
  };
}

test.each([
  ["nothing", [], "send"],
  ["hints", ["hint", "hint"], "send"],
  ["a warning", ["hint", "warn"], "ask"],
  ["a stop among warnings", ["warn", "stop"], "stop"],
] as const)("%s", (_, severities, action) => {
  expect(
    decideVerdict(
      severities.map((severity) => finding(severity)),
      "button-and-override",
      english,
    ).action,
  ).toBe(action);
});

test.each(
  dialogLanguages.flatMap((language) =>
    (["button-and-override", "plain"] as const).map((ability) => ({ language, ability })),
  ),
)(
  "the text names address, client and kind and stays within Outlook's limit: $language, $ability",
  ({ language, ability }) => {
    for (const count of [1, 2, 3, 4, 50]) {
      for (const length of [10, 150, 480, 5_000]) {
        const findings = Array.from({ length: count }, () => finding("warn", "bob@gmail.com", "x".repeat(length)));
        const verdict = decideVerdict(findings, ability, speechFor(language));
        expect(verdict.action).toBe("ask");
        if (verdict.action === "send") continue;
        expect(verdict.text.length).toBeLessThanOrEqual(LONGEST_DIALOG_TEXT);
        expect(verdict.text).toContain("bob@gmail.com");
        expect(verdict.text).not.toMatch(/undefined|[{}]/);
        const { moreOne, more } = dialogWords(speechFor(language));
        const isCounted = [moreOne, ...[47, 48, 49].map((left) => more.replace("{count}", String(left)))].some(
          (words) => verdict.text.includes(words),
        );
        expect(isCounted).toBe(count > 3);
      }
    }
  },
);

test("three findings are named and the others counted, long names cut in the middle", () => {
  const findings = Array.from({ length: 5 }, (_, index) =>
    finding("warn", `${String(index)}-${"long.".repeat(30)}@acme.example`, "Acme"),
  );
  const verdict = decideVerdict(findings, "button-and-override", english);
  expect(verdict.action === "send" ? "" : verdict.text).toMatch(
    /^0-long.*…[^ ]*acme\.example .* 1-long.* 2-long.* And 2 more\.$/,
  );
});

test.each([
  ["en-GB", "en"],
  ["zh-Hant-TW", "zh-CN"],
  ["pt-BR", "pt"],
  ["AR-eg", "ar"],
  ["ko-KR", "en"],
  ["", "en"],
] as const)("a host in %j gets dialogs in %s", (tag, language) => {
  expect(dialogLanguageOf(tag)).toBe(language);
});
