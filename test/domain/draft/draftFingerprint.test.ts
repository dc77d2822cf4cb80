import { draftFingerprint, envelopeFingerprint } from "../../../src/domain/draft/draftFingerprint";
import type { Attachment, Draft } from "../../../src/domain/draft/draft";
import { about, aDraft, attached, cc, to } from "../../support/builders";

const withFile = (part: Partial<Attachment>): Draft =>
  aDraft(to("a@acme.example"), about("Hello"), attached("scan.pdf", { size: 10, ...part }));
const before = draftFingerprint(withFile({}));

test.each<[name: string, part: Partial<Attachment>, isSame: boolean]>([
  ["the same file", {}, true],
  ["another id", { id: "2" }, true],
  ["another name", { name: "contract.pdf" }, false],
  ["another size", { size: 11 }, false],
  ["another content", { contentKey: "b" }, false],
  ["a picture inside the text", { inline: true }, false],
])("%s", (_, part, isSame) => {
  expect(draftFingerprint(withFile(part)) === before).toBe(isSame);
});

test("an item whose size differs from one look to the next is the same", () => {
  const [one, other] = [10, 11].map((size) => draftFingerprint(withFile({ form: "item", size })));
  expect(one).toBe(other);
});

test.each<[name: string, draft: Draft, isSameEnvelope: boolean]>([
  ["another recipient", aDraft(to("b@acme.example"), about("Hello"), attached("scan.pdf", { size: 10 })), false],
  ["another field", aDraft(cc("a@acme.example"), about("Hello"), attached("scan.pdf", { size: 10 })), false],
  ["no attachment", aDraft(to("a@acme.example"), about("Hello")), false],
  ["another subject", { ...withFile({}), subject: "Bye" }, true],
  ["other words", { ...withFile({}), newText: "Hello" }, true],
  ["another forwarded text", { ...withFile({}), forwardedText: "Hello" }, true],
])("%s makes another draft, and another envelope only where it is one", (_, draft, isSameEnvelope) => {
  expect(draftFingerprint(draft)).not.toBe(before);
  expect(envelopeFingerprint(draft) === envelopeFingerprint(withFile({}))).toBe(isSameEnvelope);
});

test("where a name ends and the size or the content begins counts", () => {
  const alike = [
    withFile({ name: "scan1", size: 0 }),
    withFile({ name: "scan", size: 10 }),
    withFile({ name: "scan", size: 1, contentKey: "0" }),
  ];
  expect(new Set(alike.map(draftFingerprint)).size).toBe(alike.length);
});
