import { RecordsError } from "../../../app/ports/recordRows";
import { BASE_LIST, inChargeFrom, isRecordList } from "../../../domain/record/quarters";
import type { RecordList } from "../../../domain/record/recordList";
import { membersOf, present, textOf } from "../../../domain/text/members";
import { allPages } from "../graphFetch";
import type { RecordsDoor } from "./batch";

/** Every device reads the lists at least so often. */
const REMEMBERED_MS = 6 * 3_600_000;

/** The lists of the send records, read when first needed and remembered for some hours. */
export class RecordLists {
  private known: { readonly until: number; readonly lists: Promise<readonly RecordList[]> } | undefined;

  read(door: RecordsDoor): Promise<readonly RecordList[]> {
    const now = door.now();
    if (this.known !== undefined && now < this.known.until && now >= this.known.until - REMEMBERED_MS)
      return this.known.lists;
    const lists = readLists(door);
    const known = { until: now + REMEMBERED_MS, lists };
    this.known = known;
    lists.catch(() => {
      if (this.known === known) this.known = undefined;
    });
    return lists;
  }

  /** One of them was not where it was. */
  forget(): void {
    this.known = undefined;
  }
}

async function readLists(door: RecordsDoor): Promise<readonly RecordList[]> {
  await door.pace.take(2);
  const found = await allPages(door.graph, {
    operation: "find the lists of the send records",
    path: `${door.lists}?$select=id,displayName,createdDateTime`,
    scopes: door.scopes,
  });
  const lists = present(found.map((list) => listOf(membersOf(list))));
  if (lists.length === 0) throw new RecordsError("lists-missing", `The site has no list "${BASE_LIST}".`);
  return [...lists].sort((one, other) => beginOf(other) - beginOf(one));
}

/** `undefined` for a list of something else. Where nobody says when it was created, it counts as there before its quarter. */
function listOf(list: Readonly<Record<string, unknown>>): RecordList | undefined {
  const [id, name] = [textOf(list["id"]), textOf(list["displayName"])];
  if (id === "" || !isRecordList(name)) return undefined;
  const created = new Date(textOf(list["createdDateTime"]));
  const isKnown = !Number.isNaN(created.getTime());
  const from = inChargeFrom(name, isKnown ? created : new Date(0));
  return { id, name, ...(from === undefined ? {} : { from }), ...(isKnown ? { createdAt: created } : {}) };
}

function beginOf({ from }: RecordList): number {
  return from?.getTime() ?? -Infinity;
}
