import type { ClientAddress } from "../../../../src/domain/book/book";
import { sourceOf, stamped } from "../../../../src/domain/book/changes/stamp";
import { aClient, anAddress } from "../../../support/builders";

const author = {
  at: "2026-11-25T09:00:00.000Z",
  by: "li.na@ourco.example",
  from: "import",
  detail: "crm.csv",
} as const;
const earlier = { firstSeen: "2026-01-01T00:00:00.000Z", from: "typed" } as const;
const guess = { confidence: 0.7, because: "client-domain" } as const;

function stampOne(before: ClientAddress | undefined, after: ClientAddress): ClientAddress | undefined {
  const had = before === undefined ? [] : [aClient("acme", { addresses: [before] })];
  return stamped(had, [aClient("acme", { addresses: [after] })], author)[0]?.addresses[0];
}
const bob = (part: Partial<ClientAddress> = {}): ClientAddress => ({
  ...anAddress("bob@acme.example", "official"),
  standing: "inferred",
  ...part,
});
const seen = { firstSeen: author.at, from: "import", detail: "crm.csv" };
const confirmed = { confirmedAt: author.at, confirmedBy: author.by };

test.each([
  ["a new address", undefined, bob(), seen],
  ["a new address that is confirmed", undefined, bob({ standing: "confirmed" }), { ...seen, ...confirmed }],
  ["a new address that says itself where it is from", undefined, bob({ provenance: earlier }), earlier],
  [
    "one that is confirmed now",
    bob({ provenance: earlier }),
    bob({ standing: "confirmed", provenance: earlier }),
    { ...earlier, ...confirmed },
  ],
  [
    "one whose confirmed role changes",
    bob({ standing: "confirmed", provenance: earlier }),
    bob({ standing: "confirmed", role: "sales", provenance: earlier }),
    { ...earlier, ...confirmed },
  ],
  [
    "one that only gets a note",
    bob({ standing: "confirmed", provenance: earlier }),
    bob({ standing: "confirmed", note: "x", provenance: earlier }),
    earlier,
  ],
  ["one whose provenance somebody left out", bob({ provenance: earlier }), bob({ note: "x" }), earlier],
] as const)("%s", (_, before, after, provenance) => {
  expect(stampOne(before, after)?.provenance).toEqual(provenance);
});

test("a guess ends where somebody stands for the role", () => {
  expect(stampOne(bob({ guess }), bob({ guess, standing: "confirmed" }))).not.toHaveProperty("guess");
  expect(stampOne(bob(), bob({ guess, note: "x" }))).toHaveProperty("guess", guess);
});

test("what nobody touched stays the same object, wherever else something changed", () => {
  const [acme, other] = [aClient("acme", { addresses: [bob()] }), aClient("other", {})];
  const after = stamped([acme, other], [{ ...acme, name: "Acme Ltd" }, other], author);
  expect(after[1]).toBe(other);
  expect(after[0]?.addresses[0]).toEqual(acme.addresses[0]);
});

test("an address that moves to another client keeps where it is from", () => {
  const entry = bob({ provenance: earlier });
  const before = [aClient("acme", { addresses: [entry] }), aClient("other", { addresses: [] })];
  const after = [aClient("acme", { addresses: [] }), aClient("other", { addresses: [{ ...entry, note: "moved" }] })];
  expect(stamped(before, after, author)[1]?.addresses[0]?.provenance).toEqual(earlier);
});

test.each([
  ["import", "import"],
  ["sent-items", "sent-items"],
  ["merge", "typed"],
] as const)("on the occasion %s an address is known from %s", (occasion, source) => {
  expect(sourceOf(occasion)).toBe(source);
});
