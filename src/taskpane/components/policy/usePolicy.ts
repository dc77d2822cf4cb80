import { useSyncExternalStore } from "react";
import type { PolicyState } from "../../../app/policy/policyAccess";
import { usePane } from "../../PaneContext";

/** The policy as it is, again whenever it changes. */
export function usePolicy(): PolicyState {
  const { policy } = usePane().services;
  return useSyncExternalStore(policy.watch, policy.state);
}
