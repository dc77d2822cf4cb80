import { createGraphService, ROOT, type GraphService } from "../../../emulator/graph/graphService";
import { Tenant, type Item, type Oddities } from "../../../emulator/graph/tenant";
import { makeToken } from "../../../emulator/graph/token";
import { graphFetchWith } from "../../../src/adapters/graph/graphFetch";
import { provisionLists } from "../../../src/adapters/graph/provision";
import { createTeamLists } from "../../../src/adapters/graph/teamLists";
import { memoryLog } from "../../support/memoryLog";
import type { BookAccess } from "../../../src/app/ports/bookAccess";
import type { ShelfState, TeamShelf } from "../../../src/app/ports/teamShelf";
import { createTeamBook } from "../../../src/app/team/teamBook";
import type { BookChange } from "../../../src/domain/book/changes/bookChange";
import type { RowConflict } from "../../../src/domain/book/changes/mergeRow";
import type { RowRef } from "../../../src/domain/book/rows";
import { graphConfiguration } from "../../support/graphConfiguration";
import { emptyStorage, memoryShelf, type ShelfStorage } from "../../support/memoryShelf";
import { surroundingsIn } from "../playedTime";
import { faultOn, playRequest, type FaultKind } from "../requestFaults";
import { WriteWatch } from "./writeWatch";

/** What happens to one run of a pane: a fault for each request in turn, turns to wait for before each, and perhaps its end. */
export interface Plan {
  readonly faults: readonly FaultKind[];
  readonly delays: readonly number[];
  readonly crash: {
    readonly at: "request" | "commit";
    readonly number: number;
    readonly when: "before" | "after";
  } | null;
}

/** One person on one device. */
export interface Editor {
  readonly name: string;
  readonly storage: ShelfStorage;
  /** Every change that was ever among those that wait. */
  readonly saved: BookChange[];
  /** Ids of the changes that the book said to be saved. */
  readonly answered: string[];
  /** Conflicts and refusals that were shown at any time. */
  readonly told: RowConflict[];
  pane: Pane;
}

/** One run of the program. After a crash nothing of it goes on. */
export interface Pane {
  readonly book: BookAccess;
  readonly token: string;
  plan: Plan;
  requests: number;
  commits: number;
  isDead: boolean;
  /** Called at the n-th request, before it is answered. */
  between: ((request: number) => Promise<void>) | undefined;
  readonly crashed: Promise<void>;
  crash: () => void;
}

export const calm: Plan = { faults: [], delays: [], crash: null };
const URL_ROOT = "http://graph.example";
const never = new Promise<never>(() => undefined);

/** A SharePoint site with the team's lists and some people who work with it, in a time of its own. */
export class World {
  readonly service: GraphService;
  readonly editors: readonly Editor[];
  readonly watch: WriteWatch;
  /** Rows that an administrator deleted in SharePoint. */
  readonly deletedByHand = new Set<RowRef>();
  /** Whether faults that were set on the service are played as well. */
  playsFaults = false;
  private now = Date.parse("2026-11-24T08:00:00Z");
  private ids = 0;
  private readonly panes = new Map<string, Pane>();

  constructor(count: number) {
    this.service = createGraphService(new Tenant(), () => new Date(this.now));
    this.watch = new WriteWatch(this.service.tenant);
    this.editors = Array.from({ length: count }, (_, index) => {
      const editor = { name: `e${String(index)}`, storage: emptyStorage(), saved: [], answered: [], told: [] };
      return Object.assign(editor, { pane: this.openPane(editor) });
    });
  }

  async provision(): Promise<void> {
    const token = this.tokenOf("admin");
    const graph = graphFetchWith({
      root: URL_ROOT + ROOT,
      token: () => Promise.resolve(token),
      ...surroundingsIn(this),
    });
    await provisionLists(graph, this.service.tenant.state.siteId);
  }

  time(): number {
    return this.now;
  }

  advance(milliseconds: number): void {
    this.now += milliseconds;
  }

  /** So many clients with so many addresses each, as if others had written them. */
  seed(clients: number, each = 0): void {
    const { tenant } = this.service;
    const item = (fields: Item["fields"], index: number): Item => {
      const at = "2026-11-24T08:00:00Z";
      return { id: String(index + 1), version: 1, createdAt: at, modifiedAt: at, change: index + 1, fields };
    };
    const ids = Array.from({ length: clients }, (_, index) => `c${String(index)}`);
    const rows = [
      ids.map((id) => ({ RightBoxClientKey: id, RightBoxName: `Client ${id}`, RightBoxDomains: `${id}.example` })),
      ids.flatMap((id) =>
        Array.from({ length: each }, (_, index) => ({
          RightBoxAddressKey: `person.${String(index)}@${id}.example`,
          RightBoxClient: id,
          RightBoxRole: "purchasing",
          RightBoxStanding: "confirmed",
          RightBoxDetails: JSON.stringify({ name: `Person ${String(index)}`, provenance: { from: "import" } }),
        })),
      ),
    ];
    const lists = tenant.state.lists.map((list, index) => {
      const items = (rows[index] ?? []).map(item);
      return { ...list, items, nextItem: items.length + 1, changes: items.length };
    });
    tenant.reset({ ...tenant.state, lists });
  }

