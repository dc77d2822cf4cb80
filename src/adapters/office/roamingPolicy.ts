import type { KeptPolicy } from "../../app/ports/policyStore";
import type { PolicySettings } from "../../domain/policy/checkPolicy";
import { layerPolicies, type PolicyLayer } from "../../domain/policy/layerPolicies";
import type { Policy } from "../../domain/policy/policy";
import { isObject, membersOf, parseJson } from "../../domain/text/members";
import { readPacked } from "./packed/readPacked";

/** The organisation's last good policy, packed as books are. */
export const POLICY_KEY = "policy";
/** What the user has set for himself, as JSON. */
export const OWN_POLICY_KEY = "policy-own";

/** The policy in Outlook's roaming settings, as they were when the add-in was loaded; what is built in where nothing is kept. */
export function loadPolicy(): Policy {
  const organisation = readKept();
  const layers: readonly PolicyLayer[] = organisation === undefined ? [] : [{ from: "organisation", ...organisation }];
  return layerPolicies(layers.concat({ from: "user", settings: readOwn() })).policy;
}

/** The organisation's layer; `undefined` where there is none or it is damaged. */
export function readKept(): KeptPolicy | undefined {
  const kept = readPacked(POLICY_KEY);
  return isObject(kept?.value) ? { settings: kept.value, asOf: kept.savedAt } : undefined;
}

export function readOwn(): PolicySettings {
  return membersOf(parseJson(Office.context.roamingSettings.get(OWN_POLICY_KEY)));
}
