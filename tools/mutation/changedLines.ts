/** Lines `from` to `to` of a file, both counted. */
export interface Lines {
  readonly file: string;
  readonly from: number;
  readonly to: number;
}

/** The lines that a diff without context (`git diff -U0`) adds or changes, as they are numbered after it. */
export function changedLines(diff: string): readonly Lines[] {
  const found: Lines[] = [];
  let file: string | undefined;
  for (const line of diff.split("\n")) {
    if (line.startsWith("+++ ")) file = line.startsWith("+++ b/") ? line.slice("+++ b/".length) : undefined;
    const hunk = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk === null || file === undefined) continue;
    const from = Number(hunk[1]);
    const count = Number(hunk[2] ?? "1");
    if (count > 0) found.push({ file, from, to: from + count - 1 });
  }
  return found;
}

/** What of `lines` is not in `taken`, in one piece for each stretch that is left. */
export function withoutLines(lines: Lines, taken: readonly Lines[]): readonly Lines[] {
  return taken
    .filter(({ file }) => file === lines.file)
    .reduce<readonly Lines[]>(
      (left, { from, to }) =>
        left.flatMap((piece) =>
          [
            { ...piece, to: Math.min(piece.to, from - 1) },
            { ...piece, from: Math.max(piece.from, to + 1) },
          ].filter((part) => part.from <= part.to),
        ),
      [lines],
    );
}

/** Where a mutant begins and ends. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Lines that are worth testing, and what was left out because there was no room for it. */
export interface Choice {
  readonly chosen: readonly Lines[];
  readonly mutants: number;
  readonly leftOut: number;
}

/** How many mutants there is time for: in all, and of one file, so that one that was written anew does not take all the room. */
export interface Room {
  readonly inAll: number;
  readonly perFile: number;
}

/**
 * As many of the lines as there is room for, in their order: the first comes first, and the one that no longer fits is cut at the line
 * where the room ends. A mutant belongs to lines that hold all of it.
 */
export function choose(lines: readonly Lines[], mutantsOf: (file: string) => readonly Span[], room: Room): Choice {
  const chosen: Lines[] = [];
  const used = new Map<string, number>();
  let mutants = 0;
  let leftOut = 0;
  for (const each of lines) {
    const all = within(mutantsOf(each.file), each.from, each.to);
    const ofFile = used.get(each.file) ?? 0;
    const left = Math.min(room.inAll - mutants, room.perFile - ofFile);
    let to = each.to;
    while (to >= each.from && within(all, each.from, to).length > left) to--;
    const fitting = within(all, each.from, to).length;
    if (fitting > 0) chosen.push({ ...each, to });
    used.set(each.file, ofFile + fitting);
    mutants += fitting;
    leftOut += all.length - fitting;
  }
  return { chosen, mutants, leftOut };
}

function within(mutants: readonly Span[], from: number, to: number): readonly Span[] {
  return mutants.filter((mutant) => mutant.from >= from && mutant.to <= to);
}
