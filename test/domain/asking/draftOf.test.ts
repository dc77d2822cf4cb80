import { askedInOrder, askingTexts } from "../../../src/domain/asking/askingTexts";
import {
  draftOf,
  MOST_MAILBOXES,
  type AskingDraft,
  type AskingKind,
  type AskingRequest,
} from "../../../src/domain/asking/draftOf";
import { writingLanguages } from "../../../src/domain/asking/writingLanguage";
import { roles } from "../../../src/domain/book/book";
import { aClient, address, anAddress } from "../../support/builders";
import { acme, nordlicht } from "../../support/stockPage";

const kinds: readonly AskingKind[] = ["ask", "confirm", "confirm-in-writing"];

function draft(part: Partial<AskingRequest>): AskingDraft {
  return draftOf({
    kind: "confirm",
    client: acme,
    addresses: [address("purchasing@acme.example")],
    senderName: "Li Na",
    language: "en",
    ...part,
  });
}

const textOf = ({ subject, lines }: AskingDraft): string => [subject, ...lines].join("\n");

describe.each(writingLanguages)("in %s", (language) => {
  test.each(kinds)("%s is written whole, with and without the contact's name", (kind) => {
    for (const contactName of ["Bob Lee", undefined]) {
      const made = draft({ kind, language, ...(contactName === undefined ? {} : { contactName }) });
      expect(textOf(made)).not.toMatch(/[{}]/);
      expect(made.lines.every((line) => line !== "" && line === line.trim())).toBe(true);
      expect(made.lines[0]?.includes("Bob Lee")).toBe(contactName !== undefined);
      expect(made.lines[made.lines.length - 1]).toContain("Li Na");
      expect(made.dir).toBe(language === "ar" ? "rtl" : "ltr");
    }
  });

  test("one mailbox is named with what it is for, several are listed", () => {
    const one = textOf(draft({ language }));
    expect(one).toContain("purchasing@acme.example");
    expect(one).toContain(askingTexts[language].uses.purchasing);
    const several = textOf(
      draft({ language, addresses: [address("purchasing@acme.example"), address("accounts@acme.example")] }),
    );
    expect(several).toMatch(/purchasing@acme\.example.+\n.*accounts@acme\.example/);
    expect(several).toContain(askingTexts[language].uses.finance);
  });

  test("each role has a use of its own", () => {
    expect(new Set(roles.map((role) => askingTexts[language].uses[role])).size).toBe(roles.length);
  });

  test("four uses are asked for by number, and what was agreed is left to be filled in", () => {
    const asked = askingTexts[language].ask.paragraphs.join("\n");
    expect(asked.match(/^\d\. /gm)).toEqual(askedInOrder.map((_, index) => `${String(index + 1)}. `));
    const inWriting = askingTexts[language]["confirm-in-writing"].paragraphs.join("\n");
    expect(inWriting.match(/\[[^\]]+\]/g)?.length).toBeGreaterThanOrEqual(8);
  });
});

test.each<[string, Partial<AskingRequest>, readonly string[]]>([
  ["confirm goes to the main contact", {}, ["bob.lee@acme.example"]],
  [
    "confirm goes to the mailbox where there is no main contact",
    { client: nordlicht, addresses: [address("info@nordlicht.example")] },
    ["info@nordlicht.example"],
  ],
  [
    "a main contact who has left is not written to",
    {
      client: aClient("acme", {
        mainContact: "bob.lee@acme.example",
        addresses: [anAddress("bob.lee@acme.example", "sales", { standing: "retired" })],
      }),
    },
    ["purchasing@acme.example"],
  ],
  ["ask goes where it is sent", { kind: "ask" }, ["purchasing@acme.example"]],
  ["so does what was agreed", { kind: "confirm-in-writing" }, ["purchasing@acme.example"]],
])("%s", (_, part, to) => {
  expect(draft(part).to.map(({ key }) => key)).toEqual(to);
});

test("a mailbox that the book lacks is asked about by what its name says", () => {
  expect(textOf(draft({ addresses: [address("invoices@acme.example")] }))).toContain("invoices and payments");
});

test("nothing to confirm asks for the mailboxes", () => {
  expect(draft({ addresses: [] }).subject).toBe(askingTexts.en.ask.subject);
});

test("a name cannot break lines, turn the text round, grow without end or fill places", () => {
  const made = draft({ contactName: "Bob\r\nBcc: x\u202e {sender}", senderName: "x".repeat(5_000) });
  expect(made.lines[0]).toBe("Dear Bob Bcc: x {sender},");
  expect(made.lines[made.lines.length - 1]).toHaveLength("Best regards,\n".length + 100);
});

test("no more mailboxes are asked about than anybody answers", () => {
  const addresses = Array.from({ length: 50 }, (_, index) => address(`box${String(index)}@acme.example`));
  expect(textOf(draft({ addresses })).match(/box\d+@/g)).toHaveLength(MOST_MAILBOXES);
});
