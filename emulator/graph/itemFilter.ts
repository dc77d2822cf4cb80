import { GraphFailure } from "./graphFailure";

export interface ItemFilter {
  readonly field: string;
  readonly matches: (value: unknown) => boolean;
}

const COMPARISON = /^fields\/([A-Za-z0-9_]+) (eq|ne|lt|gt|le|ge) (?:'((?:[^']|'')*)'|(-?\d+(?:\.\d+)?|true|false))$/;
const STARTS_WITH = /^startswith\(fields\/([A-Za-z0-9_]+),\s?'((?:[^']|'')*)'\)$/;

/** Reads a `$filter` on list items as the service takes it: one predicate on one field, always with `fields/` in front. */
export function parseItemFilter(filter: string): ItemFilter {
  const starts = STARTS_WITH.exec(filter);
  if (starts !== null) {
    const prefix = unquoted(starts[2] ?? "").toLowerCase();
    const { length } = prefix;
    return { field: starts[1] ?? "", matches: (value) => textOf(value).slice(0, length).toLowerCase() === prefix };
  }
  const comparison = COMPARISON.exec(filter);
  if (comparison === null) throw new GraphFailure(400, "BadRequest", "Invalid filter clause");
  const [, field = "", operator = "", quoted, bare] = comparison;
  const wanted = quoted === undefined ? (bare ?? "") : unquoted(quoted).toLowerCase();
  return { field, matches: (value) => holds(operator, compare(value, wanted, quoted === undefined)) };
}

/** Text compares without regard to case. */
function compare(value: unknown, wanted: string, isNumber: boolean): number {
  if (isNumber && wanted !== "true" && wanted !== "false") return Number(value) - Number(wanted);
  const text = textOf(value).toLowerCase();
  return text === wanted ? 0 : text < wanted ? -1 : 1;
}

function holds(operator: string, order: number): boolean {
  switch (operator) {
    case "eq":
      return order === 0;
    case "ne":
      return order !== 0;
    case "lt":
      return order < 0;
    case "gt":
      return order > 0;
    case "le":
      return order <= 0;
    default:
      return order >= 0;
  }
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

function unquoted(text: string): string {
  return text.replace(/''/g, "'");
}
