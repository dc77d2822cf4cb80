import { kindAsked } from "../../../src/app/asking/kindAsked";
import { draftOf, type AskingKind } from "../../../src/domain/asking/draftOf";
import { writingLanguages } from "../../../src/domain/asking/writingLanguage";
import { aClient, address, anAddress } from "../../support/builders";

const client = aClient("acme", {
  addresses: [anAddress("a@acme.example", "finance"), anAddress("b@acme.example", "legal")],
});

function quoted(kind: AskingKind, language: (typeof writingLanguages)[number], count: number): string {
  const addresses = [address("a@acme.example"), address("b@acme.example")].slice(0, count);
  const { lines } = draftOf({ kind, client, addresses, senderName: "Li Na", language });
  return lines
    .join("\n")
    .replace(/(.{1,40})/g, "> $1\n")
    .toUpperCase();
}

describe.each(writingLanguages)("in %s", (language) => {
  test.each([
    ["ask", 1, "ask"],
    ["confirm", 1, "confirm"],
    ["confirm", 2, "confirm"],
    ["confirm-in-writing", 1, undefined],
  ] as const)("a quoted %s about %d is known for what it is", (kind, count, expected) => {
    expect(kindAsked(quoted(kind, language, count))).toBe(expected);
  });
});

test("any other text asks nothing", () => {
  expect(kindAsked("Dear Li Na, is this still the right address for orders? Best regards, Bob")).toBeUndefined();
});
