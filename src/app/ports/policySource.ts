import type { TeamTrouble } from "./bookAccess";

/** Where an organisation puts its policy, as the installation's configuration says. */
export type PolicyPlace = "list" | "file" | "none";

/** The text of the organisation's policy as it stands at its place now. */
export type PolicyAnswer =
  /** `changedAt`: when somebody last changed it, where the place knows; ISO 8601, UTC. */
  | { readonly status: "found"; readonly text: string; readonly changedAt?: string }
  /** The place can be read, and there is no policy. */
  | { readonly status: "none" }
  /** Whether there is one cannot be told just now. */
  | { readonly status: "trouble"; readonly because: TeamTrouble; readonly detail: string };

/** Where the organisation's policy comes from. Its place is all that vouches for it: whoever may write there sets the policy. */
export interface PolicySource {
  readonly place: PolicyPlace;
  /** Never rejects. `interactive`: whether signing in may open a window. */
  read(how: { readonly interactive: boolean }): Promise<PolicyAnswer>;
}
