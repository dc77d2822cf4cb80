import * as fc from "fast-check";
import { clientSearch, type ClientSearch } from "../../../../src/domain/book/lookup/clientSearch";
import { grades } from "../../../../src/domain/book/lookup/grades";
import { matchClient } from "../../../../src/domain/book/lookup/matchClient";
import { parseQuery } from "../../../../src/domain/book/lookup/query";
import {
  packClient,
  plainName,
  unpackClient,
  type SearchableClient,
} from "../../../../src/domain/book/lookup/searchable";
import { foldForSearch } from "../../../../src/domain/book/lookup/searchFold";
import { domain } from "../../../support/builders";

function named(name: string, shortName?: string): SearchableClient {
  return { name, ...(shortName === undefined ? {} : { shortName }), domains: [], addresses: [] };
}

function searchOf(...clients: readonly SearchableClient[]): ClientSearch {
  const search = clientSearch();
  clients.forEach((client, number) => search.put(number, client));
  return search;
}

function numbers(search: ClientSearch, typed: string, limit = 100): readonly number[] {
  return search.search(typed, limit).map(({ number }) => number);
}

/** What the index must find, client by client and slowly. */
function expected(clients: ReadonlyMap<number, SearchableClient>, typed: string, limit: number): unknown {
  const query = parseQuery(typed);
  if (query.tokens.length === 0) return [];
  return [...clients]
    .flatMap(([number, client]) => {
      const match = matchClient(query, unpackClient(packClient(client)));
      return match === undefined ? [] : [{ ...match, number, name: plainName(foldForSearch(client.name).text) }];
    })
    .sort(
      (one, other) =>
        one.worst - other.worst ||
        one.sum - other.sum ||
        (one.name < other.name ? -1 : Number(one.name > other.name)) ||
        one.number - other.number,
    )
    .slice(0, limit)
    .map(({ number, worst, marks }) => ({ number, grade: grades[worst], marks }));
}

const words =
  "acme Acme amce trade traders Straße 华为 華為技術 重庆长安 huawei hw a b ab-ba tcl集团 торг 2026 ’ &".split(" ");
