import type { Kind } from "./kind";

/** A document's number, told by the letters in front of it: `PI-2026-118`, `SC2026-041`, `PO 4711`. */
export interface DocumentNumber {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
}

/** What the letters stand for in trade. `SO` is left out: it is a sales order as often as a shipping order. */
const kindOfPrefix: Readonly<Record<string, Kind>> = {
  pi: "proforma-invoice",
  ci: "commercial-invoice",
  inv: "commercial-invoice",
  invoice: "commercial-invoice",
  po: "order",
  oc: "order",
  so: "order",
  sc: "contract",
};

/** Letters, then a number of three digits or more with its year and separators. Upper-case, or with a separator between. */
const NUMBERED =
  /(^|[^A-Za-z0-9])(PI|CI|INV|INVOICE|PO|OC|SO|SC|Pi|Ci|Inv|Po|Sc)([-_ .#/]{0,3}|\s?[Nn]o\.?\s?)(?=[A-Z0-9\-/]{0,20}\d{2})[A-Z0-9][A-Z0-9\-/]{1,20}/g;

/** The document numbers in a text, from left to right. */
export function documentNumbers(text: string): readonly DocumentNumber[] {
  const found: DocumentNumber[] = [];
  NUMBERED.lastIndex = 0;
  for (let match = NUMBERED.exec(text); match !== null; match = NUMBERED.exec(text)) {
    const kind = kindOfPrefix[(match[2] ?? "").toLowerCase()];
    const start = match.index + (match[1] ?? "").length;
    if (kind !== undefined) found.push({ kind, start, end: match.index + match[0].length });
  }
  return found;
}
