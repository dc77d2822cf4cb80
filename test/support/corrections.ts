import * as fc from "fast-check";
import type { ClientId } from "../../src/domain/book/book";
import { isEveryday, taughtText, type Correction, type EverydayKind } from "../../src/domain/corrections/correction";
import { kinds } from "../../src/domain/kinds/kind";

const anySign = fc
  .record({
    by: fc.constantFrom("words" as const, "file-name" as const),
    words: fc.oneof(
      fc.constantFrom(
        "contract",
        "Agreement",
        "PI-7",
        "please",
        "形式发票",
        "Façade № 7",
        "Ёлка",
        "عقد",
        "contract 12.pdf",
      ),
      fc.string({ unit: "grapheme", maxLength: 30 }),
    ),
  })
  .map(({ by, words }) => ({ by, text: taughtText(words) }))
  .filter((sign): sign is Correction["signs"][number] => sign.text !== undefined);

/** For Acme, no contract because of these words. */
export function corrected(words: string): Correction {
  const text = taughtText(words);
  if (text === undefined) throw new Error(`Nothing to learn: ${words}`);
  return {
    scope: "client",
    client: "acme" as ClientId,
    says: "is-not",
    kind: "contract",
    signs: [{ by: "words", text }],
    taughtOn: "2026-11-03",
  };
}

/** Anything that the types allow to be taught for these clients or for every client. */
export function anyCorrection(clients: readonly string[]): fc.Arbitrary<Correction> {
  const everyday = kinds.filter((kind): kind is EverydayKind => isEveryday(kind));
  const lesson = fc.record({
    signs: fc
      .uniqueArray(anySign, { minLength: 1, maxLength: 4, selector: ({ by, text }) => `${by} ${text}` })
      // Words stand before files, as they are read back.
      .map((signs) => [...signs].sort((one, other) => (one.by === other.by ? 0 : one.by === "words" ? -1 : 1)))
      .map((signs) => signs as unknown as Correction["signs"]),
    taughtOn: fc
      .date({ min: new Date("2020-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  });
  const instead = fc.oneof(fc.constant({}), fc.record({ instead: fc.constantFrom(...kinds) }));
  const client = fc.constantFrom(...clients).map((id) => id as ClientId);
  return fc.oneof(
    fc.tuple(lesson, client, fc.constantFrom(...kinds), instead).map(([base, id, kind, more]) => ({
      ...base,
      scope: "client" as const,
      client: id,
      says: "is-not" as const,
      kind,
      ...more,
    })),
    fc
      .tuple(lesson, client, fc.constantFrom(...kinds))
      .map(([base, id, kind]) => ({ ...base, scope: "client" as const, client: id, says: "is" as const, kind })),
    fc.tuple(lesson, fc.constantFrom(...everyday), instead).map(([base, kind, more]) => ({
      ...base,
      scope: "every-client" as const,
      says: "is-not" as const,
      kind,
      ...more,
    })),
  );
}
