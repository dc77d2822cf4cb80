import type { AddressKey } from "../address/mailboxAddress";
import type { ClientId } from "../book/book";
import type { Kind } from "../kinds/kind";

/** "Not again for this mailbox and this kind": never for a `stop`, and always with an end. */
export interface Mute {
  readonly rule: string;
  /** The mailbox, or for a finding about a client as a whole the client. */
  readonly about: AddressKey | ClientId;
  readonly kind: Kind;
  /** ISO 8601, UTC. */
  readonly since: string;
  /** From this moment on the finding is back; ISO 8601, UTC. */
  readonly until: string;
}

/** A finding that was acknowledged in a conversation: it is not said again there. */
export interface Settled {
  /** {@link shortHash} of Outlook's id of the conversation: the ids are long, and room is short. */
  readonly conversation: string;
  /** {@link shortHash} of the finding's {@link findingKey}. */
  readonly finding: string;
  readonly kind: Kind;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** How often a message was really sent although one rule warned of one mailbox for one kind, since somebody last heeded it. */
export interface Habit {
  readonly rule: string;
  readonly about: AddressKey | ClientId;
  readonly kind: Kind;
  readonly times: number;
  /** When last; ISO 8601, UTC. */
  readonly last: string;
}

/** What the user has told RightBox to be quiet about, and what was sent all the same. */
export interface QuietMemory {
  readonly mutes: readonly Mute[];
  readonly settled: readonly Settled[];
  readonly habits: readonly Habit[];
  /** When it was last changed; ISO 8601, UTC. Absent: never. */
  readonly asOf?: string;
}

export const nothingQuiet: QuietMemory = { mutes: [], settled: [], habits: [] };

/** The one that was changed later: classic Outlook shows a handler the settings of one save ago (office-js issue 6728). */
export function fresherQuiet(left: QuietMemory | undefined, loaded: QuietMemory): QuietMemory {
  return left !== undefined && (left.asOf ?? "") > (loaded.asOf ?? "") ? left : loaded;
}
