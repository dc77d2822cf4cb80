import { domainAndAbove } from "../address/domainName";
import type { AddressKey, MailboxAddress } from "../address/mailboxAddress";
import type { Client, ClientAddress, Role, Standing } from "./book";

/** Whether what is sent to a mailbox of this standing arrives and is read, as far as we know. */
export function takesMail(standing: Standing): boolean {
  return standing !== "retired" && standing !== "bouncing";
}

/** Mailboxes of this role that still take mail, confirmed ones first. */
export function mailboxesFor(client: Client, role: Role): readonly ClientAddress[] {
  const usable = client.addresses.filter((entry) => entry.role === role && takesMail(entry.standing));
  return usable.filter(isConfirmed).concat(usable.filter((entry) => !isConfirmed(entry)));
}

/** The mailbox that contracts, invoices and orders go to. */
export function officialMailbox(client: Client): ClientAddress | undefined {
  return mailboxesFor(client, "official")[0];
}

/** The client's main contact, where the book has that mailbox and it still takes mail. */
export function mainContactOf(client: Client): ClientAddress | undefined {
  return client.addresses.find((entry) => entry.address.key === client.mainContact && takesMail(entry.standing));
}

export function entryOf(client: Client, key: AddressKey): ClientAddress | undefined {
  return client.addresses.find((entry) => entry.address.key === key);
}

/** Whether the address lies at one of the client's own domains, or below. */
export function isAtClient(client: Client, { domain }: MailboxAddress): boolean {
  return domainAndAbove(domain).some((one) => client.domains.indexOf(one) >= 0);
}

/** The client as people call it: its short name where it has one. */
export function nameOf(client: Pick<Client, "name" | "shortName">): string {
  return client.shortName ?? client.name;
}

function isConfirmed(entry: ClientAddress): boolean {
  return entry.standing === "confirmed";
}