const name = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }).map((chosen) => chosen.join(" "));
const host = fc.constantFrom("acme.example", "ab-ba.example", "huawei.example", "华为.example", "gmail.com");
const local = fc.constantFrom("bob", "bob.acme", "info", "trade-ab", "用户");
const client: fc.Arbitrary<SearchableClient> = fc.record(
  {
    name,
    shortName: name,
    domains: fc.uniqueArray(
      host.map((text) => domain(text)),
      { maxLength: 2 },
    ),
    addresses: fc.array(
      fc.record({ address: fc.record({ local, unicodeDomain: host }), name: fc.oneof(name, fc.constant("")) }),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: ["name", "domains", "addresses"] },
);
const typing = fc.oneof(
  fc.string({ unit: fc.constantFrom(...Array.from("acmebtrdhuw .@-华为重庆zqjs'")), maxLength: 8 }),
  fc.tuple(name, fc.nat(12)).map(([text, length]) => text.slice(0, length)),
  fc
    .tuple(
      fc.oneof(
        local.map((text) => `${text}@`),
        fc.constantFrom("", "@"),
      ),
      host,
      fc.nat(24),
    )
    .map(([before, after, length]) => (before + after).slice(0, length)),
  fc.constantFrom("bob@ac", "bob.a", "hua wei", "amce", "acmee", "chongqing ca", "info@gmail.com", "huawei js", "2206"),
);

test("finds what matching client by client finds, in its order, after every change", () => {
  const change = fc.tuple(fc.nat(12), fc.option(client, { nil: undefined }));
  fc.assert(
    fc.property(
      fc.array(change, { maxLength: 25 }),
      fc.array(typing, { maxLength: 5 }),
      fc.nat(6),
      (changes, typed, limit) => {
        const search = clientSearch();
        const clients = new Map<number, SearchableClient>();
        changes.forEach(([number, changed], step) => {
          if (changed === undefined) {
            search.remove(number);
            clients.delete(number);
          } else {
            search.put(number, changed);
            clients.set(number, changed);
          }
          const query = typed[step % (typed.length + 1)];
          if (query !== undefined) expect(search.search(query, limit)).toEqual(expected(clients, query, limit));
        });
        for (const query of typed) expect(search.search(query, 100)).toEqual(expected(clients, query, 100));
      },
    ),
    { numRuns: 300 },
  );
});

test("finds the same among so many clients that they are not matched one by one", () => {
  fc.assert(
    fc.property(
      fc.array(client, { minLength: 40, maxLength: 90 }),
      fc.array(typing, { minLength: 5, maxLength: 10 }),
      fc.integer({ min: 1, max: 60 }),
      (clients, typed, limit) => {
        const search = searchOf(...clients);
        for (const query of typed)
          expect(search.search(query, limit)).toEqual(expected(new Map(clients.entries()), query, limit));
      },
    ),
    { numRuns: 60 },
  );
});

test("ranks exact, beginning of the name, of a word, domain, address, inside, pinyin, slip", () => {
  const at = (unicodeDomain: string): SearchableClient["addresses"][number] => ({
    address: { local: "info", unicodeDomain },
    name: "",
  });
  const search = searchOf(
    named("Hauwei"),
    named("深圳华为"),
    named("Ashuawex"),
    { ...named("Z"), addresses: [at("huawex.example")] },
    { ...named("Y"), domains: [domain("huawex.example")] },
    named("Nanjing Huawei"),
    named("Huawei"),
    named("Huawe"),
  );
  expect(search.search("huawe", 10).map(({ number, grade }) => [number, grade])).toEqual(
    grades.map((grade, at) => [7 - at, grade]),
  );
  for (let limit = 1; limit <= 8; limit++)
    expect(numbers(search, "huawe", limit)).toEqual([7, 6, 5, 4, 3, 2, 1, 0].slice(0, limit));
});

test.each([
  ["clients that match equally well stand by name", [named("Acme Z"), named("Acme A"), named("acme M")], [1, 2, 0]],
  ["clients of one name by number", [named("Acme"), named("ACME"), named("Acme")], [0, 1, 2]],
  ["one that matches in more words better first", [named("A Acme", "xacme"), named("Acmeacme")], [1, 0]],
])("%s", (_, clients, order) => {
  expect(numbers(searchOf(...clients), "acme")).toEqual(order);
});

test("a changed client is found by what it is now", () => {
  const search = searchOf(named("Acme"), named("Bolt"));
  expect(numbers(search, "acme")).toEqual([0]);
  search.put(0, named("Zeta"));
  search.remove(1);
  expect(["acme", "bolt", "zeta"].map((typed) => numbers(search, typed))).toEqual([[], [], [0]]);
});

test("a change does not build the large part of the index again", () => {
  const search = searchOf(...Array.from({ length: 500 }, (_, number) => named(`Client ${String(number)}`)));
  const [large] = search.segments();
  for (let number = 480; number < 520; number++) search.put(number, named(`Changed ${String(number)}`));
  search.remove(3);
  expect(search.segments()[0]).toBe(large);
  expect(search.segments().length).toBeLessThan(5);
  expect(numbers(search, "client")).toHaveLength(100);
  expect(numbers(search, "changed")).toHaveLength(40);
});

test("many changes do not leave many parts", () => {
  const search = clientSearch();
  for (let number = 0; number < 300; number++) {
    search.put(number % 200, named(`Client ${String(number)}`));
    expect(numbers(search, `client ${String(number)}`)).toEqual([number % 200]);
  }
  expect(search.segments().length).toBeLessThan(6);
});

test("is used as it is where it was posted to, with what was removed before", () => {
  const search = searchOf(named("Acme"), named("Acme Ltd"), named("Acme Inc"));
  search.segments();
  search.remove(1);
  const posted = clientSearch(structuredClone(search.segments()));
  posted.put(7, named("Acme New"));
  expect(numbers(posted, "acme")).toEqual([0, 2, 7]);
});

test("takes any text", () => {
  const search = searchOf(named("Acme 华为 \u0000"), named("\u0000"), named("-"));
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (typed) => {
      for (const { number, marks } of search.search(typed, 10)) {
        expect(number).toBeLessThan(3);
        for (const { start, end } of marks) expect(end).toBeGreaterThan(start);
      }
    }),
  );
});

test.each([0, -1])("a limit of %d finds nothing", (limit) => {
  expect(searchOf(named("Acme")).search("acme", limit)).toEqual([]);
});
