import { draftFingerprint } from "../../../src/domain/draft/draftFingerprint";
import type { Attachment, Draft } from "../../../src/domain/draft/draft";
import { about, aDraft, attached, to } from "../../support/builders";

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
