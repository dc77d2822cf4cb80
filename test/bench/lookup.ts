import type { AddressKey } from "../../src/domain/address/mailboxAddress";
import { buildAddressIndex, lookUp, type AddressEntry } from "../../src/domain/book/lookup/addressIndex";
import { clientSearch, type ClientSearch } from "../../src/domain/book/lookup/clientSearch";
import { seededRandom } from "../support/mutatedMessages";
import { atMost, type Figure } from "./figure";
import { ADDRESSES_EACH, CLIENTS, madeClient, type MadeClient } from "./lookupBook";
import { megabytes, quantile } from "./measure";

const ADDRESSES = CLIENTS * ADDRESSES_EACH;
const ROUNDS = 7;
const LOOKUPS = 200_000;
const CLIENTS_TYPED = 40;
const SHOWN = 20;
/** Pinyin that many names share: of places, of kinds of business and of persons. */
const SHARED_PINYIN = "shenzhen youxiangongsi yxgs nbjx chongqing wangxm zhangwei maoyi gongs zzz".split(" ");

/** The look-up of an address and the search for clients in a book of 50,000 clients and a million addresses. */
export function lookupFigures(): readonly Figure[] {
  return [...addressFigures(), ...searchFigures()];
}

function addressFigures(): readonly Figure[] {
  const before = megabytes();
  const { made: index, ms } = timed(() => buildAddressIndex(entries(), ADDRESSES));
  const size = megabytes() - before;
  const map = timed(() => new Map(Array.from(entries(), ({ key, value }) => [key, value])));
  const random = seededRandom(1);
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(lookUps(random, (key) => map.made.get(key)));
    ours.push(lookUps(random, (key) => lookUp(index, key)));
  }
  return [
    atMost(
      "look-up among 1,000,000 addresses against a Map, median",
      quantile(ours, 0.5) / quantile(bare, 0.5),
      "times",
      1,
    ),
    atMost("build of the index of 1,000,000 addresses against a Map", ms / map.ms, "times", 2),
    atMost("size of the index of 1,000,000 addresses", size, "MB", 60),
  ];
}

function searchFigures(): readonly Figure[] {
  const before = megabytes();
  const search = clientSearch();
  const ms = processorTime(() => fill(search));
  const index = buildAddressIndex(entries(), ADDRESSES);
  const size = megabytes() - before;
  const texts = Array.from({ length: CLIENTS }, (_, number) => plainText(madeClient(number)));
  const all = typedKinds().map(([name, text]) => {
    const typed = keystrokes(text);
    return {
      name,
      times: typed.map((each) => keystroke(() => search.search(each, SHOWN))),
      bare: typed.map((each) => keystroke(() => texts.filter((whole) => whole.includes(each.toLowerCase())).length)),
    };
  });
  const figures = all.map(({ name, times }) =>
    atMost(
      `search among 50,000 clients, ${name}, processor time, p99 of ${String(times.length)} keystrokes`,
      quantile(times, 0.99),
      "ms",
      5,
    ),
  );
  const whole = all.flatMap(({ times }) => times);
  const bare = all.flatMap((kind) => kind.bare);
  return [
    atMost("search among 50,000 clients, processor time of a keystroke, median", quantile(whole, 0.5), "ms", 5),
    atMost("search among 50,000 clients, processor time of a keystroke, p99", quantile(whole, 0.99), "ms", 5),
    ...figures,
    atMost(
      "search among 50,000 clients against includes over names and domains alone, median",
      quantile(whole, 0.5) / quantile(bare, 0.5),
      "times",
      1,
    ),
    atMost(
      "search among 50,000 clients against includes over names and domains alone, p99",
      quantile(whole, 0.99) / quantile(bare, 0.99),
      "times",
      2,
    ),
    atMost("a changed client, found among 50,000, median", quantile(changes(search), 0.5), "ms", 10),
    atMost("build of the search over 1,000,000 addresses, processor time", ms / 1_000, "s", 20),
    atMost(`size of search and index of ${String(index.packed.values.length)} addresses`, size, "MB", 250),
  ];
}

function fill(search: ClientSearch): void {
  for (let number = 0; number < CLIENTS; number++) search.put(number, madeClient(number));
  search.segments();
}

/** What is typed to find a client: each is searched for after every letter. */
function typedKinds(): ReadonlyArray<readonly [string, (client: MadeClient, random: () => number) => string]> {
  const brand = ({ domains }: MadeClient): string => domains[0]?.replace(/\..*$/, "") ?? "";
  const person = ({ addresses }: MadeClient): string => addresses[4]?.name ?? "";
  return [
    ["names", ({ name }) => name.slice(0, 16)],
    ["two words of names", ({ name }) => name.split(" ").reverse().slice(0, 2).join(" ")],
    ["insides of names", ({ name }) => name.slice(2, 9)],
    ["a letter lost", (client) => brand(client).replace(/^(..)./, "$1")],
    ["two letters swapped", (client) => brand(client).replace(/^(.)(.)(.)/, "$1$3$2")],
    ["addresses", ({ addresses }) => addresses[5]?.key ?? ""],
    ["persons", person],
    ["client and person", (client) => `${brand(client).slice(0, 6)} ${person(client).slice(0, 6)}`],
    ["pinyin", (_, random) => SHARED_PINYIN[Math.floor(random() * SHARED_PINYIN.length)] ?? ""],
  ];
}

function keystrokes(text: (client: MadeClient, random: () => number) => string): readonly string[] {
  const random = seededRandom(5);
  return Array.from({ length: CLIENTS_TYPED }, () => text(madeClient(Math.floor(random() * CLIENTS)), random)).flatMap(
    (typed) => Array.from(typed, (_, at) => typed.slice(0, at + 1)),
  );
}

function plainText({ name, domains }: MadeClient): string {
  return `${name} ${domains.join(" ")}`.toLowerCase();
}

/** Median of five. */
function keystroke(search: () => unknown): number {
  return quantile(
    [0, 1, 2, 3, 4].map(() => processorTime(search)),
    0.5,
  );
}

/** Milliseconds of all threads, so that what else the machine does is not taken for ours. */
function processorTime(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

function changes(search: ClientSearch): readonly number[] {
  return Array.from({ length: 200 }, (_, number) => {
    const client = { ...madeClient(number), name: `Changed ${String(number)}` };
    return timed(() => {
      search.put(number, client);
      return search.search(client.name, SHOWN);
    }).ms;
  });
}

function* entries(): Generator<AddressEntry> {
  for (let number = 0; number < CLIENTS; number++)
    for (const { key } of madeClient(number).addresses) yield { key, value: number };
}

/** Milliseconds for look-ups by strings that were made just now; every second one is in no book. */
function lookUps(random: () => number, find: (key: AddressKey) => number | undefined): number {
  const keys = Array.from({ length: LOOKUPS / ADDRESSES_EACH }, () => madeClient(Math.floor(random() * CLIENTS)))
    .flatMap(({ addresses }) => addresses)
    .map(({ key }, number) => (number % 2 === 0 ? key : `${key}x`));
  const fresh = keys.map((key) => Buffer.from(key).toString() as AddressKey);
  let found = 0;
  const { ms } = timed(() => {
    for (const key of fresh) if (find(key) !== undefined) found += 1;
  });
  if (found !== LOOKUPS / 2) throw new Error(`Found ${String(found)} of ${String(LOOKUPS / 2)} addresses.`);
  return ms;
}

function timed<Made>(make: () => Made): { readonly made: Made; readonly ms: number } {
  const start = performance.now();
  const made = make();
  return { made, ms: performance.now() - start };
}
