import * as fc from "fast-check";
import { columnsOf } from "../../../src/adapters/graph/teamListsColumns";
import { readItem } from "../../../src/adapters/graph/teamListsRow";
import type { RowContent, TeamList } from "../../../src/app/ports/teamLists";
import { changesBetween } from "../../../src/domain/book/changes/bookChange";
import { addressRef, clientRef, isSameJson, rowsOfClient, type Fields, type Json } from "../../../src/domain/book/rows";
import type { AddressKey } from "../../../src/domain/address/mailboxAddress";
import type { ClientId } from "../../../src/domain/book/book";
import { anyBook } from "../../support/anyBook";

const acme = clientRef("acme" as ClientId);
const bob = addressRef("bob@acme.example" as AddressKey);
const client: Fields = { id: "acme", name: "Acme", domains: ["acme.example"], languages: [], parties: [] };
const content = (fields: Fields, part: Partial<RowContent> = {}): RowContent => ({ fields, log: [], ...part });

function item(list: TeamList, fields: Readonly<Record<string, unknown>>) {
  return readItem(list, { id: "7", eTag: '"x,3"', fields });
}

/** As the service gives columns back: empty ones are absent. */
function given(columns: Readonly<Record<string, string | null>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(columns).flatMap(([name, value]) => (value === null || value === "" ? [] : [[name, value]])),
  );
}

test("every row of every book comes back from its columns as it was, with its log", () => {
  fc.assert(
    fc.property(anyBook, ({ clients }) => {
      const rows = clients.flatMap(rowsOfClient);
      const log = changesBetween([], clients)
        .slice(0, 1)
        .map(({ what, fields }) => ({
          id: "1",
          at: "2026-11-24T09:00:00.000Z",
          by: "li.na@ourco.example",
          occasion: "import" as const,
          what,
          fields,
        }));
      rows.forEach(({ ref, fields }) => {
        const wire = columnsOf(ref, { fields, log, isRemoved: true });
        if (wire.status === "refused") throw new Error(wire.detail);
        const list = ref.startsWith("c:") ? "clients" : "addresses";
        const read = item(list, given(wire.columns));
        expect(read.odd).toEqual([]);
        expect(read.row).toMatchObject({ ref, log, isRemoved: true, itemId: "7", eTag: '"x,3"' });
        expect(isSameJson(read.row?.fields, fields)).toBe(true);
      });
    }),
    { numRuns: 60 },
  );
});

test.each<[name: string, part: Fields]>([
  ["a name of two lines", { name: "Acme\nTools" }],
  ["a name of 300 characters", { name: "A".repeat(300) }],
  ["a name that is cut within a character", { name: `${"A".repeat(254)}😀` }],
  ["a member of a newer version", { loyalty: { since: 2019 } }],
])("%s survives", (_, part) => {
  const fields = { ...client, ...part };
  const wire = columnsOf(acme, content(fields));
  if (wire.status === "refused") throw new Error(wire.detail);
  expect((wire.columns["RightBoxName"] ?? "").length).toBeLessThanOrEqual(255);
  expect(item("clients", given(wire.columns)).row?.fields).toEqual(fields);
});

test.each<[name: string, ref: typeof acme, fields: Fields, detail: RegExp]>([
  [
    "a key of more than 255 characters",
    clientRef("采".repeat(52) as ClientId),
    { ...client },
    /RightBoxClientKey.* 255/,
  ],
  ["details of more than 63,999", bob, { client: "acme", note: "x".repeat(64_000) }, /RightBoxDetails.* 63999/],
])("%s is refused with the reason", (_, ref, fields, detail) => {
  expect(columnsOf(ref, content(fields))).toEqual({
    status: "refused",
    detail: expect.stringMatching(detail) as unknown,
  });
});

test.each<
  [
    name: string,
    list: TeamList,
    columns: Record<string, unknown>,
    fields: unknown,
    odd: ReadonlyArray<readonly string[]>,
  ]
