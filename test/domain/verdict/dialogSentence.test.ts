import type { Finding } from "../../../src/domain/finding";
import type { DialogLanguage } from "../../../src/domain/verdict/dialogLanguage";
import { dialogSentence, dialogWords } from "../../../src/domain/verdict/dialogSentence";
import { speechFor } from "../../../src/domain/verdict/speechFor";

const ofRole: Finding = {
  rule: "confirmed-mailbox",
  severity: "warn",
  messageId: "unverified",
  data: { address: "bob@acme.example", client: "Acme", role: { role: "legal" } },
  fixes: [],
};
const ofKind: Finding = {
  ...ofRole,
  rule: "formal-not-to-personal",
  messageId: "ofClient",
  data: { address: "bob@acme.example", client: "Acme", kind: { kind: "legal" } },
};

test.each<[DialogLanguage, Finding, string]>([
  ["en", ofRole, "Nobody has confirmed yet that bob@acme.example is the legal mailbox of Acme."],
  ["zh-CN", ofRole, "还没有人确认 bob@acme.example 是 Acme 的法务邮箱。"],
  ["de", ofRole, "Noch hat niemand bestätigt, dass bob@acme.example das Postfach von Acme ist (Rechts-)."],
  [
    "de",
    ofKind,
    "bob@acme.example ist ein persönliches Postfach bei Acme, und diese Nachricht ist förmlich: Rechtsdokument.",
  ],
  ["ja", ofKind, "bob@acme.example は Acme の個人用メールボックスですが、このメールは正式なものです：法的文書。"],
  ["de", { ...ofRole, data: {} }, "Noch hat niemand bestätigt, dass {address} das Postfach von {client} ist ({role})."],
])("in %s a finding is said with its mailbox, kind and role in that language", (language, finding, sentence) => {
  expect(dialogSentence(finding, speechFor(language), 80)).toBe(sentence);
});

test("Arabic keeps each piece from turning, English only those that would", () => {
  const arabic = dialogSentence(ofKind, speechFor("ar"), 80);
  expect(arabic).toContain("\u2068bob@acme.example\u2069");
  expect(arabic).toContain("\u2068Acme\u2069");
  expect(dialogSentence(ofKind, speechFor("en"), 80)).not.toMatch(/[\u2068\u2069]/);
});

test.each<[string, Finding["rule"], string, string]>([
  ["a message that no rule has", "confirmed-mailbox", "gone", "confirmed-mailbox"],
  ["a rule that there is none of", "gone" as Finding["rule"], "unverified", "gone"],
])("%s is named by its rule in every language", (_, rule, messageId, said) => {
  for (const language of ["en", "zh-CN", "de"] as const)
    expect(dialogSentence({ ...ofRole, rule, messageId }, speechFor(language), 80)).toBe(said);
});

test.each([
  ["en", "Open RightBox"],
  ["zh-CN", "打开 RightBox"],
  ["de", "RightBox öffnen"],
] as const)("in %s the button says %j", (language, button) => {
  expect(dialogWords(speechFor(language)).button).toBe(button);
});
