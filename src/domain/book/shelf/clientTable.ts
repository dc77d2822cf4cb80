import { standings, type ClientId, type Standing } from "../book";
import { nameOf } from "../clientQuestions";
import { ClientsByKey } from "./clientsByKey";
import { Column } from "./column";
import type { ClientHead } from "./rowHead";

/** How a client stands: nobody knows it but an address that names it, its row is there and unusable, or it is in the book. */
export const UNKNOWN = 0;
export const UNUSABLE = 1;
export const IN_BOOK = 2;

/** All clients of the book by number, with what is asked of many at once. A number once given stays its client's. */
export class ClientTable {
  readonly domains = new ClientsByKey();
  readonly partyDomains = new ClientsByKey();
  private readonly numbers = new Map<string, number>();
  private readonly idList: ClientId[] = [];
  private readonly names: string[] = [];
  private readonly keys: Array<readonly [ClientHead["domains"], ClientHead["partyDomains"]] | undefined> = [];
  private readonly status = new Column(Uint8Array);
  private readonly order = new Column(Float64Array);
  private readonly counts = new Column(Uint32Array);

  get length(): number {
    return this.idList.length;
  }

  find(id: string): number | undefined {
    return this.numbers.get(id);
  }

  /** The number of a client; a new one where it has none. */
  numberOf(id: ClientId): number {
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    const number = this.idList.length;
    this.numbers.set(id, number);
    this.idList.push(id);
    this.names.push("");
    this.keys.push(undefined);
    return number;
  }

  idOf(client: number): ClientId {
    return this.idList[client] ?? ("" as ClientId);
  }

  /** As people call it; empty where it is not in the book. */
  nameOf(client: number): string {
    return this.names[client] ?? "";
  }

  statusOf(client: number): number {
    return this.status.at(client);
  }

  /** Puts the row of a client in the place of what was there. `head` is absent where the row is unusable, or where there is none. */
  put(client: number, status: number, order: number, head: ClientHead | undefined): void {
    const [domains, partyDomains] = this.keys[client] ?? [[], []];
    domains.forEach((domain) => this.domains.remove(domain, client));
    partyDomains.forEach((domain) => this.partyDomains.remove(domain, client));
    this.status.set(client, status);
    this.order.set(client, order);
    this.names[client] = head === undefined ? "" : nameOf(head);
    this.keys[client] = head === undefined ? undefined : [head.domains, head.partyDomains];
    head?.domains.forEach((domain) => this.domains.add(domain, client));
    head?.partyDomains.forEach((domain) => this.partyDomains.add(domain, client));
  }

  /** One address more or fewer of a standing. */
  count(client: number, standing: number, more: number): void {
    this.counts.add(client * standings.length + standing, more);
  }

  countOf(client: number, wanted: readonly Standing[] = standings): number {
    return wanted.reduce(
      (sum, standing) => sum + this.counts.at(client * standings.length + standings.indexOf(standing)),
      0,
    );
  }

  /** The order of the book: which of two clients comes first. */
  compare(one: number, other: number): number {
    return this.order.at(one) - this.order.at(other) || (this.idOf(one) < this.idOf(other) ? -1 : 1);
  }
}
