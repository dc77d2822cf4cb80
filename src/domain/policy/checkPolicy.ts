import { parseDomainName } from "../address/domainName";
import { isObject } from "../text/members";
import { nearestWord } from "../text/nearestWord";
import { policyShape, shapeAt, type Shape } from "./shape";

/** A part of a policy that is not in force, where it stands, and what was probably meant. */
export interface PolicyProblem {
  /** Such as `matrix.contract.personnal`. */
  readonly path: string;
  readonly because:
    | "not-an-object"
    | "not-a-list"
    | "not-text"
    | "not-a-whole-number"
    | "unknown-key"
    | "unknown-value"
    | "out-of-range"
    | "too-long"
    | "not-a-domain"
    | "not-an-account"
    | "locked";
  /** The nearest right word, where one is near. */
  readonly nearest?: string;
  /** What would be right: the words, or the range. */
  readonly expected?: string;
}

export interface CheckedPolicy {
  /** What is in force of it, as the JSON values that were given. */
  readonly settings: PolicySettings;
  readonly problems: readonly PolicyProblem[];
}

/** A policy's JSON of which every part has the right shape. */
export type PolicySettings = Readonly<Record<string, unknown>>;

const LONGEST_ACCOUNT = 60;
/** `clients.acme.matrix.order.personal`. */
const DEEPEST = 5;

/** Looks a policy through: what is not as it should be is named with its place and left out, the rest is in force. Never throws. */
export function checkPolicy(input: unknown): CheckedPolicy {
  const problems: PolicyProblem[] = [];
  const settings = checked(input, policyShape, [], problems);
  return { settings: isObject(settings) ? settings : {}, problems };
}

function checked(value: unknown, shape: Shape, path: readonly string[], problems: PolicyProblem[]): unknown {
  const refuse = (problem: Omit<PolicyProblem, "path">): undefined => {
    problems.push({ path: path.join("."), ...problem });
    return undefined;
  };
  switch (shape.is) {
    case "word":
      return typeof value === "string" && shape.words.indexOf(value) >= 0
        ? value
        : refuse({ because: "unknown-value", ...near(value, shape.words), expected: shape.words.join(", ") });
    case "whole": {
      const expected = `${String(shape.least)}–${String(shape.most)}`;
      if (typeof value !== "number" || value % 1 !== 0) return refuse({ because: "not-a-whole-number", expected });
      return value >= shape.least && value <= shape.most ? value : refuse({ because: "out-of-range", expected });
    }
    case "text":
      if (typeof value !== "string") return refuse({ because: "not-text" });
      return value.length <= shape.longest ? value : refuse({ because: "too-long", expected: String(shape.longest) });
    case "domain":
      return typeof value === "string" && parseDomainName(value) !== undefined
        ? value
        : refuse({ because: "not-a-domain" });
    case "account":
      return typeof value === "string" && value.length <= LONGEST_ACCOUNT && /\d.*\d.*\d.*\d/.test(value)
        ? value
        : refuse({ because: "not-an-account" });
    case "path":
      return typeof value === "string" && shapeAt(value.split(".")) !== undefined
        ? value
        : refuse({ because: "unknown-key", ...nearPath(value) });
    case "list":
      return checkedList(value, shape, path, problems);
    case "members":
    case "map":
      return checkedMembers(value, shape, path, problems);
  }
}

function checkedList(
  value: unknown,
  { of, longest }: Extract<Shape, { is: "list" }>,
  path: readonly string[],
  problems: PolicyProblem[],
): unknown {
  if (!Array.isArray(value)) {
    problems.push({ path: path.join("."), because: "not-a-list" });
    return undefined;
  }
  if (value.length > longest) problems.push({ path: path.join("."), because: "too-long", expected: String(longest) });
  return value
    .slice(0, longest)
    .map((item, index) => checked(item, of, [...path, String(index)], problems))
    .filter((item) => item !== undefined);
}

function checkedMembers(
  value: unknown,
  shape: Extract<Shape, { is: "members" | "map" }>,
  path: readonly string[],
  problems: PolicyProblem[],
): unknown {
  if (!isObject(value)) {
    problems.push({ path: path.join("."), because: "not-an-object" });
    return undefined;
  }
  const known = shape.is === "members" ? Object.keys(shape.of) : [];
  return Object.keys(value).reduce<PolicySettings>((all, key) => {
    const next = shapeAt([key], shape);
    if (next === undefined || key === "__proto__") {
      problems.push({ path: [...path, key].join("."), because: "unknown-key", ...near(key, known) });
      return all;
    }
    const member = checked(value[key], next, [...path, key], problems);
    return member === undefined ? all : { ...all, [key]: member };
  }, {});
}

function near(word: unknown, known: readonly string[]): { readonly nearest?: string } {
  const nearest = typeof word === "string" ? nearestWord(word, known) : undefined;
  return nearest === undefined ? {} : { nearest };
}

/** The nearest path that there is, of the same number of steps. */
function nearPath(value: unknown): { readonly nearest?: string } {
  if (typeof value !== "string") return {};
  const right: string[] = [];
  for (const step of value.split(".").slice(0, DEEPEST)) {
    const shape = shapeAt(right);
    const known = shape?.is === "members" ? Object.keys(shape.of) : [];
    const nearest = shape?.is === "map" || known.indexOf(step) >= 0 ? step : nearestWord(step, known);
    if (nearest === undefined) return {};
    right.push(nearest);
  }
  return { nearest: right.join(".") };
}
