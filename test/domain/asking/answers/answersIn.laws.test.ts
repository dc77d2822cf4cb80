import * as fc from "fast-check";
import { isRole } from "../../../../src/domain/book/book";
import { proposalsOf, readAnswers } from "../../../support/answers/readAnswers";

const words = readAnswers().flatMap(({ text }) => text.split(/(?<=\s)/));
const kind = fc.constantFrom("ask", "confirm");
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc
    .array(fc.constantFrom(...words, "purchasing@acme.example", "li@ourco.example", "\n", "> ", "-- \n", "1. "), {
      maxLength: 60,
    })
    .map((parts) => parts.join("")),
);

test("any text in any order is read, to the same each time, and never gives our own or a party's mailbox", () => {
  fc.assert(
    fc.property(text, text, kind, (answer, quoted, asked) => {
      const proposals = proposalsOf({ kind: asked, text: answer, quoted });
      expect(proposalsOf({ kind: asked, text: answer, quoted })).toEqual(proposals);
      const keys = proposals.map(({ address }) => address.key);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { address, role, successor, evidence } of proposals) {
        expect(address.domain).not.toMatch(/^(?:ourco|fastfreight)\.example$/);
        expect(role === undefined || isRole(role)).toBe(true);
        expect(successor).not.toBe(address.key);
        expect(evidence).not.toMatch(/[\ue100-\ue1ff]/);
      }
    }),
    { numRuns: 1_000 },
  );
});

test("evidence is a sentence, however long the text goes on without one", () => {
  const [proposal] = proposalsOf({ kind: "ask", text: "orders to purchasing@acme.example ".repeat(500) });
  expect(proposal?.evidence.length).toBeLessThan(5_000);
});

test.each([
  ["letters", "a"],
  ["ideographs", "采购"],
  ["uses", "orders, invoices "],
  ["yes", "yes "],
  ["addresses", "a@acme.example "],
  ["the beginnings of addresses", "a@"],
  ["dots", "a.b."],
  ["full stops", ". "],
  ["lines", "\n"],
  ["blanks", " "],
  ["cues with gaps", "do not send "],
  ["quotations", "> a@acme.example\n"],
  ["numbers", "1. a@acme.example\n"],
  ["private characters", "\ue100"],
])("a megabyte of %s is read within the time of a test", (_, piece) => {
  const long = piece.repeat(Math.ceil(1_000_000 / piece.length));
  for (const asked of ["ask", "confirm"] as const)
    expect(proposalsOf({ kind: asked, text: long, quoted: long }).length).toBeLessThan(300);
});
