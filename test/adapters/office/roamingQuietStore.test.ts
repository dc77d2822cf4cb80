import * as fc from "fast-check";
import { loadQuiet } from "../../../src/adapters/office/roamingQuiet";
import { roamingQuietStore } from "../../../src/adapters/office/roamingQuietStore";
import { ROAMING_LIMIT } from "../../../src/adapters/office/roamingValues";
import type { ClientId } from "../../../src/domain/book/book";
import { nothingCounted, withCounted } from "../../../src/domain/quiet/counted";
import type { Remembered } from "../../../src/domain/quiet/learnFromSent";
import { nothingQuiet, type Mute } from "../../../src/domain/quiet/quietMemory";
import { settledOf } from "../../../src/domain/quiet/settled";
import { rules } from "../../../src/domain/rules";
import { kinds } from "../../../src/domain/kinds/kind";
import { sentRecord } from "../../support/sentRecords";
import { emulatedItem, useOffice } from "../../support/scriptOffice";

const asOf = "2026-11-24T09:00:00.000Z";

/** Digits that no packing makes shorter. */
function noise(seed: number): string {
  let value = seed * 2_654_435_761 + 1;
  return Array.from({ length: 8 }, () => {
    value = (Math.imul(value, 1_664_525) + 1_013_904_223) >>> 0;
    return (value % 36).toString(36);
  }).join("");
}

function large(mutes: number, settled: number, habits: number): Remembered {
  const what = (index: number): Pick<Mute, "rule" | "about" | "kind"> => ({
    rule: rules[index % rules.length]?.id ?? "",
    about: `${noise(index)}@${noise(index + 7)}.example` as ClientId,
    kind: kinds[index % kinds.length] ?? "general",
  });
  const at = (index: number): string => new Date(Date.parse(asOf) - index * 7_654_321).toISOString();
  const many = <Row>(count: number, row: (index: number) => Row): Row[] =>
    Array.from({ length: count }, (_, index) => row(index));
  return {
    memory: {
      asOf,
      mutes: many(mutes, (index) => ({ ...what(index), since: at(index), until: at(-index) })),
      settled: many(settled, (index) => ({ ...settledOf(noise(index), noise(index + 3), "order"), at: at(index) })),
      habits: many(habits, (index) => ({ ...what(index), times: index, last: at(index) })),
    },
    counted: many(60, (index) => sentRecord(index)).reduce(withCounted, nothingCounted),
  };
}

test("what is saved is loaded again, by the pane and by the handlers", async () => {
  const emulated = emulatedItem();
  useOffice(emulated.office);
  const remembered = large(3, 3, 3);
  expect(await roamingQuietStore().save(remembered)).toEqual({ status: "saved" });
  useOffice(emulated.restart());
  expect(roamingQuietStore().load()).toEqual(remembered);
  expect(loadQuiet()).toEqual(remembered.memory);
});

test("where nothing was kept, or what is there is damaged, nothing is quiet", () => {
  useOffice(emulatedItem().office);
  expect(roamingQuietStore().load()).toEqual({ memory: nothingQuiet, counted: nothingCounted });
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), fc.constant("2|x|5|y|z")), (stored) => {
      useOffice(emulatedItem({}, {}, { quiet: JSON.stringify(stored) }).office);
      expect(loadQuiet()).toEqual(nothingQuiet);
    }),
    { numRuns: 100 },
  );
});

test("the most that is ever kept leaves room for a book", async () => {
  const emulated = emulatedItem();
  useOffice(emulated.office);
  expect(await roamingQuietStore().save(large(100, 200, 300))).toEqual({ status: "saved" });
  expect(JSON.stringify(emulated.roaming()).length).toBeLessThan(ROAMING_LIMIT * 0.6);
  expect(loadQuiet().habits).toHaveLength(300);
});

test("where a book leaves little room, the mirror goes first, then old habits and conversations, and no mute", async () => {
  const book = "b".repeat(ROAMING_LIMIT - 11_000);
  const emulated = emulatedItem({}, {}, { book: JSON.stringify(book), mirror: JSON.stringify("m".repeat(3_000)) });
  useOffice(emulated.office);
  expect(await roamingQuietStore().save(large(5, 5, 5))).toEqual({ status: "saved" });
  expect(Object.keys(emulated.roaming())).toEqual(["book", "mirror", "quiet"]);
  expect(await roamingQuietStore().save(large(50, 200, 300))).toEqual({ status: "saved" });
  expect(emulated.roaming()).toMatchObject({ book: JSON.stringify(book), mirror: undefined });
  const { mutes, settled, habits } = loadQuiet();
  expect(mutes).toHaveLength(50);
  expect([settled.length, habits.length]).toEqual([100, 150]);
  expect(habits.at(-1)?.times).toBe(299);
});

test("where there is no room at all, it says so and keeps what was there", async () => {
  const book = "b".repeat(ROAMING_LIMIT - 500);
  const emulated = emulatedItem({}, {}, { book: JSON.stringify(book) });
  useOffice(emulated.office);
  expect(await roamingQuietStore().save(large(100, 0, 0))).toMatchObject({ status: "full", limit: ROAMING_LIMIT });
  expect(Object.keys(emulated.roaming())).toEqual(["book"]);
});
