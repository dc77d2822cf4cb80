import type { ChangeAnswer, RowAddress } from "../../../app/ports/recordRows";
import type { RecordRow, RowPlace } from "../../../domain/record/recordRow";
import { membersOf } from "../../../domain/text/members";
import { askTogether, errorOf, isSuccess, MOST_IN_BATCH, type Part, type RecordsDoor, type Reply } from "./batch";
import { isRefusal } from "./refusals";
import { clientPartOf } from "./readRow";
import { fieldsOf, placeFields, whoseKey } from "./rowFields";

export interface RowChange {
  readonly row: RowAddress;
  readonly place: RowPlace;
  readonly whole?: RecordRow;
}

/** Whose rows they are, by their place: the column for questions about a client says it together with the time, which changes. */
export type ClientParts = Map<string, string>;

const WRITE_UNITS = 2;
const READ_UNITS = 1;

/** Writes what became of messages into their rows, twenty at a time; doing it twice says the same. */
export async function changeRows(
  door: RecordsDoor,
  changes: readonly RowChange[],
  clients: ClientParts,
): Promise<readonly ChangeAnswer[]> {
  return inBatches(changes, async (some) => {
    await learnClients(door, some, clients);
    const known = some.filter(({ row, whole }) => whole !== undefined || clients.has(partKey(row)));
    const answers = await write(
      door,
      "change send records",
      known.map(({ row, place, whole }) => ({
        method: "PATCH" as const,
        path: `${pathOf(door, row)}/fields`,
        body:
          whole === undefined ? placeFields(place, clients.get(partKey(row)) ?? "") : fieldsOf({ ...whole, ...place }),
        units: WRITE_UNITS,
      })),
    );
    known.forEach(({ row, whole }) => {
      if (whole !== undefined) clients.set(partKey(row), whoseKey(whole.client?.id ?? ""));
    });
    return some.map((change): ChangeAnswer => answers[known.indexOf(change)] ?? { status: "gone" });
  });
}

/** Takes rows out, twenty at a time. */
export function removeRows(
  door: RecordsDoor,
  rows: readonly RowAddress[],
  onProgress?: (done: number) => void,
): Promise<readonly ChangeAnswer[]> {
  const removal = (row: RowAddress): Part => ({ method: "DELETE", path: pathOf(door, row), units: WRITE_UNITS });
  return inBatches(rows, (some) => write(door, "remove send records", some.map(removal)), onProgress);
}

export function partKey({ list, item }: RowAddress): string {
  return `${list}/${item}`;
}

/** Asks the rows themselves whose they are, where nobody has read that yet. Rows that are gone stay unknown. */
async function learnClients(door: RecordsDoor, changes: readonly RowChange[], clients: ClientParts): Promise<void> {
  const operation = "look at send records";
  const unknown = changes.filter(({ row, whole }) => whole === undefined && !clients.has(partKey(row)));
  if (unknown.length === 0) return;
  const parts = unknown.map(({ row }) => {
    const path = `${pathOf(door, row)}?$expand=fields($select=RightBoxClientTime,RightBoxClient)`;
    return { method: "GET" as const, path, units: READ_UNITS };
  });
  (await askTogether(door, operation, parts, "until-told")).forEach((reply, index) => {
    const row = unknown[index]?.row;
    if (row === undefined || reply.status === 404) return;
    if (!isSuccess(reply)) throw errorOf(operation, reply);
    const fields = membersOf(membersOf(reply.body)["fields"]);
    const id = fields["RightBoxClient"];
    clients.set(partKey(row), clientPartOf(fields) ?? whoseKey(typeof id === "string" ? id : ""));
  });
}

async function write(door: RecordsDoor, operation: string, parts: readonly Part[]): Promise<readonly ChangeAnswer[]> {
  if (parts.length === 0) return [];
  return (await askTogether(door, operation, parts, "until-told")).map((reply) => answerOf(operation, reply));
}

function answerOf(operation: string, reply: Reply): ChangeAnswer {
  if (isSuccess(reply)) return { status: "changed" };
  if (reply.status === 404 || reply.status === 410) return { status: "gone" };
  // Collisions were tried again until nobody could still be in between; 500 is what SharePoint gives for what it dislikes.
  if (isRefusal(reply) || reply.status === 409 || reply.status === 412 || reply.status === 500)
    return { status: "refused", detail: errorOf(operation, reply).message };
  throw errorOf(operation, reply);
}

function pathOf({ lists }: RecordsDoor, { list, item }: RowAddress): string {
  return `${lists}/${encodeURIComponent(list)}/items/${encodeURIComponent(item)}`;
}

async function inBatches<Item, Value>(
  items: readonly Item[],
  work: (some: readonly Item[]) => Promise<readonly Value[]>,
  onProgress?: (done: number) => void,
): Promise<readonly Value[]> {
  const done: Value[] = [];
  for (let start = 0; start < items.length; start += MOST_IN_BATCH) {
    done.push(...(await work(items.slice(start, start + MOST_IN_BATCH))));
    onProgress?.(done.length);
  }
  return done;
}
