import { isObject, isText, listOf } from "../text/members";
import type { PolicyProblem, PolicySettings } from "./checkPolicy";
import { policyOf } from "./policyOf";
import type { Policy } from "./policy";

/** One layer over what is built in: the organisation's, then the user's own. */
export interface PolicyLayer {
  readonly from: "organisation" | "user";
  readonly settings: PolicySettings;
}

export interface LayeredPolicy {
  readonly policy: Policy;
  /** What a later layer set although an earlier one has locked it: not in force. */
  readonly problems: ReadonlyArray<PolicyProblem & { readonly from: PolicyLayer["from"] }>;
}

/** What is the organisation's to say, whatever is locked: a user sets severities, thresholds and the fits of the matrix for himself. */
const notForUsers = /^(?:(?!matrix|severities|thresholds)[^.]+|matrix\.[^.]+\.(?:departments|to|copied))$/;

/** The policy in force: each layer over those before it, save what an earlier one has locked. A locked path locks all below it. */
export function layerPolicies(layers: readonly PolicyLayer[]): LayeredPolicy {
  const problems: Array<LayeredPolicy["problems"][number]> = [];
  let locked: readonly string[] = [];
  let settings: PolicySettings = {};
  layers.forEach((layer) => {
    const isClosed = (path: string): boolean =>
      isLocked(path, locked) || (layer.from === "user" && notForUsers.test(path));
    const free = withoutLocked(layer.settings, [], isClosed, (path) =>
      problems.push({ path, because: "locked", from: layer.from }),
    );
    settings = merged(settings, isObject(free) ? free : {});
    if (layer.from !== "user") locked = locked.concat(listOf(layer.settings["locked"]).filter(isText));
  });
  return { policy: policyOf({ ...settings, locked }), problems };
}

/** Whether a path is locked: itself, or by a path above it. */
export function isLocked(path: string, locked: readonly string[]): boolean {
  return locked.some((one) => path === one || path.slice(0, one.length + 1) === `${one}.`);
}

/** Whether a path is locked, or something below it. */
export function hasLock(path: string, locked: readonly string[]): boolean {
  return isLocked(path, locked) || locked.some((one) => isLocked(one, [path]));
}

function withoutLocked(
  value: unknown,
  path: readonly string[],
  isClosed: (path: string) => boolean,
  onLocked: (path: string) => void,
): unknown {
  const here = path.join(".");
  if (path.length > 0 && isClosed(here)) {
    onLocked(here);
    return undefined;
  }
  if (!isObject(value)) return value;
  return Object.keys(value).reduce<PolicySettings>((all, key) => {
    const member = withoutLocked(value[key], [...path, key], isClosed, onLocked);
    return member === undefined ? all : { ...all, [key]: member };
  }, {});
}

/** Members over members, key by key; anything else takes the place of what was there. */
function merged(lower: PolicySettings, upper: PolicySettings): PolicySettings {
  return Object.keys(upper).reduce<PolicySettings>((all, key) => {
    const [below, above] = [all[key], upper[key]];
    return { ...all, [key]: isObject(below) && isObject(above) ? merged(below, above) : above };
  }, lower);
}
