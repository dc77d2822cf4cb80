import { startGraphEmulator, type GraphEmulator } from "../../../../emulator/graph/server";
import { createList } from "../../../../emulator/graph/lists";
import type { Item, List } from "../../../../emulator/graph/tenant";
import { listBody, sendRecordsList } from "../../../../src/adapters/graph/listDefinitions";
import type { GraphOptions } from "../../../../src/adapters/graph/openGraph";
import { createRecordRows } from "../../../../src/adapters/graph/records/recordRows";
import { fieldsOf } from "../../../../src/adapters/graph/records/rowFields";
import type { SignIn } from "../../../../src/adapters/graph/signIn";
import type { RecordRows } from "../../../../src/app/ports/recordRows";
import type { AddressKey } from "../../../../src/domain/address/mailboxAddress";
import type { RecordList } from "../../../../src/domain/record/recordList";
import { rowsOf, type RecordRow, type RowPlace } from "../../../../src/domain/record/recordRow";
import { address } from "../../../support/builders";
import { graphConfiguration, graphToken } from "../../../support/graphConfiguration";
import { expectGraphTraffic } from "../../../support/openApiSlice";
import { sentRecord } from "../../../support/sentRecords";

export const liNa: AddressKey = address("li.na@ourco.example").key;
export const START = Date.parse("2026-11-26T08:00:00Z");

/** A site with the list of send records, in a time that only waiting moves. */
export class RecordsSite {
  now = START;
  readonly waits: number[] = [];
  /** What each token was asked with. */
  readonly asked: Array<{ readonly scopes: string; readonly interactive: boolean; readonly claims?: string }> = [];
  token: SignIn["token"] = (scopes) => Promise.resolve(graphToken(scopes.join(" ")));

  constructor(readonly graph: GraphEmulator) {}

  options(): GraphOptions {
    return {
      configuration: graphConfiguration(this.graph.url, this.graph.tenant.state.siteId),
      signIn: {
        token: (scopes, options) => {
          const { interactive, claims } = options;
          this.asked.push({ scopes: scopes.join(" "), interactive, ...(claims === undefined ? {} : { claims }) });
          return this.token(scopes, options);
        },
      },
      clock: { now: () => new Date(this.now) },
      random: () => 0.5,
      newId: () => "trace",
      sleep: (milliseconds) => {
        this.waits.push(milliseconds);
        this.now += milliseconds;
        return Promise.resolve();
      },
    };
  }

  rows(): RecordRows {
    return createRecordRows(this.options())({ interactive: false });
  }

  addList(displayName: string = sendRecordsList.displayName, createdAt = new Date("2026-01-01T00:00:00Z")): List {
    return createList(
      this.graph.tenant,
      listBody({ ...sendRecordsList, displayName }) as Record<string, unknown>,
      createdAt,
    );
  }

  list(name: string = sendRecordsList.displayName): List {
    const list = this.graph.tenant.state.lists.find(({ displayName }) => displayName === name);
    if (list === undefined) throw new Error(`There is no list ${name}.`);
    return list;
  }

  get place(): RecordList {
    const { id, displayName: name } = this.list();
    return { id, name };
  }

  /** Rows as if somebody had written them long ago. */
  seed(fields: ReadonlyArray<Item["fields"]>, name?: string): void {
    const at = "2026-11-01T00:00:00Z";
    const items = fields.map((one, index): Item => ({
      id: String(index + 1),
      version: 1,
      createdAt: at,
      modifiedAt: at,
      change: index + 1,
      fields: one,
    }));
    this.graph.tenant.changeList({
      ...this.list(name),
      items,
      nextItem: items.length + 1,
      changes: items.length,
    });
  }

  keys(name?: string): readonly unknown[] {
    return this.list(name).items.map(({ fields }) => fields["RightBoxSendKey"]);
  }

  field(column: string, index = 0): unknown {
    return this.list().items[index]?.fields[column];
  }

  /** Batches that went out, by how many requests each held. */
  batches(): readonly number[] {
    return this.graph.calls
      .filter(({ url }) => url.endsWith("/$batch"))
      .map(({ requestBody }) => (requestBody as { readonly requests: readonly unknown[] }).requests.length);
  }
}

/** Starts the emulated service for a test file; each test begins with an empty site that has the one list. */
export function useRecordsSite(): () => RecordsSite {
  let graph: GraphEmulator;
  let site: RecordsSite;
  beforeAll(async () => {
    graph = await startGraphEmulator({ clock: () => new Date(site.now) });
  });
  beforeEach(() => {
    site = new RecordsSite(graph);
    graph.tenant.reset({});
    graph.setFaults([]);
    (graph.calls as unknown[]).length = 0;
    site.addList();
  });
  afterEach(() => {
    expect(graph.unknownCalls).toEqual([]);
    expectGraphTraffic(graph.calls);
  });
  afterAll(() => graph.close());
  return () => site;
}

/** The row of one message to one client. */
export function aRow(number: number, place: Partial<RowPlace> = {}, client: string | null = "acme"): RecordRow {
  const recipient = { address: address("bob@acme.example").key, field: "to" as const };
  const record = sentRecord(number, {
    sender: liNa,
    subject: { is: "full", text: `Message ${String(number)}` },
    recipients: [{ ...recipient, ...(client === null ? {} : { client: { id: client, name: client } }) }],
  });
  const at = new Date(Date.UTC(2026, 10, 25, 12) + number * 1_000);
  const [row] = rowsOf(record, { state: "intent", at, mailbox: liNa, ...place });
  if (row === undefined) throw new Error("There is no row.");
  return row;
}

export function someRows(count: number): readonly RecordRow[] {
  return Array.from({ length: count }, (_, index) => aRow(index));
}

/** Many rows of one mailbox, one each so many milliseconds from a time on, over so many clients. */
export function manyFields(count: number, from: Date, everyMs: number, clients = 1): ReadonlyArray<Item["fields"]> {
  const template = fieldsOf(aRow(1));
  return Array.from({ length: count }, (_, index) => {
    const time = `${new Date(from.getTime() + index * everyMs).toISOString().slice(0, 19)}Z`;
    const client = clients === 1 ? "acme" : `client-${String(index % clients)}`;
    return {
      ...template,
      RightBoxSendKey: index.toString(16).padStart(32, "0"),
      RightBoxState: "sent",
      RightBoxClient: client,
      RightBoxSent: time,
      RightBoxTime: time,
      RightBoxClientTime: `${client}|${time}`,
      RightBoxMailboxTime: `${liNa}|${time}`,
    };
  });
}
