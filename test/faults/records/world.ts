import { createGraphService, ROOT, type GraphService } from "../../../emulator/graph/graphService";
import { Tenant } from "../../../emulator/graph/tenant";
import { makeToken } from "../../../emulator/graph/token";
import { graphFetchWith } from "../../../src/adapters/graph/graphFetch";
import { provisionLists } from "../../../src/adapters/graph/provision";
import { sendRecordsList } from "../../../src/adapters/graph/listDefinitions";
import { createRecordRows } from "../../../src/adapters/graph/records/recordRows";
import { createSentMail } from "../../../src/adapters/graph/records/sentMail";
import { SignInError } from "../../../src/adapters/graph/signIn";
import type { RecordRowsFor } from "../../../src/app/ports/recordRows";
import type { SweepMemory, SweepState } from "../../../src/app/ports/sweepMemory";
import { createRecords } from "../../../src/app/records/createRecords";
import type { RecordsAccess } from "../../../src/app/records/recordsAccess";
import type { DomainName } from "../../../src/domain/address/domainName";
import type { AddressKey } from "../../../src/domain/address/mailboxAddress";
import type { BookPage } from "../../../src/domain/book/book";
import type { Clock } from "../../../src/domain/clock";
import { defaultPolicy } from "../../../src/domain/policy/policy";
import { listFor, type RecordList } from "../../../src/domain/record/recordList";
import { aClient, anAddress } from "../../support/builders";
import { graphConfiguration } from "../../support/graphConfiguration";
import { surroundingsIn } from "../playedTime";
import { faultOn, playRequest, responseOf } from "../requestFaults";
import { ADD_IN, PlayedOutlook, SHARED } from "./outlook";
import { withPartFault } from "./partFaults";
import { calm, type Mail, type Plan, type Schedule } from "./schedule";

const URL_ROOT = "http://graph.example";
const HOUR_MS = 3_600_000;
/** One each: whoever waited for one that all share would be kept by it for ever. */
const never = (): Promise<never> => new Promise(() => undefined);
/** Shortly before a quarter ends, so that schedules go over it. */
const START = Date.parse("2026-12-30T08:00:00Z");
const people = [
  "li.na@ourco.example",
  "li.na@ourco.example",
  "wang@ourco.example",
] as readonly string[] as readonly AddressKey[];

/** One device of somebody: what it keeps, and a clock that may be wrong. */
export interface Device {
  readonly user: AddressKey;
  readonly clock: Clock;
  readonly memory: Map<AddressKey, SweepState>;
  consent: { readonly mail: boolean; readonly rows: boolean };
  pane: Pane;
}

/** One run of the pane. After a crash nothing of it goes on. */
export interface Pane {
  readonly records: RecordsAccess;
  readonly rows: RecordRowsFor;
  /** The lists as this run last saw them. */
  readonly lists: () => readonly RecordList[];
  plan: Plan;
  requests: number;
  batches: number;
  writes: number;
  isDead: boolean;
  readonly crashed: Promise<void>;
  crash: () => void;
}

/** A company's mailboxes and its send records, in a time of their own. */
export class World {
  readonly service: GraphService;
  readonly devices: readonly Device[];
  readonly outlook: PlayedOutlook;
  readonly root = URL_ROOT + ROOT;
  private now = START;
  private ids = 0;
  private readonly panes = new Map<string, Pane>();
  private readonly handlers = new Map<string, Mail["intent"]>();

  constructor({ devices, skews }: Pick<Schedule, "devices" | "skews">) {
    this.service = createGraphService(new Tenant(), () => new Date(this.now));
    this.outlook = new PlayedOutlook(this);
    this.devices = people.slice(0, devices).map((user, index) => {
      const skew = (skews[index] ?? 0) * HOUR_MS;
      const device = {
        user,
        clock: { now: () => new Date(this.now + skew) },
        memory: new Map<AddressKey, SweepState>(),
        consent: { mail: true, rows: true },
      };
      return Object.assign(device, { pane: this.openPane(device) });
    });
  }

  time(): number {
    return this.now;
  }

  advance(milliseconds: number): void {
    this.now += milliseconds;
  }

  /** Mail comes and goes while time passes. */
  wait(milliseconds: number): void {
    this.advance(milliseconds);
    this.outlook.deliver();
  }

  /** Creates the base list, or with a name another one for records. */
  async createList(name = sendRecordsList.displayName): Promise<void> {
    const token = this.tokenOf("admin@ourco.example", "Sites.Manage.All");
    const graph = graphFetchWith({ root: this.root, token: () => Promise.resolve(token), ...surroundingsIn(this) });
    await provisionLists(graph, this.service.tenant.state.siteId, [{ ...sendRecordsList, displayName: name }]);
  }

  /** Where the send handler of a device writes: the pane left it what it knew. */
  itemsPathFor(device: Device): string | undefined {
    const list = listFor(device.pane.lists(), device.clock.now());
    return list === undefined ? undefined : `/sites/${this.service.tenant.state.siteId}/lists/${list.id}/items`;
  }

  handlerToken(device: Device, intent: Mail["intent"]): string {
    const token = this.tokenOf(device.user, "Sites.ReadWrite.All");
    this.handlers.set(token, intent);
    return token;
  }

