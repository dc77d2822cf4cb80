import type { Draft } from "../draft/draft";
import type { Kind } from "../kinds/kind";
import { shortHash } from "../text/shortHash";
import type { QuietMemory, Settled } from "./quietMemory";

type SettledWhat = Pick<Settled, "conversation" | "finding" | "kind">;

/** What is settled by acknowledging a finding, by its key, in a conversation. */
export function settledOf(conversation: string, finding: string, kind: Kind): SettledWhat {
  return { conversation: shortHash([conversation]), finding: shortHash([finding]), kind };
}

export function isSameSettled(one: SettledWhat, other: SettledWhat): boolean {
  return one.conversation === other.conversation && one.finding === other.finding && one.kind === other.kind;
}

/**
 * The memory for one draft. What was acknowledged in the draft itself is not yet settled in it: there the acknowledgement holds, is
 * recorded with its reason, and is void when the envelope changes.
 */
export function memoryFor(
  memory: QuietMemory,
  { conversation }: Pick<Draft, "conversation">,
  acknowledgements: ReadonlyArray<{ readonly finding: string; readonly kind: Kind }>,
): QuietMemory {
  if (conversation === undefined || acknowledgements.length === 0) return memory;
  const own = acknowledgements.map(({ finding, kind }) => settledOf(conversation, finding, kind));
  return { ...memory, settled: memory.settled.filter((one) => !own.some((given) => isSameSettled(one, given))) };
}
