/** What is used of Stryker's report (mutation-testing-report-schema 2). */
export interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
}

export interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}

export interface Score {
  readonly killed: number;
  readonly tested: number;
}

/** A mutant that runs until it is stopped is noticed as well. */
const NOTICED = ["Killed", "Timeout"];
const UNNOTICED = ["Survived", "NoCoverage"];

/** Mutants that do not compile, and those that a comment names as equal, are not counted. */
export function scoreOf({ files }: Report): Score {
  const states = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const killed = states.filter((status) => NOTICED.includes(status)).length;
  return { killed, tested: killed + states.filter((status) => UNNOTICED.includes(status)).length };
}

/** In per cent, rounded down, so that a threshold that is not met does not look met; nothing tested is nothing missed. */
export function percent({ killed, tested }: Score): number {
  return tested === 0 ? 100 : Math.floor((1_000 * killed) / tested) / 10;
}

/** One line for each mutant that no test noticed: where it is, and what stood there instead. */
export function survivorsOf({ files }: Report): readonly string[] {
  return Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants
      .filter(({ status }) => UNNOTICED.includes(status))
      .map(({ location: { start }, mutatorName, replacement, status }) => {
        const instead = (replacement ?? "").replace(/\s+/g, " ").slice(0, 80);
        return `${file}:${String(start.line)}:${String(start.column)} ${status} ${mutatorName} → ${instead}`;
      }),
  );
}
