import fc from "fast-check";
import { claimsAttachment, patternsOf } from "../../../src/domain/ruleKit/attachmentClaims";
import { attachmentWords as wordsAtSend } from "../../../src/domain/ruleKit/attachmentWords/attachmentWordsAtSend";
import { labelledMessages } from "../../support/labelledMessages";

const atSend = patternsOf(wordsAtSend);
const withFiles = labelledMessages.filter(({ draft }) => draft.attachments.length > 0);
const without = labelledMessages.filter(({ draft }) => draft.attachments.length === 0);

describe("claimsAttachment", () => {
  test("says nothing of the labelled messages that have no file", () => {
    expect(without.length).toBeGreaterThan(1_500);
    expect(without.filter(({ draft }) => claimsAttachment(draft.newText)).map(({ id }) => id)).toEqual([]);
  });

  test("hears what those with a file say of it", () => {
    expect(withFiles.filter(({ draft }) => claimsAttachment(draft.newText)).length).toBeGreaterThanOrEqual(230);
  });

  test("Send hears less, and nothing that the pane does not", () => {
    const heard = labelledMessages.filter(({ draft }) => claimsAttachment(draft.newText, atSend));
    expect(heard.length).toBeGreaterThanOrEqual(90);
    expect(heard.filter(({ draft }) => !claimsAttachment(draft.newText)).map(({ id }) => id)).toEqual([]);
  });

  test.each([
    ["invisible characters", "\u200bDer Vertrag ist bei\u00adgefügt."],
    ["a promise in the sentence before", "I will attach the rest tomorrow. Attached is the list."],
    ["a denial in the clause before", "No news yet, but the list is attached."],
    ["a condition behind it", "The list is attached and tell me if you need more."],
  ])("is not put off by %s", (_, text) => {
    expect(claimsAttachment(text)).toBe(true);
  });

  test("reads any text without an error", () => {
    const word = fc.constantFrom(
      "attached",
      "find",
      "the",
      "not",
      "anbei",
      "附件",
      "见",
      "添付",
      "مرفق",
      "во вложении",
      ".",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(word).map((words) => words.join(" ")),
    );
    fc.assert(
      fc.property(text, (said) => {
        expect([true, false]).toContain(claimsAttachment(said));
        expect(claimsAttachment(`${said}\nPlease find attached the offer.`)).toBe(true);
      }),
    );
  });
});
