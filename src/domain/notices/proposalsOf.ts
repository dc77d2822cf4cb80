import { takesMail } from "../book/clientQuestions";
import type { AddressKey, MailboxAddress } from "../address/mailboxAddress";
import { isWithin } from "../address/domainName";
import type { Client, ClientAddress, ClientId, Role, Standing } from "../book/book";
import type { Bounce, Left, Moved, Notice, Successor } from "./notice";

/** A mailbox that the book lacks. */
export interface NewMailbox {
  readonly address: MailboxAddress;
  /** That of the old one where it is the same holder's; else empty. */
  readonly name: string;
  readonly role: Role;
  readonly standing: "unverified";
  /** At a domain that is none of the client's: so begins the fraud with "our new address". */
  readonly isElsewhere: boolean;
}

/** Who says so: a mail server, the mailbox itself, another mailbox of the client, or somebody whom the book does not know. */
export type Teller = "server" | "itself" | "client" | "stranger";

/** A change of the book that a notice suggests. Nothing is done before the user has agreed. */
export interface Proposal {
  /** The same for the same change of the same address, whatever message suggests it. */
  readonly id: string;
  readonly client: ClientId;
  readonly address: AddressKey;
  readonly set: { readonly standing: Extract<Standing, "bouncing" | "retired">; readonly successor?: AddressKey };
  /** Mailboxes to put under the client along with it, the successor among them where the book lacks it. */
  readonly add: readonly NewMailbox[];
  readonly toldBy: Teller;
  readonly because: Notice;
}

/**
 * What to change in the book: a mailbox to which mail cannot come is `bouncing`, with another usable one of the same role as backup;
 * one whose holder has left or moved is `retired`, with its successor. None where the address is not in the book, where the book says
 * so already, and for what passes: absence, full mailboxes, refusals.
 */
export function proposalsOf(notice: Notice, clients: readonly Client[]): readonly Proposal[] {
  if (notice.kind === "away" || (notice.kind === "bounce" && !notice.isPermanent)) return [];
  const proposals: Proposal[] = [];
  for (const client of clients) {
    const known = entryOf(client, notice.address);
    if (known === undefined) continue;
    const proposal = notice.kind === "bounce" ? bouncing(notice, client, known) : retired(notice, client, known);
    if (proposal !== undefined) proposals.push(proposal);
  }
  return proposals;
}

function bouncing(notice: Bounce, client: Client, known: ClientAddress): Proposal | undefined {
  if (!takesMail(known.standing)) return undefined;
  const backups = client.addresses.filter(
    (entry) => entry !== known && entry.role === known.role && takesMail(entry.standing),
  );
  const backup = backups.find(({ standing }) => standing === "confirmed") ?? backups[0];
  return proposal(notice, client, "bouncing", backup?.address.key, [], "server");
}

function retired(notice: Left | Moved, client: Client, known: ClientAddress): Proposal | undefined {
  const named = notice.successors.filter(({ address }) => isOfUse(client, address.key, known));
  const successor = (named.find(({ role }) => role === known.role) ?? named[0])?.address.key;
  if (known.standing === "retired" && (successor === undefined || successor === known.successor)) return undefined;
  const add = named
    .filter(({ address }) => entryOf(client, address.key) === undefined)
    .map((one) => ({
      ...newMailbox(one, client, known, named.length, successor),
      name: notice.kind === "moved" && named.length === 1 ? known.name : "",
    }));
  return proposal(notice, client, "retired", successor, add, tellerOf(notice, client));
}

/** A successor that is given up itself is none. */
function isOfUse(client: Client, address: AddressKey, known: ClientAddress): boolean {
  const entry = entryOf(client, address);
  return address !== known.address.key && (entry === undefined || takesMail(entry.standing));
}

/** One alone takes the role of the old one; of several each takes the role that the message gives it. */
function newMailbox(
  { address, role }: Successor,
  client: Client,
  known: ClientAddress,
  count: number,
  successor: AddressKey | undefined,
): Omit<NewMailbox, "name"> {
  const isHeir = address.key === successor;
  return {
    address,
    role: count === 1 ? known.role : (role ?? (isHeir ? known.role : "other")),
    standing: "unverified",
    isElsewhere: !client.domains.some((domain) => isWithin(address.domain, domain)),
  };
}

function tellerOf({ by, address }: Left | Moved, client: Client): Teller {
  if (by.key === address) return "itself";
  const isKnown = entryOf(client, by.key) !== undefined || client.domains.some((domain) => isWithin(by.domain, domain));
  return isKnown ? "client" : "stranger";
}

function proposal(
  because: Notice,
  client: Client,
  standing: Proposal["set"]["standing"],
  successor: AddressKey | undefined,
  add: readonly NewMailbox[],
  toldBy: Teller,
): Proposal {
  const { address } = because;
  return {
    id: [client.id, address, standing, successor ?? ""].join(" "),
    client: client.id,
    address,
    set: { standing, ...(successor === undefined ? {} : { successor }) },
    add,
    toldBy,
    because,
  };
}

function entryOf({ addresses }: Client, key: AddressKey): ClientAddress | undefined {
  return addresses.find(({ address }) => address.key === key);
}
