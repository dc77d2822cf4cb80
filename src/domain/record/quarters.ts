/** A quarter of a year in UTC, since all devices have to agree on where it begins. */
export interface Quarter {
  readonly year: number;
  /** 1 to 4. */
  readonly number: number;
}

/** The list for what came before the first quarter that has a list of its own. */
export const BASE_LIST = "RightBox Send Records";

/** How long before a quarter its list has to be there: devices read the lists twice a day, and administrators are away for weeks. */
const AHEAD_MS = 30 * 24 * 3_600_000;
/** Quarters after the running one whose lists are made at once, so that once a year is enough. */
const MADE_AHEAD = 4;

export function quarterOf(at: Date): Quarter {
  return { year: at.getUTCFullYear(), number: Math.floor(at.getUTCMonth() / 3) + 1 };
}

export function quarterAfter({ year, number }: Quarter): Quarter {
  return number === 4 ? { year: year + 1, number: 1 } : { year, number: number + 1 };
}

export function firstMomentOf({ year, number }: Quarter): Date {
  return new Date(Date.UTC(year, (number - 1) * 3, 1));
}

/** The name of a quarter's list, such as `RightBox Send Records 2027-Q1`. */
export function listNameOf({ year, number }: Quarter): string {
  return `${BASE_LIST} ${String(year)}-Q${String(number)}`;
}

/** The quarter that a list is for by its name; `undefined` for the base list and whatever is no list of records. */
export function quarterOfList(name: string): Quarter | undefined {
  const found = /^RightBox Send Records (20\d\d)-Q([1-4])$/.exec(name);
  return found === null ? undefined : { year: Number(found[1]), number: Number(found[2]) };
}

export function isRecordList(name: string): boolean {
  return name === BASE_LIST || quarterOfList(name) !== undefined;
}

/** The lists of records that are to be created now: the base list, this quarter's and those of the next four. */
export function listsToCreate(now: Date): readonly string[] {
  const names = [BASE_LIST];
  let quarter = quarterOf(now);
  for (let ahead = 0; ahead <= MADE_AHEAD; ahead++) {
    names.push(listNameOf(quarter));
    quarter = quarterAfter(quarter);
  }
  return names;
}

/** A list that has to be there, and since when. */
export interface DueList {
  readonly name: string;
  readonly begins: Date;
}

/**
 * The lists of quarters that have to be there by now: this quarter's, and the next one's from thirty days before it begins. Without them
 * nothing is lost, since records go to the newest list there is; that one grows towards its limits.
 */
export function listsDue(now: Date): readonly DueList[] {
  const current = quarterOf(now);
  return [current, quarterAfter(current)]
    .map((quarter) => ({ name: listNameOf(quarter), begins: firstMomentOf(quarter) }))
    .filter(({ begins }) => begins.getTime() - now.getTime() <= AHEAD_MS);
}

/** How long a new list waits until records go to it: by then every device has seen that it is there. */
const SETTLING_MS = 24 * 3_600_000;

/**
 * From when records go to a list: its quarter's first moment, or a day after somebody created it, whichever is later. `undefined`: the base
 * list, which takes what no other list is for.
 */
export function inChargeFrom(name: string, createdAt: Date): Date | undefined {
  const quarter = quarterOfList(name);
  if (quarter === undefined) return undefined;
  return new Date(Math.max(firstMomentOf(quarter).getTime(), createdAt.getTime() + SETTLING_MS));
}