>([
  [
    "a client typed in capitals with nothing else",
    "clients",
    { RightBoxClientKey: "ACME" },
    { id: "acme", name: "acme", domains: [] },
    [["no-id-or-name", ""]],
  ],
  [
    "domains parted by blanks and commas",
    "clients",
    { RightBoxClientKey: "acme", RightBoxName: "Acme", RightBoxDomains: "Acme.example, acme.de;x" },
    { domains: ["acme.example", "acme.de"] },
    [["malformed-domain", "x"]],
  ],
  [
    "an address with an unknown role and no standing",
    "addresses",
    { RightBoxAddressKey: "Bob@acme.example", RightBoxClient: "ACME", RightBoxRole: "Chief" },
    { address: "bob@acme.example", client: "acme", role: "other", standing: "unverified" },
    [["unknown-role", "Chief"]],
  ],
  [
    "an address of nobody",
    "addresses",
    { RightBoxAddressKey: "bob@acme.example", RightBoxRole: "finance" },
    { role: "finance" },
    [["no-client", "bob@acme.example"]],
  ],
  [
    "details that are no JSON",
    "addresses",
    { RightBoxAddressKey: "bob@acme.example", RightBoxClient: "acme", RightBoxDetails: "<p>hello</p>" },
    { client: "acme", role: "other" },
    [["unreadable-details", "<p>hello</p>"]],
  ],
  [
    "a log that is no JSON",
    "clients",
    { RightBoxClientKey: "acme", RightBoxName: "Acme", RightBoxLog: "{" },
    { name: "Acme" },
    [["unreadable-log", "{"]],
  ],
  [
    "a line that somebody changed by hand",
    "clients",
    { RightBoxClientKey: "acme", RightBoxName: "Acme & Sons", RightBoxDetails: '{"name":"Acme\\nTools"}' },
    { name: "Acme & Sons" },
    [],
  ],
])("%s is read as far as it goes", (_, list, columns, fields, odd) => {
  const read = item(list, columns);
  expect(read.row?.fields).toMatchObject(fields as object);
  expect(read.odd.map(({ because, value }) => [because, value])).toEqual(odd);
});

test.each<[name: string, list: TeamList, columns: Record<string, unknown>, because: string, value: string]>([
  ["an empty row", "clients", { Title: "to do" }, "no-key", "to do"],
  ["a key that is no address", "addresses", { RightBoxAddressKey: "Bob Lee" }, "key-not-plain", "Bob Lee"],
])("%s is no row of the book, and named", (_, list, columns, because, value) => {
  expect(item(list, columns)).toEqual({ row: undefined, odd: [{ list, itemId: "7", because, value }] });
});

test("no client is an unknown one, and none is invented for an address that names none", () => {
  expect(item("addresses", { RightBoxAddressKey: "bob@acme.example" }).row?.fields).not.toHaveProperty("client");
});

test("whatever stands in the columns, reading never throws", () => {
  const names = [
    "RightBoxName",
    "RightBoxDomains",
    "RightBoxRole",
    "RightBoxDetails",
    "RightBoxLog",
    "RightBoxRemoved",
  ];
  const text = fc.oneof(fc.string(), fc.json(), fc.jsonValue());
  const columns = fc.dictionary(fc.constantFrom(...names, "RightBoxClient", "RightBoxStanding", "Title"), text);
  const key = fc.oneof(fc.string(), fc.constantFrom("acme", "bob@acme.example"));
  fc.assert(
    fc.property(fc.constantFrom<TeamList>("clients", "addresses"), key, columns, (list, typed, others) => {
      const { row, odd } = item(list, { RightBoxClientKey: typed, RightBoxAddressKey: typed, ...others });
      expect(row !== undefined || odd.length > 0).toBe(true);
      JSON.stringify(row?.fields satisfies Readonly<Record<string, Json>> | undefined);
    }),
    { numRuns: 500 },
  );
});
