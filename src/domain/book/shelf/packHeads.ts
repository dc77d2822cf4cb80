import { standings } from "../book";
import { hashOf } from "../lookup/keyBytes";
import { subjectOf } from "../rows";
import { ByteWriter } from "./bytes";
import { comparableName, type StoredHead } from "./rowHead";

/*
 * The form of packed heads, which `packedHeads.ts` reads: the ids of the clients that addresses belong to, each once; then row by
 * row a tag, the key, and unless the row is gone its item, its reading and what it is looked up by.
 */
export const packedStatuses = ["usable", "unusable", "removed", "gone"] as const;
export const IS_ADDRESS = 1;

/** Packs heads in their order. */
export function packHeads(heads: readonly StoredHead[]): Uint8Array {
  const numbers = new Map<string, number>();
  heads.forEach(({ ref, client, status }) => {
    if (subjectOf(ref).kind === "address" && status !== "gone" && !numbers.has(client))
      numbers.set(client, numbers.size);
  });
  const out = new ByteWriter();
  out.number(numbers.size);
  numbers.forEach((_, id) => out.text(id));
  heads.forEach((stored) => packHead(out, stored, numbers));
  return out.written();
}

function packHead(out: ByteWriter, { ref, client, itemId, reading, status, head }: StoredHead, numbers: Numbers): void {
  const { kind, key } = subjectOf(ref);
  const standing = head?.kind === "address" ? standings.indexOf(head.standing) : 0;
  out.number((kind === "address" ? IS_ADDRESS : 0) | (packedStatuses.indexOf(status) << 1) | (standing << 3));
  out.text(key);
  if (status === "gone") return;
  out.text(itemId);
  out.number(reading);
  if (kind === "address") out.number(numbers.get(client) ?? 0);
  if (head === undefined) return;
  if (head.kind === "address") {
    out.number(hashOf(comparableName(head.name)));
    out.text(head.name);
    return;
  }
  out.text(head.name);
  out.text(head.shortName ?? "");
  [head.domains, head.partyDomains].forEach((domains) => {
    out.number(domains.length);
    domains.forEach((domain) => out.text(domain));
  });
}

type Numbers = ReadonlyMap<string, number>;
