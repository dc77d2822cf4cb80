import { TeamListsError, type TeamList } from "../../app/ports/teamLists";
import { membersOf } from "../../domain/text/members";
import { allPages, type GraphFetch } from "./graphFetch";
import { findList } from "./provision";
import { formats } from "./teamListsColumns";
import { hasStatus } from "./teamListsErrors";

/** What one session has found out about where the lists are. */
export interface KnownPlaces {
  readonly siteId: string;
  readonly scopes: readonly string[];
  readonly ids: Map<TeamList, string>;
  readonly checked: Set<TeamList>;
}

/** Finds the lists and their columns, each once in a session: a sync that has nothing to do must not pay for it. */
export class TeamPlaces {
  constructor(
    private readonly graph: GraphFetch,
    private readonly known: KnownPlaces,
  ) {}

  /** Path of the list; throws `lists-missing`. */
  async pathOf(list: TeamList): Promise<string> {
    const { siteId, scopes, ids } = this.known;
    const { displayName } = formats[list].definition;
    const id = ids.get(list) ?? (await findList(this.graph, siteId, displayName, scopes));
    if (id === undefined) throw new TeamListsError("lists-missing", `The site has no list "${displayName}".`);
    ids.set(list, id);
    return `/sites/${siteId}/lists/${id}`;
  }

  /** Takes the list's id from a link, so that nobody has to ask for it. */
  learn(list: TeamList, link: string): void {
    const id = /\/lists\/([^/?]+)\//.exec(link)?.[1];
    if (id !== undefined && !this.known.ids.has(list)) this.known.ids.set(list, decodeURIComponent(id));
  }

  /** After a 404: whether the list is another one now; throws `lists-missing` where there is none. */
  async hasMoved(list: TeamList): Promise<boolean> {
    const before = this.known.ids.get(list);
    this.known.ids.delete(list);
    this.known.checked.delete(list);
    await this.pathOf(list);
    return this.known.ids.get(list) !== before;
  }

  /** Does some work at the list's place, once more where the list has been created anew. */
  async at<Value>(list: TeamList, work: (path: string) => Promise<Value>): Promise<Value> {
    try {
      return await work(await this.pathOf(list));
    } catch (error) {
      if (!hasStatus(error, 404) || !(await this.hasMoved(list))) throw error;
      return work(await this.pathOf(list));
    }
  }

  /** Throws `columns-missing` with their names. Whoever may not read columns has to do without this check. */
  async checkColumns(list: TeamList): Promise<void> {
    if (this.known.checked.has(list)) return;
    const { definition } = formats[list];
    const path = `${await this.pathOf(list)}/columns`;
    try {
      const request = { operation: "read columns", path, scopes: this.known.scopes };
      const there = new Set((await allPages(this.graph, request)).map((column) => membersOf(column)["name"]));
      const missing = definition.columns.filter(({ name }) => !there.has(name)).map(({ name }) => name);
      if (missing.length > 0)
        throw new TeamListsError("columns-missing", `${definition.displayName}: ${missing.join(", ")}`);
    } catch (error) {
      if (!hasStatus(error, 403)) throw error;
    }
    this.known.checked.add(list);
  }

  /** Something speaks for a missing column: look again, whatever was seen before. */
  recheckColumns(list: TeamList): Promise<void> {
    this.known.checked.delete(list);
    return this.checkColumns(list);
  }
}
