import { isWithin, type DomainName } from "../../address/domainName";
import { present } from "../../text/members";
import type { Client, ClientId } from "../book";
import { shortened, type Clues } from "./clues";
import { isMailboxOf, signsOf, type Sign } from "./signsOf";

/** That an address probably is a mailbox of a client, and what shows it. */
export interface ClientLink extends Sign {
  readonly client: ClientId;
}

const MOST_CERTAIN = 0.95;
/** Below, nobody is asked. */
const LEAST_CERTAIN = 0.5;
/** Two clients as likely as each other are none. */
const CLEARLY = 0.15;

/**
 * Which client somebody belongs to who writes from an address that the book does not have: by a web site or address, a company or a
 * known colleague in the signature, by a known name, or because nobody but mailboxes of one client stands in the thread. Several
 * signs make it surer. `undefined` for our own people, for an address at a client's domain, which needs no such signs, where nothing
 * is found, and where two clients are as likely. Linear in the clues and in the mailboxes of `clients`.
 */
export function linkIn(given: Clues, clients: readonly Client[], own: readonly DomainName[]): ClientLink | undefined {
  const clues = shortened(given);
  if (own.some((domain) => isWithin(clues.from.domain, domain))) return undefined;
  if (clients.some((client) => isMailboxOf(client, clues.from))) return undefined;
  const found = present(clients.map((client) => linkTo(client, clues, clients, own)));
  const [best, next] = bySureness(found);
  if (best === undefined || best.guess.confidence < LEAST_CERTAIN) return undefined;
  return next !== undefined && best.guess.confidence - next.guess.confidence < CLEARLY ? undefined : best;
}

function linkTo(
  client: Client,
  clues: Clues,
  clients: readonly Client[],
  own: readonly DomainName[],
): ClientLink | undefined {
  const signs = signsOf(client, clues, clients, own);
  const [strongest] = bySureness(signs);
  if (strongest === undefined) return undefined;
  const doubt = signs.reduce((left, { guess }) => left * (1 - guess.confidence), 1);
  return {
    client: client.id,
    ...strongest,
    guess: { ...strongest.guess, confidence: Math.min(MOST_CERTAIN, Math.round((1 - doubt) * 100) / 100) },
  };
}

function bySureness<Signed extends Sign>(signs: readonly Signed[]): readonly Signed[] {
  return signs.slice().sort((one, other) => other.guess.confidence - one.guess.confidence);
}
