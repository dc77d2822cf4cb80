import type { ClientId } from "../../../src/domain/book/book";
import type { Correction } from "../../../src/domain/corrections/correction";
import { MOST_CORRECTIONS, MOST_SIGNS } from "../../../src/domain/corrections/correction";
import { exportCorrections, parseCorrections } from "../../../src/domain/corrections/parseCorrections";
import { corrected } from "../../support/corrections";

const written = { client: "acme", not: "contract", words: ["framework"], on: "2026-11-03" };
const { signs, taughtOn } = corrected("framework");
const lesson = {
  scope: "client",
  client: "acme" as ClientId,
  says: "is-not",
  kind: "contract",
  signs,
  taughtOn,
} as const;
const [words] = signs;
const file = { ...words, by: "file-name" } as const;

function read(...rows: readonly unknown[]) {
  const problems: string[] = [];
  const corrections = parseCorrections({ version: 1, list: rows }, (path, because) => {
    problems.push(`${path}: ${because}`);
    return undefined;
  });
  return { corrections, problems };
}

test.each<[string, Correction, Readonly<Record<string, unknown>>]>([
  ["what it is not", lesson, written],
  ["what it is instead", { ...lesson, instead: "inquiry" }, { ...written, instead: "inquiry" }],
  [
    "for every client",
    { scope: "every-client", says: "is-not", kind: "greeting", signs, taughtOn },
    { not: "greeting", words: ["framework"], on: "2026-11-03" },
  ],
  [
    "for every client, what it is instead",
    { scope: "every-client", says: "is-not", kind: "greeting", instead: "sample", signs, taughtOn },
    { not: "greeting", instead: "sample", words: ["framework"], on: "2026-11-03" },
  ],
  [
    "by a file alone",
    { ...lesson, signs: [file] },
    { client: "acme", not: "contract", files: ["framework"], on: "2026-11-03" },
  ],
  ["by words and a file", { ...lesson, signs: [words, file] }, { ...written, files: ["framework"] }],
])("%s: a row says what was taught and nothing else, and is read to just that", (_, correction, row) => {
  expect(exportCorrections([correction])).toStrictEqual({ version: 1, list: [row] });
  expect(read(row)).toStrictEqual({ corrections: [correction], problems: [] });
});

test("as many rows as there is room for are no problem", () => {
  expect(read(...Array.from({ length: MOST_CORRECTIONS }, () => written)).problems).toEqual([]);
});

test("of more signs than there is room for the first are used, words before files", () => {
  const texts = Array.from({ length: MOST_SIGNS }, (_, index) => "abcdefghijkl".charAt(index).repeat(3));
  const { corrections, problems } = read({ ...written, words: texts, files: ["file.pdf"] });
  expect(corrections.map((one) => one.signs.map(({ by, text }) => [by, text]))).toEqual([
    texts.map((text) => ["words", text]),
  ]);
  expect(problems).toEqual([]);
});

test.each([
  ["2026-11-03T09:00"],
  ["2026-11-03 "],
  [" 2026-11-03"],
  ["12026-11-03"],
  ["+002026-11-03"],
  ["2026-13-01"],
  ["2026-1-1"],
])("%j is no day", (on) => {
  expect(read({ ...written, on })).toEqual({ corrections: [], problems: ["corrections.list[0]: malformed-date"] });
});
