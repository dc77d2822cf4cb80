import type { Book, Client, ClientAddress, ClientId } from "../book";
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
  const rows: ImportedRow[] = [];
  other.clients.forEach((client) => {
    mergeClient(draft, targetOf(there, client)?.id, client).forEach((row) =>
      rows.push({ ...row, row: rows.length + 1, organization: client.name, malformed: [] }),
    );
  });
  const own = {
    domains: union(book.own.domains, other.own.domains),
    bankAccounts: union(book.own.bankAccounts, other.own.bankAccounts),
  };
  const after = { ...draft.book(), own };
  return { book: isSame(book, after) ? book : after, rows };
}

type Told = Omit<ImportedRow, "row" | "organization" | "malformed">;

function mergeClient(draft: BookDraft, known: ClientId | undefined, client: Client): readonly Told[] {
  const before = known === undefined ? undefined : draft.client(known);
  const target = before ?? draft.add(client.name, client.id);
  const merged = withClientFields(target, client);
  if (!isSame(target, merged)) draft.put(merged);
  const told = client.addresses.map((entry) => mergeEntry(draft, target.id, entry));
  if (told.length > 0) return told;
  const status = before === undefined ? "added" : isSame(before, merged) ? "unchanged" : "merged";
  return [{ name: "", addresses: [], client: target.id, status }];
}

/** An address that another client has is changed there. */
function mergeEntry(draft: BookDraft, target: ClientId, entry: ClientAddress): Told {
  const { key } = entry.address;
  const known = draft.entryOf(key);
  const owner = draft.clientOf(key) ?? draft.client(target);
  const after = known === undefined ? entry : mergedEntry(known, entry);
  const isChanged = known === undefined || !isSame(known, after);
  if (isChanged && owner !== undefined) draft.put({ ...owner, addresses: withEntry(owner.addresses, after) });
  const isKept = known?.standing === "confirmed" && known.role !== entry.role;
  return {
    name: entry.name,
    addresses: [key],
    client: owner?.id ?? target,
    status: known === undefined ? "added" : isChanged ? "merged" : "unchanged",
    ...(isKept ? { because: "confirmed-otherwise" as const } : {}),
  };
}

function withEntry(entries: readonly ClientAddress[], entry: ClientAddress): readonly ClientAddress[] {
  const isThere = entries.some(({ address }) => address.key === entry.address.key);
  if (!isThere) return entries.concat(entry);
  return entries.map((one) => (one.address.key === entry.address.key ? entry : one));
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
