import { sources, type Client, type ClientAddress, type Provenance, type Source } from "../book";
import type { Occasion } from "./bookChange";

/** Who changes the book, when (ISO 8601, UTC) and from what. */
export interface Author {
  readonly at: string;
  readonly by: string;
  readonly from: Source;
  readonly detail?: string;
}

/**
 * Writes down where new addresses are known from, and who confirmed those that are confirmed now. An address that was known
 * before, at whatever client, keeps its provenance; a role that somebody stands for is no guess any more.
 */
export function stamped(before: readonly Client[], after: readonly Client[], author: Author): readonly Client[] {
  const known = new Map<string, ClientAddress>();
  before.forEach(({ addresses }) => {
    addresses.forEach((entry) => known.set(entry.address.key, entry));
  });
  const had = new Set(before);
  return after.map((client) => {
    if (had.has(client)) return client;
    const addresses = client.addresses.map((entry) => stampedEntry(known.get(entry.address.key), entry, author));
    const isSame = addresses.every((entry, index) => entry === client.addresses[index]);
    return isSame ? client : { ...client, addresses };
  });
}

function stampedEntry(before: ClientAddress | undefined, entry: ClientAddress, author: Author): ClientAddress {
  if (entry === before) return entry;
  const first: Provenance =
    before === undefined && entry.provenance?.firstSeen === undefined
      ? {
          ...entry.provenance,
          firstSeen: author.at,
          from: author.from,
          ...(author.detail === undefined ? {} : { detail: author.detail }),
        }
      : (entry.provenance ?? before?.provenance ?? {});
  const isNewlyConfirmed = entry.standing === "confirmed" && isOtherwise(before, entry);
  const provenance =
    isNewlyConfirmed && entry.provenance?.confirmedAt === before?.provenance?.confirmedAt
      ? { ...first, confirmedAt: author.at, confirmedBy: author.by }
      : first;
  const { guess, ...rest } = entry;
  const isGuess = guess !== undefined && entry.standing === "inferred";
  return {
    ...rest,
    ...(isGuess ? { guess } : {}),
    ...(Object.keys(provenance).length === 0 ? {} : { provenance }),
  };
}

function isOtherwise(before: ClientAddress | undefined, { role, standing }: ClientAddress): boolean {
  return before?.standing !== standing || before.role !== role;
}

/** Where an address is known from that came into the book on this occasion. */
export function sourceOf(occasion: Occasion): Source {
  const source = sources.find((known) => known === occasion);
  return source ?? "typed";
}