  /** The program starts on what the device has kept. */
  openPane(device: Omit<Device, "pane">): Pane {
    const tokens = {
      mail: this.tokenOf(device.user, "Mail.Read Mail.Read.Shared"),
      rows: this.tokenOf(device.user, "Sites.ReadWrite.All"),
    };
    const signIn = {
      token: (scopes: readonly string[]) => {
        const kind = scopes.some((scope) => scope.startsWith("Mail")) ? "mail" : "rows";
        return device.consent[kind]
          ? Promise.resolve(tokens[kind])
          : Promise.reject(new SignInError("consent-needed", "Withdrawn."));
      },
    };
    const configuration = {
      ...graphConfiguration(URL_ROOT, this.service.tenant.state.siteId),
      sharedMailboxes: [SHARED],
    };
    const around = { configuration, signIn, ...surroundingsIn(this), clock: device.clock };
    const rows = createRecordRows(around);
    let lists: readonly RecordList[] = [];
    let crash = (): void => undefined;
    const crashed = new Promise<void>((resolve) => {
      crash = resolve;
    });
    const noting: RecordRowsFor = (how) => {
      const inner = rows(how);
      return {
        ...inner,
        lists: async () => {
          lists = await inner.lists();
          return lists;
        },
      };
    };
    const pane: Pane = {
      rows: noting,
      lists: () => lists,
      plan: calm,
      requests: 0,
      batches: 0,
      writes: 0,
      isDead: false,
      crashed,
      crash: () => {
        pane.isDead = true;
        crash();
      },
      records: createRecords({
        mailbox: device.user,
        sharedMailboxes: [SHARED],
        rows: noting,
        mail: createSentMail({ ...around, addInId: ADD_IN }),
        memory: crashing(device.memory, () => pane),
        book: { pageFor: () => Promise.resolve(page) },
        policy: () => defaultPolicy,
        openItem: () => Promise.resolve(),
        onSent: () => undefined,
        clock: device.clock,
      }),
    };
    this.panes.set(tokens.mail, pane).set(tokens.rows, pane);
    return pane;
  }

  /** Stands in for `fetch`: the service without a network, with what the plan of the caller's pane says of this request. */
  readonly fetch = async (input: unknown, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    const token = (headers.get("Authorization") ?? "").replace("Bearer ", "");
    const call = {
      method: init.method ?? "GET",
      path: String(input).slice(this.root.length),
      body: typeof init.body === "string" ? (JSON.parse(init.body) as unknown) : undefined,
      headers: Object.fromEntries(headers),
      base: this.root,
    };
    const intent = this.handlers.get(token);
    if (intent !== undefined) {
      if (intent === "lost") throw new TypeError("fetch failed");
      const answer = this.service.answer({ ...call, now: new Date(this.now) });
      if (intent === "answer lost") throw new TypeError("fetch failed");
      return responseOf(answer);
    }
    const pane = this.panes.get(token);
    if (pane?.isDead === true) return never();
    const number = pane === undefined ? 0 : ++pane.requests;
    const { faults, parts, delays, crash } = pane?.plan ?? calm;
    for (let turns = delays[number - 1] ?? 0; turns > 0; turns--) await Promise.resolve();
    const fault = faults[number - 1] ?? "none";
    if (fault === "401") return responseOf(expired);
    return playRequest({
      fault: faultOn(fault, call.method, call.path),
      end: crash?.at === "request" && crash.number === number ? crash.when : undefined,
      crash: () => pane?.crash(),
      answer: () => {
        const part = pane !== undefined && call.path === "/$batch" ? parts[pane.batches++] : undefined;
        return withPartFault(part, call.body, (body) =>
          this.service.answer({ ...call, body, now: new Date(this.now) }),
        );
      },
    });
  };

  private tokenOf(upn: string, scp: string): string {
    this.ids += 1;
    return makeToken({ oid: `id${String(this.ids)}`, upn, name: upn, scp, exp: 9_000_000_000 });
  }
}

const expired = {
  status: 401,
  body: { error: { code: "InvalidAuthenticationToken", message: "Access token has expired." } },
  headers: {},
};

const page: BookPage = {
  clients: [aClient("c0", { name: "Client c0", addresses: [anAddress("a@c0.example", "official")] })],
  own: { domains: ["ourco.example" as DomainName], bankAccounts: [] },
  clientCount: 1,
};

/** What a device keeps, with the end of its pane at the write that the plan names. */
function crashing(kept: Map<AddressKey, SweepState>, paneOf: () => Pane): SweepMemory {
  return {
    read: (mailbox) => kept.get(mailbox) ?? { done: [] },
    write: (mailbox, state) => {
      const pane = paneOf();
      if (pane.isDead) return;
      pane.writes += 1;
      const { crash } = pane.plan;
      const isEnd = crash?.at === "memory" && crash.number <= pane.writes;
      if (!isEnd || crash.when === "after") kept.set(mailbox, state);
      if (isEnd) pane.crash();
    },
  };
}

/** Works in a new world whose list is there; `fetch` is its own meanwhile. */
export async function inWorld<Value>(
  schedule: Pick<Schedule, "devices" | "skews">,
  work: (world: World) => Promise<Value>,
): Promise<Value> {
  const world = new World(schedule);
  const { fetch } = globalThis;
  globalThis.fetch = world.fetch;
  try {
    await world.createList();
    return await work(world);
  } finally {
    globalThis.fetch = fetch;
  }
}
