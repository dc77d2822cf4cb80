import { subjectOf } from "../../domain/book/rows";
import type { OddRow, RowsPage, TeamList, TeamRow } from "../ports/teamLists";
import type { ListProgress, ShelfCommit, ShelfState } from "../ports/teamShelf";
import { outcomesIn, pendingByRef, settled } from "./waiting";

/** Reading everything again because something unnamed is missing costs the whole team's budget: at most so often. */
const WHOLE_AGAIN_MS = 3_600_000;

/** What comes next for a list. */
export type ListStep =
  | { readonly do: "start-over" }
  | { readonly do: "read-all"; readonly next: string | undefined }
  | { readonly do: "read-changes"; readonly from: string };

export function nextStep(progress: ListProgress, now: Date, isInteractive: boolean): ListStep {
  if (progress.status === "never") return { do: "start-over" };
  if (progress.status === "reading") return { do: "read-all", next: progress.next };
  const isDue = isInteractive || now.getTime() - Date.parse(progress.wholeAt) >= WHOLE_AGAIN_MS;
  return progress.isIncomplete === true && isDue ? { do: "start-over" } : { do: "read-changes", from: progress.link };
}

/** Whether a list still stands where it stood: another pane may have read on. */
export function isSameProgress(one: ListProgress, other: ListProgress): boolean {
  return (
    one.status === other.status &&
    (one.status !== "reading" || (other.status === "reading" && one.next === other.next)) &&
    (one.status !== "current" || (other.status === "current" && one.link === other.link))
  );
}

/** A whole reading begins: the rows stay until it ends. */
export function startedOver({ lists, odd }: ShelfState, list: TeamList): Omit<ShelfCommit, "expected"> {
  return {
    startOver: list,
    lists: { ...lists, [list]: { status: "reading", next: undefined } },
    odd: odd.filter((one) => one.list !== list),
  };
}

/** What a page changes: its rows, what waited and is written by now, what could not be used, and how far the reading has come. */
export function pageCommit(
  state: ShelfState,
  list: TeamList,
  page: RowsPage,
  now: Date,
): Omit<ShelfCommit, "expected"> {
  const progress = state.lists[list];
  const pending = pendingByRef(state.waiting);
  const outcomes = page.rows.flatMap((row) => outcomesIn(row, pending.get(row.ref) ?? []));
  const whole = progress.status !== "current" && page.link !== undefined;
  return {
    rows: page.rows,
    ...(page.gone.length === 0 ? {} : { gone: { list, itemIds: page.gone } }),
    ...(whole ? { finish: list } : {}),
    ...(outcomes.length === 0 ? {} : settled(state, outcomes)),
    odd: oddAfter(state.odd, list, page),
    lists: { ...state.lists, [list]: progressAfter(progress, page, now) },
  };
}

function progressAfter(progress: ListProgress, page: RowsPage, now: Date): ListProgress {
  if (progress.status !== "current")
    return page.link === undefined
      ? { status: "reading", next: page.next }
      : { status: "current", link: page.link, wholeAt: now.toISOString() };
  const isIncomplete = page.isIncomplete === true || progress.isIncomplete === true;
  return {
    status: "current",
    link: page.link ?? page.next ?? progress.link,
    wholeAt: progress.wholeAt,
    ...(isIncomplete ? { isIncomplete } : {}),
  };
}

/** What a page says of its items takes the place of what was said of them before; a client that is back is missed no longer. */
function oddAfter(odd: readonly OddRow[], list: TeamList, { rows, odd: found, gone }: RowsPage): readonly OddRow[] {
  const met = new Set([...rows.map(({ itemId }) => itemId), ...found.map(({ itemId }) => itemId), ...gone]);
  const back = new Set(list === "clients" ? rows.filter(isLive).map(({ ref }) => subjectOf(ref).key) : []);
  return odd
    .filter((one) => one.list !== list || !met.has(one.itemId))
    .filter(({ because, value }) => because !== "client-gone" || !back.has(value))
    .concat(found);
}

/** The clients that the addresses of a page belong to. */
export function parentsOf(rows: readonly TeamRow[]): readonly string[] {
  const ids = rows
    .filter(({ ref }) => subjectOf(ref).kind === "address")
    .filter(isLive)
    .map(parentOf);
  return Array.from(new Set(ids)).filter((id) => id !== "");
}

/** Addresses whose client is not there: somebody removed it while somebody else added to it. They are on no page. */
export function orphansOf(rows: readonly TeamRow[], missing: ReadonlySet<string>): readonly OddRow[] {
  return rows
    .filter((row) => isLive(row) && missing.has(parentOf(row)))
    .map((row) => ({ list: "addresses", itemId: row.itemId, because: "client-gone", value: parentOf(row) }));
}

function parentOf({ fields }: TeamRow): string {
  const client = fields["client"];
  return typeof client === "string" ? client : "";
}

function isLive({ isRemoved }: TeamRow): boolean {
  return isRemoved !== true;
}
