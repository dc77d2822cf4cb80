import { createGraphService, ROOT, type GraphService } from "../../emulator/graph/graphService";
import { Tenant, type StoredMessage } from "../../emulator/graph/tenant";
import { makeToken } from "../../emulator/graph/token";
import { graphFetchWith } from "../../src/adapters/graph/graphFetch";
import { writeIntent } from "../../src/adapters/graph/intent/writeIntent";
import { sendRecordsList } from "../../src/adapters/graph/listDefinitions";
import { provisionLists } from "../../src/adapters/graph/provision";
import { createRecordRows } from "../../src/adapters/graph/records/recordRows";
import { createSentMail } from "../../src/adapters/graph/records/sentMail";
import { recordProperty } from "../../src/adapters/graph/records/sentMessage";
import { createRecords } from "../../src/app/records/createRecords";
import { keepSwept } from "../../src/app/records/keepSwept";
import type { SweepState } from "../../src/app/ports/sweepMemory";
import type { AddressKey } from "../../src/domain/address/mailboxAddress";
import { defaultPolicy } from "../../src/domain/policy/policy";
import { encodeRecord } from "../../src/domain/record/encodeRecord";
import { sendIdOf, type SendRecord } from "../../src/domain/record/sendRecord";
import { address } from "../support/builders";
import { graphConfiguration } from "../support/graphConfiguration";
import { responseOf } from "../faults/requestFaults";
import { VirtualTime } from "./virtualTime";

const URL_ROOT = "http://graph.example";
const ADD_IN = "5d1c2c0e-8f5a-4f43-9d8e-5a1c8e2b7a10";
const MINUTE_MS = 60_000;

export interface CompanyOptions {
  readonly users: number;
  /** SharePoint's budget for the app, resource units a minute. */
  readonly unitsPerMinute: number;
  readonly from: number;
  /** Numbers from 0 to 1, the same in each run. */
  readonly random: () => number;
}

/** What the emulated service counted. */
export interface Spent {
  readonly requests: number;
  /** Of these, to mailboxes. */
  readonly mail: number;
  readonly batches: number;
  readonly units: number;
  readonly mostUnitsInAMinute: number;
  readonly throttled: number;
  readonly rows: number;
  /** Bytes of the fields of all rows, as JSON. */
  readonly bytes: number;
}

/** People with mailboxes, panes and one SharePoint site, over the emulated Graph and in a time of their own. */
export class Company {
  readonly time: VirtualTime;
  private readonly service: GraphService;
  private readonly minutes = new Map<number, number>();
  private readonly counted = { requests: 0, mail: 0, batches: 0, units: 0, throttled: 0 };
  private sent = 0;

  private constructor(private readonly options: CompanyOptions) {
    this.time = new VirtualTime(options.from);
    const tenant = new Tenant();
    this.service = createGraphService(tenant, () => new Date(this.time.now()));
  }

  /** Works in a new company; `fetch` is its own meanwhile. */
  static async open<Value>(options: CompanyOptions, work: (company: Company) => Promise<Value>): Promise<Value> {
    const company = new Company(options);
    const { fetch } = globalThis;
    globalThis.fetch = company.fetch;
    try {
      await company.createList();
      return await work(company);
    } finally {
      globalThis.fetch = fetch;
    }
  }

  /** Messages that somebody has sent and nobody has recorded. */
  sendBefore(mails: ReadonlyArray<{ readonly user: number; readonly at: number }>): void {
    const { tenant } = this.service;
    tenant.change({
      messages: [
        ...tenant.state.messages,
        ...mails.map(({ user, at }) => this.message(user, this.record(user, at), at)),
      ],
    });
  }

  /** Sends a message now; `hasPass`: the pane stands open beside it, so that Send can write the intent. */
  async send(user: number, hasPass: boolean): Promise<void> {
    const at = this.time.now();
    const record = this.record(user, at);
    const { tenant } = this.service;
    if (hasPass) {
      const list = tenant.state.lists[0]?.id ?? "";
      const items = `/sites/${tenant.state.siteId}/lists/${list}/items`;
      const pass = { root: URL_ROOT + ROOT, items, token: this.tokenOf(user), until: Infinity };
      await writeIntent({ pass, record, encoded: encodeRecord(record), isAwaited: false });
    }
    tenant.change({ messages: [...tenant.state.messages, this.message(user, record, at)] });
  }

  /** Opens somebody's pane, which sweeps until it is closed. */
  openPane(user: number): () => void {
    const mailbox = addressOf(user);
    const memory = new Map<AddressKey, SweepState>();
    const { siteId } = this.service.tenant.state;
    const around = {
      configuration: graphConfiguration(URL_ROOT, siteId),
      signIn: { token: () => Promise.resolve(this.tokenOf(user)) },
      clock: { now: () => new Date(this.time.now()) },
      random: this.options.random,
      newId: () => "trace",
      sleep: (milliseconds: number) => this.time.sleep(milliseconds),
    };
    const records = createRecords({
      mailbox,
      sharedMailboxes: [],
      rows: createRecordRows(around),
      mail: createSentMail({ ...around, addInId: ADD_IN }),
      memory: {
        read: (of) => memory.get(of) ?? { done: [] },
        write: (of, state) => {
          memory.set(of, state);
        },
      },
      book: { pageFor: () => Promise.reject(new Error("Every message carries its record.")) },
      policy: () => defaultPolicy,
      openItem: () => Promise.resolve(),
      onSent: () => undefined,
      clock: around.clock,
    });
    return keepSwept(records, () => () => undefined, {
      after: (milliseconds, act) => {
        let isOff = false;
        this.time.after(milliseconds, () => {
          if (!isOff) act();
        });
        return () => {
          isOff = true;
        };
      },
      random: this.options.random,
      isVisible: () => true,
      now: () => this.time.now(),
    });
  }

