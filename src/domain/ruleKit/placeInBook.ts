import type { Client } from "../book/book";
import { inferRole } from "../book/inferRole";
import type { Place } from "../book/placeOf";
import type { Fix } from "../fix/fix";
import type { RuleContext } from "./defineRule";
import { mayStandFor } from "./recipientFixes";
import type { PlacedMailbox } from "./reviewedRecipient";
import { threadPlaces } from "./threadPlaces";
import { judgedKinds } from "./worstFit";

/** More than this many clients to choose from is no help. */
const MOST_CLIENTS_OFFERED = 3;

const known = new WeakMap<RuleContext, readonly Client[]>();

/**
 * Puts a mailbox that the book lacks under the client that gets the message; where none does, under one of those in the thread. Beside
 * several clients it would change which of them the message is to. Nor is it put where this message would not fit it.
 */
export function placeInBook({ recipient: { address, name } }: PlacedMailbox, context: RuleContext): readonly Fix[] {
  const clients = known.get(context) ?? clientsFor(context);
  known.set(context, clients);
  if (clients.length === 0) return [];
  const role = inferRole(address, false);
  return clients
    .filter((client) => mayStandFor({ status: "client", client, role, standing: "confirmed" }, context))
    .map(({ id }) => ({ kind: "add-to-book", client: id, address, name, role }));
}

/** Looked up once for all findings of a review. */
function clientsFor(context: RuleContext): readonly Client[] {
  // A mailbox that is new is never the one that such kinds must be addressed to.
  if (judgedKinds(context).some((kind) => context.policy.matrix[kind].mustHave.to.length > 0)) return [];
  const addressed = clientsIn(context.recipients.map(({ place }) => place));
  if (addressed.length > 0) return addressed.length === 1 ? addressed : [];
  return clientsIn(threadPlaces(context)).slice(0, MOST_CLIENTS_OFFERED);
}

function clientsIn(places: readonly Place[]): readonly Client[] {
  const clients = new Set<Client>();
  places.forEach((place) => place.status === "client" && clients.add(place.client));
  return Array.from(clients);
}
