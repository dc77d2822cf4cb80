import type { PolicyStore } from "../../app/ports/policyStore";
import { asciiJson } from "../../domain/text/members";
import { packText } from "./packed/packText";
import { OWN_POLICY_KEY, POLICY_KEY, readKept, readOwn } from "./roamingPolicy";
import { MIRROR_KEY } from "./roamingSettings";
import { ROAMING_LIMIT, saveRoaming, sizeWith, type RoamingValues } from "./roamingValues";

/** Both layers of the policy in Outlook's roaming settings, beside the book: with the mailbox on every device, and there at Send. */
export function roamingPolicyStore(): PolicyStore {
  return {
    organisation: readKept,
    own: readOwn,
    keep: (policy) =>
      save(POLICY_KEY, policy === undefined ? undefined : packText(JSON.stringify(policy.settings), policy.asOf)),
    keepOwn: (settings) => save(OWN_POLICY_KEY, Object.keys(settings).length === 0 ? undefined : asciiJson(settings)),
  };
}

/** The mirror of a team's book can be made again: it makes way. */
function save(
  key: typeof POLICY_KEY | typeof OWN_POLICY_KEY,
  value: string | undefined,
): ReturnType<typeof saveRoaming> {
  const values: RoamingValues = { [key]: value };
  const fitting = [values, { ...values, [MIRROR_KEY]: undefined }].find((one) => sizeWith(one) <= ROAMING_LIMIT);
  if (fitting === undefined)
    return Promise.resolve({ status: "full", characters: sizeWith(values), limit: ROAMING_LIMIT });
  return saveRoaming(fitting);
}
