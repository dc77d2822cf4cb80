import * as fc from "fast-check";
import type { RowRef } from "../../../../src/domain/book/rows";
import { eachRow } from "../../../../src/domain/book/shelf/foldPieces";
import { packHeads } from "../../../../src/domain/book/shelf/packHeads";
import { goneHead, type StoredHead } from "../../../../src/domain/book/shelf/rowHead";
import { anyHeads } from "./anyRows";

test("of each row the newest piece counts, and what is gone is left out", () => {
  const pieces = anyHeads.chain((oldest) =>
    fc
      .array(
        fc.subarray(oldest.slice()).map((some) => some.map((head, at) => newer(head, at))),
        { maxLength: 3 },
      )
      .map((others) => [oldest, ...others]),
  );
  fc.assert(
    fc.property(pieces, (all) => {
      const expected = new Map<RowRef, StoredHead>();
      for (const piece of all) for (const head of piece) expected.set(head.ref, head);
      const found = new Map<RowRef, StoredHead>();
      eachRow(
        all.map((piece) => packHeads(piece)),
        (packed, { piece, at }) => {
          const head = packed.unpack();
          expect(all[piece]?.[at]).toEqual(head);
          expect(found.has(head.ref)).toBe(false);
          found.set(head.ref, head);
        },
      );
      for (const [ref, { status }] of expected) if (status === "gone") expected.delete(ref);
      expect(found).toEqual(expected);
    }),
  );
});

/** Every third row of a newer piece is gone, the others were read again. */
function newer(head: StoredHead, at: number): StoredHead {
  return at % 3 === 0 ? goneHead(head.ref) : { ...head, reading: head.reading + 1 };
}
