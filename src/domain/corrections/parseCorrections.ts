import type { ClientId } from "../book/book";
import { isKind, type Kind } from "../kinds/kind";
import { isObject, isText, listOf, membersOf, present, textOf } from "../text/members";
import { MOST_CORRECTIONS, MOST_SIGNS, isEveryday, taughtText, type Correction, type TaughtSign } from "./correction";

const VERSION = 1;

/** Why a row of corrections could not be used. */
export type CorrectionProblem =
  | "not-an-object"
  | "other-version"
  | "too-many"
  | "unknown-kind"
  | "not-one-kind"
  | "formal-for-every-client"
  | "no-client"
  | "no-signs"
  | "malformed-date";

/** What was taught as plain JSON values; {@link parseCorrections} reads it back to the same. */
export function exportCorrections(corrections: readonly Correction[]): unknown {
  return {
    version: VERSION,
    list: corrections.map((correction) => {
      const textsBy = (kind: TaughtSign["by"]): readonly string[] =>
        correction.signs.filter(({ by }) => by === kind).map(({ text }) => text);
      const [words, files] = [textsBy("words"), textsBy("file-name")];
      return {
        ...(correction.scope === "client" ? { client: correction.client } : {}),
        ...(correction.says === "is" ? { is: correction.kind } : { not: correction.kind }),
        ...(correction.says === "is-not" && correction.instead !== undefined ? { instead: correction.instead } : {}),
        ...(words.length > 0 ? { words } : {}),
        ...(files.length > 0 ? { files } : {}),
        on: correction.taughtOn,
      };
    }),
  };
}

/**
 * Reads what was taught: `{"version": 1, "list": [{"client": id, "not" or "is": kind, "instead": kind, "words": […], "files": […],
 * "on": date}]}`. Without a client a row is for every client, which a formal kind cannot be. A row that cannot be used is reported.
 */
export function parseCorrections(
  input: unknown,
  problem: (path: string, because: CorrectionProblem, value: unknown) => undefined,
): readonly Correction[] {
  const wire = membersOf(input);
  const rows = wire["version"] === VERSION ? listOf(wire["list"]) : [];
  if (input !== undefined && !isObject(input)) problem("corrections", "not-an-object", input);
  else if (input !== undefined && wire["version"] !== VERSION) problem("corrections", "other-version", input);
  if (rows.length > MOST_CORRECTIONS) problem("corrections.list", "too-many", rows.slice(MOST_CORRECTIONS));
  return present(
    rows.slice(0, MOST_CORRECTIONS).map((row, index) => {
      const read = parseRow(row);
      return isText(read) ? problem(`corrections.list[${String(index)}]`, read, row) : read;
    }),
  );
}

function parseRow(row: unknown): Correction | CorrectionProblem {
  if (!isObject(row)) return "not-an-object";
  const signs = signsIn(row["words"], "words").concat(signsIn(row["files"], "file-name"));
  const [first, ...rest] = signs.slice(0, MOST_SIGNS);
  if (first === undefined) return "no-signs";
  const taughtOn = textOf(row["on"]);
  if (!/^\d{4}-\d\d-\d\d$/.test(taughtOn) || isNaN(Date.parse(taughtOn))) return "malformed-date";
  const lesson = { signs: [first, ...rest] as const, taughtOn };
  const [not, is, instead] = [row["not"], row["is"], row["instead"]];
  if ((not === undefined) === (is === undefined)) return "not-one-kind";
  const kind = not ?? is;
  if (!isKindValue(kind) || (instead !== undefined && !isKindValue(instead))) return "unknown-kind";
  const client = textOf(row["client"]);
  if (client !== "") {
    const forClient = { scope: "client" as const, client: client as ClientId };
    if (is !== undefined) return { ...lesson, ...forClient, says: "is", kind };
    return { ...lesson, ...forClient, says: "is-not", kind, ...(instead === undefined ? {} : { instead }) };
  }
  if (row["client"] !== undefined || is !== undefined) return "no-client";
  if (!isEveryday(kind)) return "formal-for-every-client";
  return { ...lesson, scope: "every-client", says: "is-not", kind, ...(instead === undefined ? {} : { instead }) };
}

/** What is no text, or cannot be recognised again, is no sign. */
function signsIn(input: unknown, by: TaughtSign["by"]): readonly TaughtSign[] {
  return present(
    listOf(input).map((text) => {
      const taught = isText(text) ? taughtText(text) : undefined;
      return taught === undefined ? undefined : { by, text: taught };
    }),
  );
}

function isKindValue(value: unknown): value is Kind {
  return isText(value) && isKind(value);
}
