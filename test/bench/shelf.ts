import { standings, type ClientId, type Standing } from "../../src/domain/book/book";
import type { DomainName } from "../../src/domain/address/domainName";
import { hashOf } from "../../src/domain/book/lookup/keyBytes";
import { subjectOf } from "../../src/domain/book/rows";
import { candidatesFor } from "../../src/domain/book/shelf/candidates";
import { Catalog } from "../../src/domain/book/shelf/catalog";
import { packHeads } from "../../src/domain/book/shelf/packHeads";
import type { RowHead, StoredHead } from "../../src/domain/book/shelf/rowHead";
import type { TeamRow } from "../../src/app/ports/teamLists";
import { aDraft, to } from "../support/builders";
import { atMost, type Figure } from "./figure";
import { addressRow, clientRow, domainOf } from "./shelfRows";

/**
 * The team's book in memory, as large as it may become. How long a browser takes to read it from its storage is measured by
 * `shelfInBrowser.ts`: no browser is at hand here.
 */
const CLIENTS = 100_000;
const EACH = 10;
const SHARDS = 128;
const DRAFTS = 200;

export function shelfFigures(): readonly Figure[] {
  const shards = packedShards();
  const before = bytesHeld();
  const { user } = process.cpuUsage();
  const catalog = new Catalog(CLIENTS * EACH);
  for (const heads of shards) catalog.load([heads]);
  catalog.loaded();
  const loading = (process.cpuUsage().user - user) / 1_000;
  const held = (bytesHeld() - before) / 1e6;
  const start = process.cpuUsage().user;
  for (let number = 0; number < DRAFTS; number++)
    candidatesFor(catalog, aDraft(to(`info0@${domainOf(number * 491)}`, "Bob Lee")), () => undefined);
  const page = (process.cpuUsage().user - start) / 1_000 / DRAFTS;
  return [
    atMost("team's book of 1,000,000 addresses: taken into memory, processor time", loading, "ms", 2_500),
    atMost("team's book of 1,000,000 addresses: in memory without the search", held, "MB", 130),
    atMost("team's book of 1,000,000 addresses: clients of a draft found, processor time", page, "ms", 10),
  ];
}

function packedShards(): readonly Uint8Array[] {
  const shards = Array.from({ length: SHARDS }, (): StoredHead[] => []);
  const put = (stored: StoredHead): void => {
    shards[hashOf(stored.client) % SHARDS]?.push(stored);
  };
  for (let number = 0; number < CLIENTS; number++) put(storedOf(clientRow(number)));
  for (let number = 0; number < CLIENTS * EACH; number++)
    put(storedOf(addressRow(number, { clients: CLIENTS, addressesEach: EACH })));
  return shards.map((heads) => packHeads(heads));
}

/** Without the reading that a row goes through when it comes from a list. */
function storedOf({ ref, fields, itemId }: TeamRow): StoredHead {
  const client = (fields["client"] ?? fields["id"]) as ClientId;
  const name = fields["name"] as string;
  const { kind, key } = subjectOf(ref);
  const head: RowHead =
    kind === "client"
      ? { kind, id: client, name, domains: fields["domains"] as readonly DomainName[], partyDomains: [] }
      : {
          kind,
          key: key as Extract<RowHead, { kind: "address" }>["key"],
          client,
          standing: standings.find((one) => one === fields["standing"]) ?? ("asked" satisfies Standing),
          name,
        };
  return { ref, client, itemId, reading: 1, status: "usable", head };
}

function bytesHeld(): number {
  // Present where the process was started with --expose-gc; without it the figure is the larger.
  (globalThis as { readonly gc?: () => void }).gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
