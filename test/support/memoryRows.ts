import { RecordsError, type PeriodRows, type RecordRows, type StoredRow } from "../../src/app/ports/recordRows";
import type { RecordList } from "../../src/domain/record/recordList";
import type { RecordRow } from "../../src/domain/record/recordRow";

/** Records in memory: what erasing and exporting ask of them. */
export interface MemoryRows {
  readonly rows: RecordRows;
  /** What stands there now, by the name of the list. */
  readonly left: () => ReadonlyArray<readonly [list: string, row: RecordRow]>;
  /** Every question, as list and periods. */
  readonly asked: ReadonlyArray<readonly [list: string, periods: readonly string[]]>;
  /** From the so-many-th write on SharePoint answers no more; `undefined`: it always does. */
  breakAfter: number | undefined;
}

export interface MemoryRowsOptions {
  readonly lists: Readonly<Record<string, readonly RecordRow[]>>;
  /** Rows of one period that are too many for one answer. */
  readonly most?: number;
  readonly damaged?: number;
  /** Keys of rows that the list will not let go of. */
  readonly refuses?: readonly string[];
}

export function memoryRows({ lists, most = 5_000, damaged = 0, refuses = [] }: MemoryRowsOptions): MemoryRows {
  const named = Object.keys(lists).map((name, index): RecordList => ({ id: `list-${String(index)}`, name }));
  let stored: readonly StoredRow[] = named.flatMap(({ id, name }) =>
    (lists[name] ?? []).map((row, index) => ({ list: id, item: String(index + 1), row })),
  );
  let writes = 0;
  const asked: Array<readonly [string, readonly string[]]> = [];
  const write = (): void => {
    writes += 1;
    if (memory.breakAfter !== undefined && writes > memory.breakAfter) throw new RecordsError("throttled", "Busy.");
  };
  const isSame = (one: { readonly list: string; readonly item: string }, other: typeof one): boolean =>
    one.list === other.list && one.item === other.item;
  const never = (): never => {
    throw new Error("Nobody asks for this.");
  };
  const memory: MemoryRows = {
    breakAfter: undefined,
    asked,
    left: () => stored.map(({ list, row }) => [named.find(({ id }) => id === list)?.name ?? "", row] as const),
    rows: {
      lists: () => Promise.resolve(named),
      known: never,
      post: never,
      read: (list, _, periods) => {
        asked.push([list.name, periods]);
        return Promise.resolve(
          periods.map((period): PeriodRows => {
            const rows = stored.filter((one) => one.list === list.id && one.row.at.toISOString().startsWith(period));
            if (rows.length >= most) return { status: "too-many" };
            const names = period === "2026" ? Array.from({ length: damaged }, (__, index) => String(900 + index)) : [];
            return { status: "read", rows, damaged: names.map((item) => ({ list: list.id, item, subject: "?" })) };
          }),
        );
      },
      remove: async (places) => {
        await Promise.resolve();
        write();
        return places.map((place) => {
          const row = stored.find((one) => isSame(one, place))?.row;
          if (row !== undefined && refuses.includes(row.key)) return { status: "refused", detail: "Held." } as const;
          stored = stored.filter((one) => !isSame(one, place));
          return { status: "changed" } as const;
        });
      },
      change: async (changes) => {
        await Promise.resolve();
        write();
        return changes.map(({ row: place, whole }) => {
          stored = stored.map((one) => (isSame(one, place) && whole !== undefined ? { ...one, row: whole } : one));
          return { status: "changed" } as const;
        });
      },
    },
  };
  return memory;
}
