import type { PolicyProblem, PolicySettings } from "../../domain/policy/checkPolicy";
import type { Policy } from "../../domain/policy/policy";
import type { Unusable } from "../../domain/policy/readPolicy";
import type { TeamTrouble } from "../ports/bookAccess";
import type { SaveAnswer } from "../ports/bookStore";
import type { PolicyPlace } from "../ports/policySource";

/** The organisation's policy as far as it is in force. */
export interface OrganisationsPolicy {
  readonly settings: PolicySettings;
  readonly name?: string;
  /** When it was last changed at its place, or first read from there; ISO 8601, UTC. */
  readonly asOf: string;
  /** Parts that are not in force; known only where it was read since the pane was opened. */
  readonly problems: readonly PolicyProblem[];
}

/** What is in force, why, and what is in the way of anything newer. */
export interface PolicyState {
  readonly policy: Policy;
  readonly place: PolicyPlace;
  readonly organisation?: OrganisationsPolicy;
  /** What the user has set for himself; what is locked of it is not in force. */
  readonly own: PolicySettings;
  /** Paths of the user's own that the organisation has locked. */
  readonly lockedOut: readonly string[];
  /** Why what stands at the place now is not in force: the last good one stays. */
  readonly trouble?: { readonly because: TeamTrouble | Unusable; readonly detail: string };
  /** What is in force could not be kept for Send, which goes on by what it has or what this pane leaves with the message. */
  readonly notKept?: Exclude<SaveAnswer, { readonly status: "saved" }>;
  readonly isLooking: boolean;
}

/** The policy as the pane works with it. Reading it never waits for the network. */
export interface PolicyAccess {
  readonly state: () => PolicyState;
  /** Looks at its place for another. Never rejects: trouble stands in the state. Of its own accord it looks every ten minutes at most. */
  readonly refresh: (how: { readonly interactive: boolean }) => Promise<void>;
  /** Puts this in place of what the user has set for himself. */
  readonly choose: (own: PolicySettings) => Promise<SaveAnswer>;
  readonly watch: (listener: () => void) => () => void;
}
