import type { Tenant } from "../../../emulator/graph/tenant";
import { readItem } from "../../../src/adapters/graph/teamListsRow";
import type { TeamList, TeamRow } from "../../../src/app/ports/teamLists";
import type { FieldChange, RowChange } from "../../../src/domain/book/changes/bookChange";
import { isSameJson, type Fields, type RowRef } from "../../../src/domain/book/rows";

const names: Readonly<Record<TeamList, string>> = { clients: "RightBox Clients", addresses: "RightBox Addresses" };
const MOST_ENTRIES = 20;

/** Looks at the lists after every write: each may only add to a row's log, and change of the row what the log says. */
export class WriteWatch {
  readonly violations: string[] = [];
  /** Every entry that was ever in the log of a row, with the members it speaks of. */
  readonly logged = new Map<string, ReadonlySet<string>>();
  private readonly written = new Set<string>();
  private rows: ReadonlyMap<RowRef, TeamRow> = new Map();

  constructor(private readonly tenant: Tenant) {}

  look(): void {
    const now = rowsInLists(this.tenant);
    for (const [ref, row] of now) {
      const known = this.rows.get(ref);
      // An item that was deleted is forgotten with all that it held.
      const before = known?.itemId === row.itemId ? known : undefined;
      if (before?.eTag !== row.eTag) this.compare(before, row);
    }
    this.rows = now;
  }

  private compare(before: TeamRow | undefined, row: TeamRow): void {
    const had = (before?.log ?? []).map(({ id }) => id);
    const has = row.log.map(({ id }) => id);
    if (new Set(has).size < has.length)
      this.violations.push(`${row.ref}: a change is twice in the log (${has.join()})`);
    const kept = has.filter((id) => had.includes(id));
    if (
      kept.join() !== had.slice(-kept.length || had.length).join() ||
      (kept.length < had.length && has.length < MOST_ENTRIES)
    )
      this.violations.push(`${row.ref}: the log lost entries (${had.join()} became ${has.join()})`);
    const added = row.log.filter(({ id }) => !had.includes(id));
    let fields: Fields | undefined = before === undefined || before.isRemoved === true ? undefined : before.fields;
    for (const { id, what, fields: changed } of added) {
      if (this.written.has(`${id} ${row.ref} ${row.itemId}`))
        this.violations.push(`${row.ref}: ${id} was applied twice`);
      this.written.add(`${id} ${row.ref} ${row.itemId}`);
      this.logged.set(`${id} ${row.ref}`, new Set(changed.map(({ field }) => field)));
      if (!isHonest(fields, what, changed))
        this.violations.push(`${row.ref}: ${id} went over what somebody else had said`);
      if (what === "removed") fields = undefined;
      else
        fields = Object.fromEntries(
          Object.entries({
            ...fields,
            ...Object.fromEntries(changed.map(({ field, after }) => [field, after])),
          }).filter(([, value]) => value !== undefined),
        ) as Fields;
    }
    const stands = row.isRemoved === true ? undefined : row.fields;
    if (!isSameJson(fields, stands))
      this.violations.push(`${row.ref}: the log does not say how it came to ${JSON.stringify(stands)}`);
  }
}

/** Whether a change starts from what stood there, or says what stood there anyway. */
function isHonest(fields: Fields | undefined, what: RowChange["what"], changed: readonly FieldChange[]): boolean {
  if (fields === undefined) return what !== "changed";
  if (what !== "removed")
    return changed.every(({ field, before, after }) =>
      [before, after].some((value) => isSameJson(fields[field], value)),
    );
  const seen = new Map(changed.map(({ field, before }) => [field, before]));
  return [...Object.keys(fields), ...seen.keys()].every((field) => isSameJson(fields[field], seen.get(field)));
}

/** The rows as the lists have them. */
export function rowsInLists({ state }: Tenant): ReadonlyMap<RowRef, TeamRow> {
  const rows = new Map<RowRef, TeamRow>();
  for (const list of ["clients", "addresses"] as const) {
    const found = state.lists.find(({ displayName }) => displayName === names[list]);
    for (const { id, version, fields } of found?.items ?? []) {
      const eTag = `"${found?.id ?? ""},${String(version)}"`;
      const { row } = readItem(list, { id, eTag, fields });
      if (row === undefined) throw new Error(`Item ${id} of ${list} cannot be read.`);
      if (rows.has(row.ref)) throw new Error(`${row.ref} stands twice in its list.`);
      rows.set(row.ref, row);
    }
  }
  return rows;
}
