import * as fc from "fast-check";
import type { AddressKey } from "../../../src/domain/address/mailboxAddress";
import type { ClientId } from "../../../src/domain/book/book";
import {
  addressRef,
  clientOfRows,
  clientRef,
  isSameJson,
  parseRowRef,
  rowsOfClient,
  subjectOf,
  type Json,
} from "../../../src/domain/book/rows";
import { anyBook } from "../../support/anyBook";
import { acme } from "../../support/stockPage";

test("a client is a row of its own and one for each address, which names its client", () => {
  const [own, ...addresses] = rowsOfClient(acme);
  expect(own).toMatchObject({ ref: "c:acme", fields: { id: "acme", name: "Acme Tools Ltd" } });
  expect(own?.fields).not.toHaveProperty("addresses");
  expect(addresses.map(({ ref }) => ref)).toEqual(acme.addresses.map(({ address }) => `a:${address.key}`));
  expect(new Set(addresses.map(({ fields }) => fields["client"]))).toEqual(new Set(["acme"]));
});

test("every client comes back from its rows as it was, whatever the members' way through JSON", () => {
  fc.assert(
    fc.property(anyBook, ({ clients }) => {
      clients.forEach((client) => {
        const [own, ...addresses] = JSON.parse(JSON.stringify(rowsOfClient(client))) as ReturnType<typeof rowsOfClient>;
        const back = clientOfRows(
          own?.fields ?? {},
          addresses.map(({ fields }) => fields),
        );
        expect(back).toEqual({ client, problems: [] });
      });
    }),
  );
});

test("rows that are none give no client and say why", () => {
  expect(clientOfRows({ id: "acme" }, [])).toMatchObject({
    client: undefined,
    problems: [{ because: "no-id-or-name" }],
  });
});

test("whatever stands in rows, putting a client together never throws", () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.jsonValue()),
      fc.dictionary(fc.string(), fc.jsonValue()),
      (one, other) => {
        clientOfRows({ id: "a", name: "A", ...one }, [{ address: "a@a.example", ...other }]);
      },
    ),
  );
});

test.each([
  [clientRef("acme" as ClientId), { kind: "client", key: "acme" }],
  [addressRef("a:b@acme.example" as AddressKey), { kind: "address", key: "a:b@acme.example" }],
])("%s is about what it was made of", (ref, subject) => {
  expect(subjectOf(ref)).toEqual(subject);
  expect(parseRowRef(ref)).toBe(ref);
});

test.each(["", "c:", "x:acme", "acme", "C:acme"])('"%s" names no row', (text) => {
  expect(parseRowRef(text)).toBeUndefined();
});

test.each<[same: boolean, one: Json | undefined, other: Json | undefined]>([
  [true, { a: 1, b: [{ c: 1, d: 2 }] }, { b: [{ d: 2, c: 1 }], a: 1 }],
  [true, undefined, []],
  [true, undefined, ""],
  [true, null, undefined],
  [true, { a: 1, b: [] }, { a: 1 }],
  [false, [1, 2], [2, 1]],
  [false, undefined, {}],
  [false, undefined, 0],
  [false, undefined, false],
  [false, "1", 1],
  [false, [""], []],
])("says the same: %p, for %j and %j", (same, one, other) => {
  expect(isSameJson(one, other)).toBe(same);
  expect(isSameJson(other, one)).toBe(same);
});
