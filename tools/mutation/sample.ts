import fc from "fast-check";

/** A file and how many mutants it has. */
export interface Weighed {
  readonly file: string;
  readonly mutants: number;
}

/**
 * Files drawn by lot, as many as hold this share of all mutants, in per cent, or a little more. Whole files, since a part of one would
 * leave out the mutants that reach across it. One seed draws the same files again.
 */
export function sampleOf(files: readonly Weighed[], share: number, seed: number): readonly Weighed[] {
  const arbitrary = fc.shuffledSubarray([...files], { minLength: files.length });
  const [inAnyOrder = []] = fc.sample(arbitrary, { seed, numRuns: 1 });
  const wanted = (mutantsIn(files) * share) / 100;
  return inAnyOrder.filter((_, index) => mutantsIn(inAnyOrder.slice(0, index)) < wanted);
}

export function mutantsIn(files: readonly Weighed[]): number {
  return files.reduce((sum, { mutants }) => sum + mutants, 0);
}
