import type { AddressKey, MailboxAddress } from "../address/mailboxAddress";
import type { ClientAddress } from "../book/book";
import type { Place } from "../book/placeOf";
import { present } from "../text/members";
import type { RuleContext } from "./defineRule";
import { namesPerson, personKeyOf, personKeys } from "./personKey";
import type { PlacedMailbox } from "./reviewedRecipient";
import { threadPlaces } from "./threadPlaces";

/** A mailbox whose owner has the name of somebody else: of a client by the book, or of our own people by the thread. */
export interface Namesake {
  readonly address: MailboxAddress;
  readonly name: string;
  readonly place: Extract<Place, { readonly status: "client" | "own" }>;
}

/** Finds, for a recipient, the mailboxes of other companies whose owners have its name, whether that is shown or in the address. */
export function namesakesIn(context: RuleContext): (mailbox: PlacedMailbox) => readonly Namesake[] {
  const byName = new Map<string, Namesake[]>();
  const put = (keys: ReadonlyArray<string | undefined>, namesake: Namesake): void => {
    present(keys).forEach((key) => byName.set(key, [...(byName.get(key) ?? []), namesake]));
  };
  context.page.clients.forEach((client) => {
    client.addresses.forEach((known) => {
      const { address, name, role, standing } = known;
      put(keysOf(address, [name]), { address, name, place: { status: "client", client, role, standing, known } });
    });
  });
  threadPlaces(context).forEach((place, index) => {
    const address = context.draft.threadAddresses[index];
    if (address !== undefined && place.status === "own") put(keysOf(address, []), { address, name: "", place });
  });
  return ({ recipient: { address, name }, place }) => {
    const known = place.status === "client" ? place.known : undefined;
    const found = new Map<AddressKey, Namesake>();
    const names = [name, nameIn(known)];
    const shown = keysIn(names);
    present(keysOf(address, names)).forEach((key) => {
      (byName.get(key) ?? []).forEach((namesake) => {
        if (!isSameCompany(namesake.place, place) && (shown.indexOf(key) >= 0 || namesPerson(address)))
          found.set(namesake.address.key, namesake);
      });
    });
    return Array.from(found.values());
  };
}

function keysOf(address: MailboxAddress, names: readonly string[]): ReadonlyArray<string | undefined> {
  const keys = [personKeyOf(address), ...keysIn(names)];
  return keys.filter((key, index) => keys.indexOf(key) === index);
}

function keysIn(names: readonly string[]): readonly string[] {
  return names.reduce<readonly string[]>((all, name) => all.concat(personKeys(name)), []);
}

function nameIn(known: ClientAddress | undefined): string {
  return known === undefined ? "" : known.name;
}

function isSameCompany(one: Namesake["place"], other: Place): boolean {
  return one.status === "client" && other.status === "client"
    ? one.client.id === other.client.id
    : one.status === other.status;
}
