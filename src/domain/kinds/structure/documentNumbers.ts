import type { Kind } from "../kind";
import type { Span } from "./patterns";

/** A document's number, told by the letters in front of it: `PI-2026-118`, `SC2026-041`, `PO 4711`, `B/L No. 7781`. */
export interface DocumentNumber extends Span {
  readonly kind: Kind;
  /** Found by one of the client's own patterns. */
  readonly isOwn?: true;
}

/** How a client numbers its documents: `#` stands for a digit, everything else for itself. `HT-####` is `HT-0912`. */
export interface NumberPattern {
  readonly kind: Kind;
  readonly pattern: string;
}

/** What the letters stand for in trade; the longest first, as one may begin with another. */
const PREFIXES: ReadonlyArray<readonly [letters: string, kind: Kind]> = [
  ["INVOICE", "commercial-invoice"],
  ["Invoice", "commercial-invoice"],
  ["Rechnung", "commercial-invoice"],
  ["RE", "commercial-invoice"],
  ["INV", "commercial-invoice"],
  ["Inv", "commercial-invoice"],
  ["CI", "commercial-invoice"],
  ["FA", "commercial-invoice"],
  ["PFI", "proforma-invoice"],
  ["PF", "proforma-invoice"],
  ["PI", "proforma-invoice"],
  ["Pi", "proforma-invoice"],
  ["PO", "order"],
  ["Po", "order"],
  ["OC", "order"],
  ["SO", "order"],
  ["AB", "order"],
  ["SC", "contract"],
  ["Sc", "contract"],
  ["B/L", "shipping"],
  ["BL", "shipping"],
  ["AWB", "shipping"],
  ["RFQ", "inquiry"],
  ["QT", "inquiry"],
];
const LETTERS = PREFIXES.map(([letters]) => letters).join("|");
/** Letters, then a number with its year and separators: three characters or more, two digits or more. Of `AB SO-26-1129` the last letters count. */
const NUMBERED = new RegExp(
  `(^|[^A-Za-z0-9])(${LETTERS})([-_ .#/:]{0,3}|\\s?[Nn]o\\.?:?\\s?)(?!(?:${LETTERS})[-_ .#/:]{0,3}\\d)(?=[A-Z0-9\\-/]{0,20}\\d{2})[A-Z0-9][A-Z0-9\\-/]{1,20}`,
  "g",
);
const SEARCHED = 20_000;
const MOST = 40;

/** The document numbers in a text, from left to right: by their letters, and by the client's own patterns. At most 40. */
export function documentNumbers(text: string, own: readonly NumberPattern[] = []): readonly DocumentNumber[] {
  const within = text.length > SEARCHED ? text.slice(0, SEARCHED) : text;
  const found: DocumentNumber[] = [];
  own.forEach(({ kind, pattern }) => {
    const form = ownForm(pattern);
    if (form !== undefined)
      collect(form, within, found, (match) => ({ kind, letters: "", whole: match[0], isOwn: true }));
  });
  collect(NUMBERED, within, found, (match) => ({
    kind: kindOf(match[2] ?? ""),
    letters: match[1] ?? "",
    whole: match[0],
  }));
  return found.sort((one, other) => one.start - other.start);
}

interface NumberFound {
  readonly kind: Kind;
  /** What stands before the number and is not of it. */
  readonly letters: string;
  readonly whole: string;
  readonly isOwn?: true;
}

function collect(
  form: RegExp,
  text: string,
  found: DocumentNumber[],
  read: (match: RegExpExecArray) => NumberFound,
): void {
  form.lastIndex = 0;
  for (let match = form.exec(text); match !== null && found.length < MOST; match = form.exec(text)) {
    const { kind, letters, whole, isOwn } = read(match);
    const start = match.index + letters.length;
    const end = match.index + whole.length;
    if (!found.some((other) => start < other.end && other.start < end))
      found.push({ kind, start, end, ...(isOwn === true ? { isOwn } : {}) });
  }
}

function kindOf(letters: string): Kind {
  return PREFIXES.find(([known]) => known === letters)?.[1] ?? "general";
}

/** A pattern of fewer than two digits, or of digits alone, would be found everywhere. */
function ownForm(pattern: string): RegExp | undefined {
  const trimmed = pattern.trim().slice(0, 40);
  if ((trimmed.match(/#/g) ?? []).length < 2 || !/[^\s\d#]/.test(trimmed)) return undefined;
  const source = trimmed.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&").replace(/#/g, "\\d");
  return new RegExp(`${source}(?!\\d)`, "gi");
}
