import type { AddressKey } from "../address/mailboxAddress";
import type { Client, ClientId } from "../book/book";
import type { Place } from "../book/placeOf";
import type { RuleContext } from "./defineRule";
import { clientNames } from "../content/clientNames";
import { mentionsIn } from "../content/mentionsIn";
import { wordsOf } from "../content/words";
import { distinctMailboxes } from "./distinctMailboxes";
import { isMailbox } from "./reviewedRecipient";
import { threadPlaces } from "./threadPlaces";

/** Which companies a draft speaks to, apart from one recipient that is in doubt: `place` is always that one's, or its namesake's. */
export interface Sides {
  /** More clients than that a slip could explain: it points to none of them, whoever is taken away. */
  readonly isCrowded: boolean;
  isInThread(key: AddressKey): boolean;
  /** Whether the doubtful one's own company has a part in it beside: by a recipient, the thread, its name in subject or new text. */
  hasPart(doubtful: Place): boolean;
  /** Whether the namesake's company is the only one that has; our own people are where nobody else has. */
  pointsTo(namesake: Place, doubtful: Place): boolean;
}

export function sidesOf(context: RuleContext): Sides {
  const { draft, recipients } = context;
  const inThread = threadPlaces(context);
  const mailboxes = distinctMailboxes(recipients).map(({ place }) => place);
  const counts = new Map<ClientId, number>();
  mailboxes.concat(inThread).forEach((place) => {
    if (place.status === "client") counts.set(place.client.id, (counts.get(place.client.id) ?? 0) + 1);
  });
  const outsiders = mailboxes.concat(inThread).filter(({ status }) => status !== "own").length;
  const isAmongOwn =
    outsiders === 1 && mailboxes.length + inThread.length > 1 && recipients.every((reviewed) => isMailbox(reviewed));
  const thread = new Set(draft.threadAddresses.map(({ key }) => key));
  let named: ReadonlySet<ClientId> | undefined;
  const isNamed = ({ id }: Client): boolean => (named ??= clientsNamedIn(context)).has(id);
  const isBeside = (place: Place): boolean => place.status === "client" && (counts.get(place.client.id) ?? 0) > 1;
  return {
    isCrowded: counts.size > 2,
    isInThread: (key) => thread.has(key),
    hasPart: (doubtful) => doubtful.status === "client" && (isBeside(doubtful) || isNamed(doubtful.client)),
    pointsTo: (namesake, doubtful) => {
      if (namesake.status !== "client") return isAmongOwn;
      const others = counts.size - (doubtful.status === "client" && !isBeside(doubtful) ? 1 : 0);
      return others === 0 ? isNamed(namesake.client) : others === 1 && counts.has(namesake.client.id);
    },
  };
}

const READ = 10_000;
/** A shorter name of a domain is a word of some language. */
const SHORTEST_LABEL = 5;

/**
 * The clients that subject and new text name, by whatever they are called or by the name that they have for their domain. Not by their
 * people: whoever is in doubt has one's name.
 */
function clientsNamedIn({ draft: { subject, newText }, page }: RuleContext): ReadonlySet<ClientId> {
  const text = `${subject}\n${newText.slice(0, READ)}`;
  const named = new Set<ClientId>();
  mentionsIn(text, clientNames(page.clients)).forEach(({ client, by }) => {
    if (by !== "person") named.add(client.id);
  });
  const words = new Set(wordsOf(text).list);
  page.clients.forEach(({ id, domains }) => {
    if (domains.some((domain) => words.has(labelOf(domain)))) named.add(id);
  });
  return named;
}

function labelOf(domain: string): string {
  const [label = ""] = domain.split(".");
  return label.length < SHORTEST_LABEL ? "" : label;
}
