import { storedTally } from "../adapters/browser/tally";
import { roamingQuietStore } from "../adapters/office/roamingQuietStore";
import { createQuiet } from "../app/quiet/createQuiet";
import type { QuietAccess } from "../app/quiet/quietAccess";
import type { Clock } from "../domain/clock";
import type { Policy } from "../domain/policy/policy";

export interface OpenQuietOptions {
  /** Address of whose mailbox this is. */
  readonly user: string;
  readonly policy: () => Policy;
  readonly clock: Clock;
}

/** What to be quiet about, in the settings of this mailbox, and the tally on this device. */
export function openQuiet({ user, policy, clock }: OpenQuietOptions): QuietAccess {
  return createQuiet({ store: roamingQuietStore(), tally: storedTally(`rightbox-tally-${user}`), policy, clock });
}
