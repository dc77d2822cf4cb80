import { isObject } from "../text/members";
import { checkPolicy, type CheckedPolicy, type PolicySettings } from "./checkPolicy";
import { exportPolicy } from "./exportPolicy";
import { policyOf } from "./policyOf";

/** Why the text of a policy cannot be used at all. */
export type Unusable = "too-long" | "not-json" | "not-an-object";

export type ReadPolicy =
  /** In force but for its problems. */
  | ({ readonly status: "usable" } & CheckedPolicy)
  /** Nothing of it can be in force. `detail`: where the reader of JSON gave up, in its words. */
  | { readonly status: "unusable"; readonly because: Unusable; readonly detail: string };

/** Characters: what a column of several lines takes in SharePoint. */
export const LONGEST_POLICY = 63_999;

/** Reads the text of a policy. Never throws. */
export function readPolicy(text: string): ReadPolicy {
  if (text.length > LONGEST_POLICY)
    return { status: "unusable", because: "too-long", detail: `${String(text.length)} > ${String(LONGEST_POLICY)}` };
  try {
    const input: unknown = JSON.parse(text.replace(/^\ufeff/, ""));
    return isObject(input)
      ? { status: "usable", ...checkPolicy(input) }
      : { status: "unusable", because: "not-an-object", detail: "" };
  } catch (error) {
    return { status: "unusable", because: "not-json", detail: error instanceof Error ? error.message : "" };
  }
}

/** The same policy in as few characters as it takes: what is as it is anyway and what nobody reads is left out, its name is not. */
export function compactPolicy(settings: PolicySettings): PolicySettings {
  const { name } = settings;
  const compact = exportPolicy(policyOf(settings));
  return { ...(name === undefined ? {} : { name }), ...(isObject(compact) ? compact : {}) };
}
