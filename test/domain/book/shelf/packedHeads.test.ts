import * as fc from "fast-check";
import { eachHead, type PackedHead } from "../../../../src/domain/book/shelf/packedHeads";
import { packHeads } from "../../../../src/domain/book/shelf/packHeads";
import { comparableName, type StoredHead } from "../../../../src/domain/book/shelf/rowHead";
import { hashOf } from "../../../../src/domain/book/lookup/keyBytes";
import { anyHeads } from "./anyRows";

function eachOf<Value>(bytes: Uint8Array, read: (head: PackedHead) => Value): readonly Value[] {
  const values: Value[] = [];
  eachHead(bytes, (head) => values.push(read(head)));
  return values;
}

test("heads come back as they were packed", () => {
  fc.assert(
    fc.property(anyHeads, (heads) => {
      expect(eachOf(packHeads(heads), (head) => head.unpack())).toEqual(heads);
    }),
  );
});

test("what an index needs can be read without unpacking", () => {
  fc.assert(
    fc.property(anyHeads, (heads) => {
      const read = eachOf(packHeads(heads), (head) => ({
        key: head.key(),
        itemId: head.itemId(),
        client: head.isAddress && head.status !== "gone" ? head.clientIds[head.clientAt] : undefined,
        nameHash: head.isAddress && head.status === "usable" ? head.nameHash : undefined,
      }));
      expect(read).toEqual(
        heads.map(({ ref, itemId, client, status, head }: StoredHead) => ({
          key: ref.slice(2),
          itemId,
          client: ref.startsWith("a:") && status !== "gone" ? client : undefined,
          nameHash: head?.kind === "address" ? hashOf(comparableName(head.name)) : undefined,
        })),
      );
    }),
  );
});

test("damaged bytes never throw, and give no more heads than there are bytes", () => {
  const damage = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 5 });
  fc.assert(
    fc.property(anyHeads, damage, fc.nat(), (heads, changes, length) => {
      const bytes = packHeads(heads);
      for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
      const cut = bytes.subarray(0, length % (bytes.length + 1));
      expect(eachOf(cut, (head) => head.unpack()).length).toBeLessThanOrEqual(cut.length);
    }),
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      expect(eachOf(bytes, (head) => head.unpack()).length).toBeLessThanOrEqual(bytes.length);
    }),
  );
});
