import type { DomainName } from "../../address/domainName";

/** The clients that go by a domain. Most domains have one client, so that a list is made only for more. */
export class ClientsByKey {
  private readonly clients = new Map<DomainName, number | number[]>();
  private changed = 0;

  /** Another number after every change. */
  get changes(): number {
    return this.changed;
  }

  keys(): readonly DomainName[] {
    return Array.from(this.clients.keys());
  }

  of(key: DomainName): readonly number[] {
    const found = this.clients.get(key);
    if (found === undefined) return [];
    return typeof found === "number" ? [found] : found;
  }

  /** Adds a client that is not there yet: a forwarder may stand beside thousands, too many to be looked through each time. */
  add(key: DomainName, client: number): void {
    this.changed += 1;
    const found = this.clients.get(key);
    if (found === undefined) this.clients.set(key, client);
    else if (typeof found === "number") this.clients.set(key, [found, client]);
    else found.push(client);
  }

  remove(key: DomainName, client: number): void {
    this.changed += 1;
    const left = this.of(key).filter((one) => one !== client);
    const [first] = left;
    if (first === undefined) this.clients.delete(key);
    else this.clients.set(key, left.length === 1 ? first : left);
  }
}
