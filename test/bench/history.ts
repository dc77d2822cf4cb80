import { createList } from "../../emulator/graph/lists";
import { startGraphEmulator } from "../../emulator/graph/server";
import type { Item } from "../../emulator/graph/tenant";
import { listBody, sendRecordsList } from "../../src/adapters/graph/listDefinitions";
import { createRecordRows } from "../../src/adapters/graph/records/recordRows";
import { fieldsOf } from "../../src/adapters/graph/records/rowFields";
import { historyOf } from "../../src/app/records/history";
import type { HistoryAbout } from "../../src/app/records/recordsAccess";
import type { ClientId } from "../../src/domain/book/book";
import { rowsOf } from "../../src/domain/record/recordRow";
import { address } from "../support/builders";
import { graphConfiguration, graphToken } from "../support/graphConfiguration";
import { sentRecord } from "../support/sentRecords";
import { atMost, type Figure } from "./figure";
import { quantile } from "./measure";

const ROWS = 100_000;
const CLIENTS = 400;
const COLLEAGUES = 60;
const NOW = new Date("2026-11-26T08:00:00Z");
const YEAR_MS = 365 * 24 * 3_600_000;
const RUNS = 9;

/** A year of a company's mail in one list: every tenth message goes to one client, so that some months of it are full. */
function items(): readonly Item[] {
  return Array.from({ length: ROWS }, (_, index): Item => {
    const at = new Date(NOW.getTime() - YEAR_MS + Math.floor((index * YEAR_MS) / ROWS));
    const number = index % 10 === 0 ? 0 : index % CLIENTS;
    const client = { id: `client-${String(number)}`, name: `Client ${String(number)}` };
    const mailbox = address(`person.${String(index % COLLEAGUES)}@ourco.example`).key;
    const record = sentRecord(index, {
      reviewedAt: at,
      sender: mailbox,
      subject: { is: "full", text: `Order ${String(index)} for the spring season` },
      recipients: ["sales", "purchasing"].map((local) => ({
        address: address(`${local}@client-${String(number)}.example`).key,
        field: "to",
        client,
        role: "official",
        standing: "confirmed",
      })),
    });
    const [row] = rowsOf(record, { state: "sent", at, mailbox, internetMessageId: `<${String(index)}@ourco.example>` });
    if (row === undefined) throw new Error("There is no row.");
    const written = at.toISOString();
    const fields = { ...fieldsOf(row), RightBoxSendKey: index.toString(16).padStart(32, "0") };
    return { id: String(index + 1), version: 1, createdAt: written, modifiedAt: written, change: index + 1, fields };
  });
}

/** The first page of a history out of 100,000 rows, over the emulated service with its paging, its refusals and its budget. */
export async function historyFigures(): Promise<readonly Figure[]> {
  const graph = await startGraphEmulator({ clock: () => NOW });
  try {
    const { tenant } = graph;
    const list = createList(tenant, listBody(sendRecordsList) as Readonly<Record<string, unknown>>, new Date(0));
    tenant.changeList({ ...list, items: items(), nextItem: ROWS + 1, changes: ROWS });
    tenant.change({ oddities: { ...tenant.state.oddities, resourceUnitsPerMinute: 1_250 } });
    const client = (number: number): HistoryAbout => ({ of: "client", client: `client-${String(number)}` as ClientId });
    return [
      ...(await figuresOf("a client", client(7), graph)),
      ...(await figuresOf("the busiest client", client(0), graph)),
      ...(await figuresOf("everybody", { of: "everybody" }, graph)),
    ];
  } finally {
    await graph.close();
  }
}

async function figuresOf(
  name: string,
  about: HistoryAbout,
  graph: Awaited<ReturnType<typeof startGraphEmulator>>,
): Promise<readonly Figure[]> {
  const times: number[] = [];
  let units = 0;
  for (let run = 0; run < RUNS; run++) {
    graph.tenant.units.clear();
    const before = graph.calls.length;
    const start = performance.now();
    // Each begins as a pane that has just been opened: nothing of the lists is known.
    const rows = createRecordRows({
      configuration: graphConfiguration(graph.url, graph.tenant.state.siteId),
      signIn: { token: () => Promise.resolve(graphToken("Sites.ReadWrite.All")) },
      clock: { now: () => NOW },
      random: () => 0.5,
      newId: () => "trace",
      sleep: () => Promise.reject(new Error("Nothing may have to wait.")),
    })({ interactive: false });
    const mailbox = address("person.1@ourco.example").key;
    const page = await historyOf(rows, about, undefined, { clock: { now: () => NOW }, mailbox });
    times.push(performance.now() - start);
    if (page.rows.length < 30) throw new Error(`Only ${String(page.rows.length)} rows came.`);
    units = graph.calls.slice(before).reduce((sum, { resourceUnits }) => sum + resourceUnits, 0);
  }
  return [
    atMost(`first page of ${name} out of 100,000 rows, 90 %`, quantile(times, 0.9), "ms", 1_000),
    atMost(`first page of ${name}, SharePoint's price`, units, "resource units", 100),
  ];
}