  setOddities(part: Partial<Oddities>): void {
    const { tenant } = this.service;
    tenant.change({ oddities: { ...tenant.state.oddities, ...part } });
  }

  /** The program starts on what the device has kept. */
  openPane(editor: Omit<Editor, "pane">, shelf = memoryShelf(editor.storage)): Pane {
    const token = this.tokenOf(editor.name);
    let crash = (): void => undefined;
    const crashed = new Promise<void>((resolve) => {
      crash = resolve;
    });
    const pane: Pane = {
      token,
      plan: calm,
      requests: 0,
      commits: 0,
      isDead: false,
      between: undefined,
      crashed,
      crash: () => {
        pane.isDead = true;
        crash();
      },
      book: createTeamBook({
        lists: createTeamLists({
          configuration: graphConfiguration(URL_ROOT, this.service.tenant.state.siteId),
          signIn: { token: () => Promise.resolve(token) },
          ...surroundingsIn(this),
        }),
        shelf: this.crashing(shelf, () => pane, editor),
        aside: { read: () => ({ own: { domains: [], bankAccounts: [] }, corrections: [] }), save: () => never },
        log: memoryLog(),
        clock: { now: () => new Date(this.now) },
        newId: () => this.newId(),
        user: `${editor.name}@ourco.example`,
      }),
    };
    this.panes.set(token, pane);
    return pane;
  }

  /** Stands in for `fetch`: the service without a network, with what the plan of the caller's pane says of this request. */
  readonly fetch = async (input: unknown, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    const pane = this.panes.get((headers.get("Authorization") ?? "").replace("Bearer ", ""));
    if (pane?.isDead === true) return never;
    const [method, path] = [init.method ?? "GET", String(input).slice((URL_ROOT + ROOT).length)];
    const number = pane === undefined ? 0 : ++pane.requests;
    const { faults, delays, crash } = pane?.plan ?? calm;
    for (let turns = delays[number - 1] ?? 0; turns > 0; turns--) await Promise.resolve();
    await pane?.between?.(number);
    return playRequest({
      fault: faultOn(faults[number - 1] ?? "none", method, path),
      end: crash?.at === "request" && crash.number === number ? crash.when : undefined,
      crash: () => pane?.crash(),
      answer: () => {
        const played = this.playsFaults ? this.service.takeFault(method, path) : undefined;
        const answer = this.service.answer(
          {
            method,
            path,
            body: typeof init.body === "string" ? (JSON.parse(init.body) as unknown) : undefined,
            headers: Object.fromEntries(headers),
            now: new Date(this.now),
            base: URL_ROOT + ROOT,
          },
          played,
        );
        if (method !== "GET") this.watch.look();
        return answer;
      },
    });
  };

  private tokenOf(name: string): string {
    const scp = name === "admin" ? "Sites.Manage.All" : "Sites.ReadWrite.All";
    return makeToken({ oid: this.newId(), upn: `${name}@ourco.example`, name, scp, exp: 9_000_000_000 });
  }

  private newId(): string {
    this.ids += 1;
    return `id${String(this.ids)}`;
  }

  /** A shelf that ends with its pane, at the commit that the plan names. */
  private crashing(shelf: TeamShelf, pane: () => Pane, { told, saved }: Omit<Editor, "pane">): TeamShelf {
    /** A worker takes its time, and another pane may come in between. */
    const turns = async (): Promise<void> => {
      const { plan, commits } = pane();
      for (let left = plan.delays[commits % Math.max(1, plan.delays.length)] ?? 0; left > 0; left--)
        await Promise.resolve();
    };
    return {
      ...shelf,
      state: async () => {
        const state = await shelf.state();
        await turns();
        return state;
      },
      commit: async (change) => {
        const own = pane();
        await turns();
        if (own.isDead) return never;
        own.commits += 1;
        const { crash } = own.plan;
        const isEnd = crash?.at === "commit" && crash.number === own.commits;
        if (isEnd && crash.when === "before") {
          own.crash();
          return never;
        }
        const answer = await shelf.commit(change).catch((error: unknown) => {
          this.watch.violations.push(String(error));
          throw error;
        });
        if (answer === "committed") {
          told.push(...toldBy(change));
          saved.push(...(change.waiting ?? []).filter(({ id }) => saved.every((one) => one.id !== id)));
        }
        if (!isEnd) return answer;
        own.crash();
        return never;
      },
    };
  }
}

/** Works in a new world whose lists are there; `fetch` is its own meanwhile. */
export async function inWorld<Value>(count: number, work: (world: World) => Promise<Value>): Promise<Value> {
  const world = new World(count);
  const { fetch } = globalThis;
  globalThis.fetch = world.fetch;
  try {
    await world.provision();
    return await work(world);
  } finally {
    globalThis.fetch = fetch;
  }
}

function toldBy({ conflicts = [], refused = [] }: Partial<ShelfState>): readonly RowConflict[] {
  return [...conflicts, ...refused.flatMap(({ change }) => change.rows.map((row) => ({ ref: row.ref, change: row })))];
}
