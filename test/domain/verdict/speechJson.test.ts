import * as fc from "fast-check";
import type { Finding } from "../../../src/domain/finding";
import { dialogSentence } from "../../../src/domain/verdict/dialogSentence";
import { speechFor } from "../../../src/domain/verdict/speechFor";
import { parseSpeech } from "../../../src/domain/verdict/speechJson";
import { address } from "../../support/builders";

const german: unknown = JSON.parse(JSON.stringify(speechFor("de")));
const stranger: Finding = {
  rule: "unknown-mailbox",
  severity: "warn",
  messageId: "stranger",
  data: { address: "bob@x.example" },
  address: address("bob@x.example"),
  fixes: [],
};

test("what was written is read", () => {
  expect(parseSpeech(german)).toEqual(speechFor("de"));
});

test("a sentence that an older pane did not know comes in English", () => {
  const speech = parseSpeech({ language: "de", texts: { ...(german as { texts: object }).texts, findings: {} } });
  expect(speech === undefined ? "" : dialogSentence(stranger, speech, 80)).toBe("bob@x.example is not in your book.");
});

test.each([
  ["a word of Send's own is missing", { language: "de", texts: { words: {}, kinds: {}, roles: {}, findings: {} } }],
  ["a language of the pane", { ...(german as object), language: "en" }],
  ["a language that nobody knows", { ...(german as object), language: "xx" }],
  ["no texts", { language: "de" }],
])("is none where %s", (_, input) => {
  expect(parseSpeech(input)).toBeUndefined();
});

test("never throws on anything that JSON can say", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (input) => {
      expect(parseSpeech(input)).toBeUndefined();
    }),
  );
});
