import * as fc from "fast-check";
import type { Book } from "../../../src/domain/book/book";
import { exportBook } from "../../../src/domain/book/exportBook";
import { pageFor } from "../../../src/domain/book/pageFor";
import { parseBook, type ParsedBook } from "../../../src/domain/book/parseBook";
import { clientOf, MOST_CORRECTIONS, type Correction } from "../../../src/domain/corrections/correction";
import { isFormal } from "../../../src/domain/kinds/kind";
import { aDraft, to } from "../../support/builders";
import { anyCorrection } from "../../support/corrections";
import { acme, nordlicht, solo } from "../../support/stockPage";

const book = (corrections: readonly Correction[]): Book => ({
  clients: [acme, nordlicht, solo],
  own: { domains: [], bankAccounts: [] },
  ...(corrections.length === 0 ? {} : { corrections }),
});

function parse(corrections: unknown): ParsedBook {
  return parseBook({ clients: [], corrections }, (domain) => domain);
}

const list = (...rows: readonly unknown[]): unknown => ({ version: 1, list: rows });
const row = { client: "acme", not: "contract", words: ["framework agreement"], on: "2026-11-03" };

test("what is exported is read back to the same, through JSON", () => {
  fc.assert(
    fc.property(fc.array(anyCorrection(["acme", "nordlicht"]), { maxLength: MOST_CORRECTIONS }), (corrections) => {
      const parsed = parseBook(JSON.parse(JSON.stringify(exportBook(book(corrections)))), (domain) => domain);
      expect(parsed).toEqual({ book: book(corrections), problems: [] });
    }),
  );
});

test("a row is read", () => {
  expect(parse(list({ ...row, instead: "inquiry", files: ["Price list 2026.xlsx"] })).book.corrections).toEqual([
    {
      scope: "client",
      client: "acme",
      says: "is-not",
      kind: "contract",
      instead: "inquiry",
      signs: [
        { by: "words", text: "framework agreement" },
        { by: "file-name", text: "price list #.xlsx" },
      ],
      taughtOn: "2026-11-03",
    },
  ]);
});

test.each<[string, unknown, string, string]>([
  [
    "a formal kind for every client",
    list({ ...row, client: undefined }),
    "corrections.list[0]",
    "formal-for-every-client",
  ],
  ["an empty client", list({ ...row, client: "" }), "corrections.list[0]", "no-client"],
  ["a client that is none", list({ ...row, client: 7 }), "corrections.list[0]", "no-client"],
  ["a kind taught for nobody", list({ is: "order", words: ["x"], on: row.on }), "corrections.list[0]", "no-client"],
  ["an unknown kind", list({ ...row, not: "poem" }), "corrections.list[0]", "unknown-kind"],
  ["an unknown kind instead", list({ ...row, instead: 7 }), "corrections.list[0]", "unknown-kind"],
  ["two kinds", list({ ...row, is: "order" }), "corrections.list[0]", "not-one-kind"],
  ["no kind", list({ ...row, not: undefined }), "corrections.list[0]", "not-one-kind"],
  ["no signs", list({ ...row, words: [] }), "corrections.list[0]", "no-signs"],
  ["signs without words", list({ ...row, words: ["", " \n"], files: [7] }), "corrections.list[0]", "no-signs"],
  ["words without end", list({ ...row, words: ["x".repeat(121)] }), "corrections.list[0]", "no-signs"],
  ["no day", list({ ...row, on: "yesterday" }), "corrections.list[0]", "malformed-date"],
  ["a day that is none", list({ ...row, on: "2026-13-45" }), "corrections.list[0]", "malformed-date"],
  ["a row that is none", list(row.words), "corrections.list[0]", "not-an-object"],
  ["corrections that are none", [row], "corrections", "not-an-object"],
  ["a version of tomorrow", { version: 2, list: [row] }, "corrections", "other-version"],
])("%s is kept with its reason, and the rows beside it are used", (_, corrections, path, because) => {
  const parsed = parse(corrections);
  expect(parsed.problems).toEqual([expect.objectContaining({ path, because })]);
  expect(parsed.book.corrections).toBeUndefined();
  const rows = (corrections as { list?: readonly unknown[] }).list ?? [];
  if (path !== "corrections") expect(parse(list(...rows, row)).book.corrections).toHaveLength(1);
});

test("more than can be kept is named", () => {
  const parsed = parse(list(...Array.from({ length: MOST_CORRECTIONS + 2 }, () => row)));
  expect(parsed.book.corrections).toHaveLength(MOST_CORRECTIONS);
  expect(parsed.problems).toEqual([{ path: "corrections.list", because: "too-many", value: [row, row] }]);
});

test("nothing that JSON can say takes a formal kind back for every client", () => {
  const anyRow = fc.record(
    {
      client: fc.oneof(fc.constantFrom("acme", ""), fc.jsonValue()),
      not: fc.constantFrom("contract", "greeting", "legal", 7),
      is: fc.constantFrom("order"),
      instead: fc.constantFrom("order", "poem"),
      words: fc.oneof(fc.constant(["x"]), fc.jsonValue()),
      on: fc.constantFrom("2026-11-03", "no"),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(anyRow, fc.jsonValue())), (rows) => {
      for (const correction of parse(list(...rows)).book.corrections ?? [])
        expect(clientOf(correction) === undefined && correction.says === "is-not" && isFormal(correction.kind)).toBe(
          false,
        );
    }),
    { numRuns: 500 },
  );
});

test("a page has what its clients and every client were taught, and no more", () => {
  const { book: parsed } = parse(
    list(row, { ...row, client: "nordlicht" }, { not: "greeting", words: ["season"], on: row.on }),
  );
  const page = pageFor(
    { ...book([]), ...parsed, clients: [acme, nordlicht] },
    aDraft(to("sales@acme.example", "Acme Tools")),
    "",
  );
  expect(page.clients).toEqual([acme]);
  expect(page.corrections?.map(clientOf)).toEqual(["acme", undefined]);
});
