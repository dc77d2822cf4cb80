export type ClosingLabel = "text" | "signature" | "disclaimer";

/** A line at the end, as it is compared. */
export interface ClosingLine {
  readonly plain: string;
  /** The plain line, folded; empty where it says nothing. */
  readonly folded: string;
  label: ClosingLabel;
}

/** Whether a line says something and is not taken for anything else yet. */
export function isSaying(line: ClosingLine | undefined): boolean {
  return line?.label === "text" && line.folded !== "";
}

/** The end of the lines that say something and are text, before `end`. */
export function textEnd(lines: readonly ClosingLine[], end: number): number {
  let index = end;
  while (index > 0 && !isSaying(lines[index - 1])) index -= 1;
  return index;
}

/** The nearest line above `index` that says something. */
export function sayingAbove(lines: readonly ClosingLine[], index: number, reach: number): ClosingLine | undefined {
  return lines
    .slice(Math.max(0, index - reach), index)
    .reverse()
    .find(({ folded }) => folded !== "");
}

export function label(lines: readonly ClosingLine[], from: number, to: number, as: ClosingLabel): void {
  lines.slice(from, to).forEach((line) => (line.label = as));
}
