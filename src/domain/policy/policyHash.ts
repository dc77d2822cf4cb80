import { shortHash } from "../text/shortHash";
import type { Policy } from "./policy";

let last: { readonly policy: Policy; readonly hash: string } | undefined;

/** What tells a policy from others: equal for policies that say the same in the same order. Made once for each policy in turn. */
export function policyHash(policy: Policy): string {
  if (last?.policy !== policy) last = { policy, hash: shortHash([JSON.stringify(policy)]) };
  return last.hash;
}
