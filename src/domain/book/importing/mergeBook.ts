import type { Book, Client, ClientAddress } from "../book";
import { isSameJson, type Json } from "../rows";
import { BookDraft } from "./bookDraft";
import type { Imported, ImportedRow } from "./importContacts";

/**
 * Puts one book into another: a client of the same id, else one that has one of its addresses, its name or its domain, takes it in.
 * Blanks are filled; of two sayings about one address a confirmed one stands, and of two confirmed ones that which is there. What is
 * ours grows by what is theirs. What was taught is not touched here.
 */
export function mergeBook(book: Book, other: Book): Imported {
  // Two clients of the other book stay two, whatever they are called.
  const there = new BookDraft(book);
  const draft = new BookDraft(book);
  let number = 0;
  const rows = other.clients.flatMap((client): readonly ImportedRow[] => {
    const known = targetOf(there, client);
    const before = known === undefined ? undefined : draft.client(known.id);
    const target = before ?? draft.add(client.name, client.id);
    const merged = withClientFields(target, client);
    let entries = merged.addresses;
    const told = client.addresses.map((entry): ImportedRow => {
      number += 1;
      const known = draft.entryOf(entry.address.key);
      const said = {
        row: number,
        name: entry.name,
        organization: client.name,
        addresses: [entry.address.key],
        malformed: [],
        client: draft.clientOf(entry.address.key)?.id ?? target.id,
      };
      if (known === undefined) {
        entries = entries.concat(entry);
        return { ...said, status: "added" };
      }
      const after = mergedEntry(known, entry);
      const isChanged = !isSame(known, after);
      if (isChanged) putEntry(draft, target, after, (changed) => (entries = changed), entries);
      const isKept = known.standing === "confirmed" && (known.role !== entry.role || entry.standing !== "confirmed");
      return {
        ...said,
        status: isChanged ? "merged" : "unchanged",
        ...(isKept && known.role !== entry.role ? { because: "confirmed-otherwise" as const } : {}),
      };
    });
    draft.put({ ...merged, addresses: entries });
    if (told.length > 0) return told;
    number += 1;
    const isNew = before === undefined;
    const status = isNew ? "added" : isSame(before, merged) ? "unchanged" : "merged";
    return [
      { row: number, name: "", organization: client.name, addresses: [], malformed: [], client: target.id, status },
    ];
  });
  const own = {
    domains: union(book.own.domains, other.own.domains),
    bankAccounts: union(book.own.bankAccounts, other.own.bankAccounts),
  };
  const after = { ...draft.book(), own };
  return { book: isSame(book, after) ? book : after, rows };
}

function targetOf(draft: BookDraft, client: Client): Client | undefined {
  const byAddress = client.addresses.map(({ address }) => draft.clientOf(address.key)).find((one) => one !== undefined);
  const [first] = client.addresses.filter(({ address }) => client.domains.indexOf(address.domain) >= 0);
  return (
    draft.client(client.id) ??
    byAddress ??
    draft.clientNamed(client.name) ??
    (first === undefined ? undefined : draft.clientAt(first.address))
  );
}

/** An address of another client is changed there. */
function putEntry(
  draft: BookDraft,
  target: Client,
  entry: ClientAddress,
  keep: (entries: readonly ClientAddress[]) => void,
  entries: readonly ClientAddress[],
): void {
  const swap = (all: readonly ClientAddress[]): readonly ClientAddress[] =>
    all.map((one) => (one.address.key === entry.address.key ? entry : one));
  const owner = draft.clientOf(entry.address.key);
  if (owner === undefined || owner.id === target.id) keep(swap(entries));
  else draft.put({ ...owner, addresses: swap(owner.addresses) });
}

function withClientFields(before: Client, other: Client): Client {
  return {
    ...other,
    ...before,
    domains: union(before.domains, other.domains),
    languages: before.languages.length === 0 ? other.languages : before.languages,
    parties: before.parties.concat(
      other.parties.filter(({ name, part }) => !before.parties.some((one) => one.name === name && one.part === part)),
    ),
  };
}

function mergedEntry(before: ClientAddress, other: ClientAddress): ClientAddress {
  const isOutweighed =
    (other.standing === "confirmed" && before.standing !== "confirmed") ||
    (before.standing === "inferred" && other.standing !== "inferred");
  const [lead, rest] = isOutweighed ? [other, before] : [before, other];
  const { guess, ...filled } = { ...rest, ...lead };
  return {
    ...filled,
    name: lead.name === "" ? rest.name : lead.name,
    preferredFor: lead.preferredFor.length === 0 ? rest.preferredFor : lead.preferredFor,
    ...(guess !== undefined && lead.standing === "inferred" ? { guess } : {}),
  };
}

function union<Item>(one: readonly Item[], other: readonly Item[]): readonly Item[] {
  return one.concat(other.filter((item) => one.indexOf(item) < 0));
}

function isSame(one: object, other: object): boolean {
  return isSameJson(one as Json, other as Json);
}
