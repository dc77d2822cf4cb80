import { isGraphError, isOutcomeUnknown } from "./GraphError";
import { allPages, type GraphFetch } from "./graphFetch";
import { keyOf, type SendRow } from "./rows";

/** A list of SharePoint and the scopes to work with it. */
export interface ListPlace {
  readonly siteId: string;
  readonly listId: string;
  readonly scopes: readonly string[];
}

const MOST_TRIES = 3;

/**
 * Writes a row once, whatever happens: the send key is unique, so after any answer that is not a plain success the key is looked
 * up, and a row that is there is a success. A collision is a plain 400 in Graph, which names neither column nor row.
 */
export async function postRow(graph: GraphFetch, place: ListPlace, row: SendRow): Promise<"posted" | "already-there"> {
  for (let tries = 1; ; tries++) {
    try {
      await graph({
        operation: "post send record",
        method: "POST",
        path: `/sites/${place.siteId}/lists/${place.listId}/items`,
        body: { fields: row },
        scopes: place.scopes,
      });
      return "posted";
    } catch (error) {
      if (!isGraphError(error) || !(isOutcomeUnknown(error) || error.status === 400 || error.status === 409))
        throw error;
      if (await isThere(graph, place, row.RightBoxSendKey)) return "already-there";
      if (!isOutcomeUnknown(error) || tries >= MOST_TRIES) throw error;
    }
  }
}

/** Filters have answered wrongly for days, so the key is compared here as well. */
async function isThere(graph: GraphFetch, { siteId, listId, scopes }: ListPlace, key: string): Promise<boolean> {
  const filter = encodeURIComponent(`fields/RightBoxSendKey eq '${key}'`);
  const found = await allPages(graph, {
    operation: "look up send record",
    path: `/sites/${siteId}/lists/${listId}/items?$expand=fields($select=RightBoxSendKey)&$filter=${filter}`,
    scopes,
  });
  return found.some((item) => keyOf(item) === key);
}
