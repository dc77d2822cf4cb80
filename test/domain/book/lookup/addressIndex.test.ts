import * as fc from "fast-check";
import type { AddressKey } from "../../../../src/domain/address/mailboxAddress";
import {
  buildAddressIndex,
  changeAddress,
  lookUp,
  type AddressEntry,
} from "../../../../src/domain/book/lookup/addressIndex";

const few = fc.constantFrom("bob@acme.example", "bo@bacme.example", "用户@acme.example", "\ud800@a.example", "", "b");
const key = fc.oneof(few, fc.string({ unit: "binary", maxLength: 12 })).map((text) => text as AddressKey);
const value = fc.nat(0xffffffff);
const entry = fc.record({ key, value });

function keyOf(number: number): AddressKey {
  return `client${String(number)}@office.example` as AddressKey;
}

function entries(count: number): readonly AddressEntry[] {
  return Array.from({ length: count }, (_, number) => ({ key: keyOf(number), value: number }));
}

test("says what a map would say, after every change", () => {
  fc.assert(
    fc.property(
      fc.array(entry),
      fc.nat(5),
      fc.array(fc.tuple(key, fc.option(value, { nil: undefined }))),
      fc.array(key),
      (given, count, changes, asked) => {
        const index = buildAddressIndex(given, count);
        const map = new Map(given.map((each) => [each.key, each.value]));
        for (const [changed, to] of changes) {
          changeAddress(index, changed, to);
          if (to === undefined) map.delete(changed);
          else map.set(changed, to);
          expect(lookUp(index, changed)).toBe(to);
        }
        for (const each of [...asked, ...map.keys()]) expect(lookUp(index, each)).toBe(map.get(each));
      },
    ),
  );
});

test("packs many changes with the rest and forgets none", () => {
  const index = buildAddressIndex(entries(3_000), 3_000);
  for (let number = 0; number < 2_500; number++)
    changeAddress(index, keyOf(number * 2), number % 5 === 0 ? undefined : number + 7_000);
  expect(index.changes.size).toBeLessThan(1_024);
  for (let number = 0; number < 5_001; number++) {
    const half = number / 2;
    const changed = half % 5 === 0 ? undefined : half + 7_000;
    const before = number < 3_000 ? number : undefined;
    expect([number, lookUp(index, keyOf(number))]).toEqual([
      number,
      number % 2 === 0 && half < 2_500 ? changed : before,
    ]);
  }
});

test("of two entries with one key the later counts, and only it takes room", () => {
  const twice = [...entries(50), ...entries(50).map((each) => ({ ...each, value: each.value + 100 }))];
  const { packed } = buildAddressIndex(twice, 100);
  expect(packed.values).toHaveLength(50);
  expect(packed).toEqual(buildAddressIndex(twice.slice(50), 50).packed);
});

test("is used as it is where it was posted to", () => {
  const index = buildAddressIndex(entries(100), 100);
  changeAddress(index, keyOf(5), undefined);
  changeAddress(index, keyOf(200), 200);
  const posted = structuredClone(index);
  expect([5, 6, 200, 201].map((number) => lookUp(posted, keyOf(number)))).toEqual([undefined, 6, 200, undefined]);
});

test("takes at most 60 bytes for an address of 25 characters", () => {
  const { packed } = buildAddressIndex(entries(10_000), 10_000);
  const bytes = [packed.bytes, packed.offsets, packed.slots, packed.values].reduce(
    (sum, part) => sum + part.byteLength,
    0,
  );
  expect(bytes / 10_000).toBeLessThan(60);
});