  /** What was spent since the company opened, or since the last look. */
  spent(): Spent {
    const items = this.service.tenant.state.lists[0]?.items ?? [];
    const told = {
      ...this.counted,
      mostUnitsInAMinute: Math.max(0, ...this.minutes.values()),
      rows: items.length,
      bytes: items.reduce((sum, { fields }) => sum + Buffer.byteLength(JSON.stringify(fields)), 0),
    };
    Object.assign(this.counted, { requests: 0, mail: 0, batches: 0, units: 0, throttled: 0 });
    this.minutes.clear();
    return told;
  }

  /** Rows that say `sent`, of so many messages. */
  recorded(): { readonly sent: number; readonly of: number } {
    const { lists, messages } = this.service.tenant.state;
    const rows = lists[0]?.items ?? [];
    return { sent: rows.filter(({ fields }) => fields["RightBoxState"] === "sent").length, of: messages.length };
  }

  private readonly fetch = (input: unknown, init: RequestInit = {}): Promise<Response> => {
    const path = String(input).slice((URL_ROOT + ROOT).length);
    const answer = this.service.answer({
      method: init.method ?? "GET",
      path,
      body: typeof init.body === "string" ? (JSON.parse(init.body) as unknown) : undefined,
      headers: Object.fromEntries(new Headers(init.headers)),
      now: new Date(this.time.now()),
      base: URL_ROOT + ROOT,
    });
    // What the emulator remembers of every call would fill the machine.
    const throttled = this.service.calls.splice(0).filter(({ status }) => status === 429).length;
    this.counted.requests += 1;
    this.counted.units += answer.resourceUnits;
    this.counted.throttled += throttled;
    if (path === "/$batch") this.counted.batches += 1;
    if (path.startsWith("/me/")) this.counted.mail += 1;
    const minute = Math.floor(this.time.now() / MINUTE_MS);
    this.minutes.set(minute, (this.minutes.get(minute) ?? 0) + answer.resourceUnits);
    return Promise.resolve(responseOf(answer));
  };

  private async createList(): Promise<void> {
    const { tenant } = this.service;
    const token = this.tokenOf(0, "Sites.Manage.All");
    const graph = graphFetchWith({
      root: URL_ROOT + ROOT,
      token: () => Promise.resolve(token),
      sleep: (milliseconds) => this.time.sleep(milliseconds),
      now: () => this.time.now(),
      random: () => 0.5,
      newId: () => "trace",
    });
    await provisionLists(graph, tenant.state.siteId, [sendRecordsList]);
    tenant.change({ oddities: { ...tenant.state.oddities, resourceUnitsPerMinute: this.options.unitsPerMinute } });
    this.spent();
  }

  private tokenOf(user: number, scp = "Mail.Read Sites.ReadWrite.All"): string {
    const upn = addressOf(user);
    return makeToken({ oid: upn, upn, name: upn, scp, exp: 9_000_000_000 });
  }

  private record(user: number, at: number): SendRecord {
    const number = ++this.sent;
    const client = number % 200;
    const key = (text: string): AddressKey => address(text).key;
    return {
      sendId: sendIdOf(Array.from({ length: 16 }, (_, index) => (number >> (8 * (index % 4))) & 255)),
      reviewedAt: new Date(at),
      outcome: "checked",
      sender: addressOf(user),
      subject: { is: "full", text: `RE: 报价 Quotation ${String(number)} for torque wrenches, second offer` },
      kinds: [{ kind: "proforma-invoice", confidence: 0.93 }],
      numbers: [`PI-2026-${String(number)}`],
      recipients: [
        {
          address: key(`purchasing@client${String(client)}.example`),
          field: "to",
          role: "purchasing",
          standing: "confirmed",
        },
        {
          address: key(`office@client${String(client)}.example`),
          field: "cc",
          role: "official",
          standing: "confirmed",
        },
      ].map((one) => ({
        ...one,
        client: { id: `client-${String(client)}`, name: `Client ${String(client)} GmbH` },
      })) as SendRecord["recipients"],
      unnamed: 0,
      findings: [{ rule: "main-contact-copied", severity: "hint", client: `client-${String(client)}` }],
      attachments: [
        { name: { is: "full", text: `PI-2026-${String(number)}.pdf` }, size: 184_000, hash: "00112233445566aa" },
      ],
      fixes: [],
      policy: "1a2b3c4d",
      book: "2026-11-24T09:00:00.000Z",
    };
  }

  private message(user: number, record: SendRecord, at: number): StoredMessage {
    const mailbox = addressOf(user);
    const who = { emailAddress: { name: "", address: mailbox } };
    return {
      mailbox,
      folder: "sentitems",
      propertiesVisibleAt: 0,
      message: {
        id: record.sendId,
        subject: "RE",
        sentDateTime: new Date(at).toISOString(),
        internetMessageId: `<${record.sendId}@ourco.example>`,
        isDraft: false,
        from: who,
        sender: who,
        singleValueExtendedProperties: [
          { id: recordProperty(ADD_IN), value: JSON.stringify({ record: encodeRecord(record) }) },
        ],
      },
    };
  }
}

function addressOf(user: number): AddressKey {
  return address(`person${String(user)}@ourco.example`).key;
}
