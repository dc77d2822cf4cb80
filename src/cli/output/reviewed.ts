import type { Review } from "../../domain/review";
import type { Verdict } from "../../domain/verdict/verdict";

/** One reviewed draft, ready to be printed. */
export interface Reviewed {
  readonly id: string;
  readonly subject: string;
  readonly review: Review;
  readonly verdict: Verdict["action"];
  readonly notes: readonly string[];
  /** The same draft by the policy that is compared. */
  readonly compared?: { readonly review: Review; readonly verdict: Verdict["action"] };
}
