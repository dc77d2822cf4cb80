import { kinds, isKind } from "../kinds/kind";
import { rules } from "../rules";
import { severities, type Severity } from "../severity";
import { isObject } from "../text/members";
import { nearestWord } from "../text/nearestWord";
import { mailboxColumns, type Fit, type MailboxColumn, type Matrix, type MatrixRow } from "./matrix";
import { defaultPolicy, type Policy, type WhenUnchecked } from "./policy";

/** A part of a policy that is not in force, where it stands, and what was probably meant. */
export interface PolicyProblem {
  /** Such as `matrix.contract.personnal`. */
  readonly path: string;
  readonly because: "not-an-object" | "unknown-key" | "unknown-value";
  /** The nearest right word, where one is near. */
  readonly nearest?: string;
}

export interface ParsedPolicy {
  readonly policy: Policy;
  readonly problems: readonly PolicyProblem[];
}

const policyKeys = ["matrix", "severities", "whenUnchecked"] as const;
const fits: readonly string[] = ["fine", ...severities];
const ruleIds: readonly string[] = rules.map(({ id }) => id);

/**
 * Reads a policy: `{"matrix": {kind: {column: fit}}, "severities": {rule: severity or "off"}, "whenUnchecked": "ask" or "send"}`,
 * all optional, over the default policy. Unknown keys and values are named and left out; the rest is in force.
 */
export function parsePolicy(input: unknown): ParsedPolicy {
  const problems: PolicyProblem[] = [];
  const wire = members(input, "", policyKeys, problems);
  return {
    policy: {
      ...defaultPolicy,
      matrix: readMatrix(wire["matrix"], problems),
      severities: readSeverities(wire["severities"], problems),
      whenUnchecked: readWhenUnchecked(wire["whenUnchecked"], problems),
    },
    problems,
  };
}

function readMatrix(input: unknown, problems: PolicyProblem[]): Matrix {
  const wire = members(input, "matrix", kinds, problems);
  return Object.keys(wire).reduce<Matrix>(
    (matrix, kind) =>
      isKind(kind) ? { ...matrix, [kind]: readRow(matrix[kind], wire[kind], `matrix.${kind}`, problems) } : matrix,
    defaultPolicy.matrix,
  );
}

function readRow(row: MatrixRow, input: unknown, path: string, problems: PolicyProblem[]): MatrixRow {
  const wire = members(input, path, mailboxColumns, problems);
  const set = Object.keys(wire).reduce<Partial<Record<MailboxColumn, Fit>>>((all, column) => {
    const fit = wire[column];
    if (isFit(fit)) return { ...all, [column]: fit };
    problems.push(wrongValue(`${path}.${column}`, fit, fits));
    return all;
  }, {});
  return { ...row, fits: { ...row.fits, ...set } };
}

function readSeverities(input: unknown, problems: PolicyProblem[]): Policy["severities"] {
  const wire = members(input, "severities", ruleIds, problems);
  return Object.keys(wire).reduce<Policy["severities"]>((all, id) => {
    const severity = wire[id];
    if (isSeverityOrOff(severity)) return { ...all, [id]: severity };
    problems.push(wrongValue(`severities.${id}`, severity, [...severities, "off"]));
    return all;
  }, {});
}

function readWhenUnchecked(input: unknown, problems: PolicyProblem[]): WhenUnchecked {
  if (input === "ask" || input === "send") return input;
  if (input !== undefined) problems.push(wrongValue("whenUnchecked", input, ["ask", "send"]));
  return defaultPolicy.whenUnchecked;
}

/** The members of an object whose keys are known; the others are named. */
function members(
  input: unknown,
  path: string,
  known: readonly string[],
  problems: PolicyProblem[],
): Readonly<Record<string, unknown>> {
  if (input === undefined) return {};
  if (!isObject(input)) {
    problems.push({ path, because: "not-an-object" });
    return {};
  }
  return Object.keys(input).reduce<Readonly<Record<string, unknown>>>((all, key) => {
    if (known.indexOf(key) >= 0) return { ...all, [key]: input[key] };
    problems.push({ path: path === "" ? key : `${path}.${key}`, because: "unknown-key", ...near(key, known) });
    return all;
  }, {});
}

function wrongValue(path: string, value: unknown, known: readonly string[]): PolicyProblem {
  return { path, because: "unknown-value", ...(typeof value === "string" ? near(value, known) : {}) };
}

function near(word: string, known: readonly string[]): { readonly nearest?: string } {
  const nearest = nearestWord(word, known);
  return nearest === undefined ? {} : { nearest };
}

function isFit(value: unknown): value is Fit {
  return typeof value === "string" && fits.indexOf(value) >= 0;
}

function isSeverityOrOff(value: unknown): value is Severity | "off" {
  return value === "off" || (typeof value === "string" && (severities as readonly string[]).indexOf(value) >= 0);
}
