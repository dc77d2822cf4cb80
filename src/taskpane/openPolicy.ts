import { createPolicyFile } from "../adapters/browser/policyFile";
import type { Configuration } from "../adapters/graph/configuration";
import { createPolicyList } from "../adapters/graph/policyList";
import type { SignIn } from "../adapters/graph/signIn";
import { roamingPolicyStore } from "../adapters/office/roamingPolicyStore";
import { createPolicy } from "../app/policy/createPolicy";
import type { PolicyAccess } from "../app/policy/policyAccess";
import type { PolicySource } from "../app/ports/policySource";
import type { Clock } from "../domain/clock";

export interface OpenPolicyOptions {
  readonly configuration: Configuration | undefined;
  /** `undefined`: `config.json` could not be read, so nobody can say. */
  readonly place: PolicySource["place"] | undefined;
  readonly signIn: SignIn;
  readonly clock: Clock;
  readonly random: () => number;
  readonly newId: () => string;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** The policy of this installation, from where its configuration says. */
export function openPolicy(options: OpenPolicyOptions): PolicyAccess {
  return createPolicy({
    source: sourceOf(options),
    store: roamingPolicyStore(),
    reader: () => import("../domain/policy/readPolicy"),
    clock: options.clock,
  });
}

function sourceOf({ configuration, place, ...around }: OpenPolicyOptions): PolicySource {
  if (place === "file") return createPolicyFile();
  if (place === "list" && configuration !== undefined) return createPolicyList({ configuration, ...around });
  if (place === "none") return { place, read: () => Promise.resolve({ status: "none" }) };
  const detail = "config.json says of no place for the policy that there is one.";
  return { place: place ?? "none", read: () => Promise.resolve({ status: "trouble", because: "failed", detail }) };
}
