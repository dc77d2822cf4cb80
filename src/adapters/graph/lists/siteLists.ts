import { inChargeFrom, isRecordList, quarterOfList } from "../../../domain/record/quarters";
import { listFor } from "../../../domain/record/recordList";
import type { ListPart } from "../../../domain/record/listDifference";
import { membersOf, textOf } from "../../../domain/text/members";
import { allPages, type GraphFetch } from "../graphFetch";

/** A list of the site. */
export interface SiteList {
  readonly id: string;
  readonly displayName: string;
  /** The name that it was created with: part of its address, which no renaming changes. */
  readonly name: string;
  readonly createdAt: Date;
}

/** All lists of the site in one question: there are a few dozen, and filters on lists take no more than one name. */
export async function siteLists(
  graph: GraphFetch,
  siteId: string,
  scopes: readonly string[],
): Promise<readonly SiteList[]> {
  const path = `/sites/${siteId}/lists?$select=id,name,displayName,createdDateTime`;
  return (await allPages(graph, { operation: "read lists", path, scopes })).map(membersOf).map((list) => ({
    id: textOf(list["id"]),
    displayName: textOf(list["displayName"]),
    name: textOf(list["name"]),
    createdAt: timeOf(list["createdDateTime"]),
  }));
}

/** Which part each list has in writing records at a moment. */
export function partOf(lists: readonly SiteList[], now: Date): (displayName: string) => ListPart {
  const records = lists
    .filter(({ displayName }) => isRecordList(displayName))
    .map(({ id, displayName, createdAt }) => {
      const from = inChargeFrom(displayName, createdAt);
      return { id, name: displayName, ...(from === undefined ? {} : { from }) };
    });
  const inCharge = listFor(records, now)?.name;
  return (displayName) => {
    if (!isRecordList(displayName)) return "other";
    if (displayName === inCharge || inCharge === undefined) return "in-charge";
    const list = records.find(({ name }) => name === displayName);
    // A quarter's list that is not there is missing for what is to come.
    if (list === undefined) return quarterOfList(displayName) === undefined ? "past" : "to-come";
    return list.from !== undefined && list.from > now ? "to-come" : "past";
  };
}

/** A list that does not say when it was created has long been there. */
function timeOf(value: unknown): Date {
  const at = new Date(textOf(value));
  return Number.isNaN(at.getTime()) ? new Date(0) : at;
}
