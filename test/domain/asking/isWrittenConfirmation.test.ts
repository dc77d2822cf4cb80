import { askingTexts } from "../../../src/domain/asking/askingTexts";
import { draftOf, type AskingKind } from "../../../src/domain/asking/draftOf";
import { isWrittenConfirmation } from "../../../src/domain/asking/isWrittenConfirmation";
import { writingLanguages } from "../../../src/domain/asking/writingLanguage";
import { aClient, address } from "../../support/builders";

const written = (kind: AskingKind, language: (typeof writingLanguages)[number]) => {
  const { subject, lines } = draftOf({
    kind,
    client: aClient("acme"),
    addresses: [address("bob@acme.example")],
    contactName: "Bob Lee",
    senderName: "Li Na",
    language,
  });
  return { subject: filled(subject), newText: filled(lines.join("\n\n")) };
};

/** As a salesperson fills it in. */
function filled(text: string): string {
  return text.replace(/\[[^\]]*\]/g, "3.11. WeChat");
}

test.each(writingLanguages)(
  "in %s our text for it is recognised, by its subject or by its first paragraph alone",
  (language) => {
    const { subject, newText } = written("confirm-in-writing", language);
    expect(isWrittenConfirmation({ subject, newText: "" })).toBe(true);
    expect(isWrittenConfirmation({ subject: "SC-2026-041", newText })).toBe(true);
    expect(
      isWrittenConfirmation({ subject: "", newText: `Hi,\n${newText.replace(/\n/g, "\n\n").replace(/ /g, "\u00a0")}` }),
    ).toBe(true);
  },
);

test.each(writingLanguages)("in %s it is recognised with its places not filled in", (language) => {
  const { subject, paragraphs } = askingTexts[language]["confirm-in-writing"];
  expect(isWrittenConfirmation({ subject, newText: "" })).toBe(true);
  expect(isWrittenConfirmation({ subject: "", newText: paragraphs[0] ?? "" })).toBe(true);
});

test.each(writingLanguages)("in %s neither an answer to it nor our other questions are one", (language) => {
  const { subject } = written("confirm-in-writing", language);
  expect(isWrittenConfirmation({ subject: `RE: ${subject}`, newText: "Confirmed, thank you." })).toBe(false);
  expect(isWrittenConfirmation(written("ask", language))).toBe(false);
  expect(isWrittenConfirmation(written("confirm", language))).toBe(false);
});

test.each([
  ["Our agreement", "As we agreed on WeChat, the price is USD 12. Please confirm what we agreed."],
  ["Confirmation", "This is to confirm the order."],
  ["Confirmation of what we agreed last year is missing", "Could you send it again?"],
  ["关于沟通内容", "我们昨天在微信上商定的内容，请确认。"],
  ["Absprache: Preis", "Wie abgesprochen, halten wir den Preis."],
  ["", ""],
])("a message that merely talks of an agreement is none: %s", (subject, newText) => {
  expect(isWrittenConfirmation({ subject, newText })).toBe(false);
});

test("only the beginning of a long text is looked at", () => {
  const { newText } = written("confirm-in-writing", "en");
  expect(isWrittenConfirmation({ subject: "", newText: `${"word ".repeat(400)}${newText}` })).toBe(false);
});
