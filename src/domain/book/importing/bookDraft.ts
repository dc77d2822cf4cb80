import { domainAndAbove, type DomainName } from "../../address/domainName";
import type { AddressKey, MailboxAddress } from "../../address/mailboxAddress";
import { foldText } from "../../kinds/foldText";
import type { Book, Client, ClientAddress, ClientId } from "../book";
import { freeId } from "../freeId";
import { companyKey } from "./companyName";

/** A book while contacts go into it: found by address, domain and name without a look at every client. */
export class BookDraft {
  private readonly clients = new Map<ClientId, Client>();
  private readonly byAddress = new Map<AddressKey, ClientId>();
  private readonly byDomain = new Map<DomainName, ClientId>();
  private readonly byName = new Map<string, ClientId>();
  /** Two clients that have somebody of this name say nothing. */
  private readonly byPerson = new Map<string, ClientId | undefined>();

  constructor(private readonly before: Book) {
    before.clients.forEach((client) => {
      this.put(client);
    });
  }

  book(): Book {
    return { ...this.before, clients: Array.from(this.clients.values()) };
  }

  client(id: ClientId): Client | undefined {
    return this.clients.get(id);
  }

  clientOf(address: AddressKey): Client | undefined {
    return this.known(this.byAddress.get(address));
  }

  clientAt({ domain }: MailboxAddress): Client | undefined {
    const found = domainAndAbove(domain).find((one) => this.byDomain.has(one));
    return found === undefined ? undefined : this.known(this.byDomain.get(found));
  }

  clientNamed(name: string): Client | undefined {
    return this.known(this.byName.get(companyKey(name)));
  }

  /** The one client that has a mailbox under this person's name. A single word is no name to go by. */
  clientOfPerson(name: string): Client | undefined {
    return this.known(this.byPerson.get(personKey(name)));
  }

  entryOf(address: AddressKey): ClientAddress | undefined {
    return this.clientOf(address)?.addresses.find((entry) => entry.address.key === address);
  }

  isOurs({ domain }: MailboxAddress): boolean {
    return domainAndAbove(domain).some((one) => this.before.own.domains.indexOf(one) >= 0);
  }

  add(name: string, id: ClientId = freeId(name, (one) => this.clients.has(one as ClientId))): Client {
    const client: Client = { id, name, domains: [], languages: [], parties: [], addresses: [] };
    this.put(client);
    return client;
  }

  /** Takes the place of the client of the same id. */
  put(client: Client): void {
    this.clients.set(client.id, client);
    client.addresses.forEach(({ address, name }) => {
      if (!this.byAddress.has(address.key)) this.byAddress.set(address.key, client.id);
      const person = personKey(name);
      if (person === "") return;
      const other = this.byPerson.has(person) && this.byPerson.get(person) !== client.id;
      this.byPerson.set(person, other ? undefined : client.id);
    });
    client.domains.forEach((domain) => {
      if (!this.byDomain.has(domain)) this.byDomain.set(domain, client.id);
    });
    [client.name, client.shortName ?? ""].map(companyKey).forEach((name) => {
      if (name !== "" && !this.byName.has(name)) this.byName.set(name, client.id);
    });
  }

  private known(id: ClientId | undefined): Client | undefined {
    return id === undefined ? undefined : this.clients.get(id);
  }
}

function personKey(name: string): string {
  const words = foldText(name)
    .text.split(/[^0-9a-z\u00c0-\uffff]+/)
    .filter((word) => word !== "");
  const isName = words.length > 1 || /^[\u3400-\u9fff]{2,4}$/.test(words[0] ?? "");
  return isName ? words.sort().join(" ") : "";
}
