import { ownWords } from "../../../src/domain/draft/ownWords";
import { aDraft } from "../../support/builders";

test("own and forwarded text go on, and nothing that is quoted", () => {
  const draft = { ...aDraft(), newText: "See below.", signature: "Li Na", forwardedText: "Hello", quotedText: "Older" };
  expect(ownWords(draft)).toBe("See below.\n\nLi Na\n\nHello");
});
