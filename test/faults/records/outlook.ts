import type { Message } from "@microsoft/microsoft-graph-types";
import type { StoredMessage } from "../../../emulator/graph/tenant";
import { writeIntent } from "../../../src/adapters/graph/intent/writeIntent";
import { recordProperty } from "../../../src/adapters/graph/records/sentMessage";
import type { AddressKey } from "../../../src/domain/address/mailboxAddress";
import type { DecodedRecord } from "../../../src/domain/record/decodedRecord";
import { decodeRecord } from "../../../src/domain/record/decodeRecord";
import { encodeRecord } from "../../../src/domain/record/encodeRecord";
import { sendIdOf, type SendRecord } from "../../../src/domain/record/sendRecord";
import { address } from "../../support/builders";
import type { Mail } from "./schedule";
import type { Device, World } from "./world";

export const ADD_IN = "5d1c2c0e-8f5a-4f43-9d8e-5a1c8e2b7a10";
export const SHARED = "export@ourco.example" as AddressKey;
const HOUR_MS = 3_600_000;

/** A message as the mailbox will have it, and when. */
interface Arrival {
  readonly at: number;
  readonly stored: StoredMessage;
}

/** What has to be on record of a message in the end. */
export interface Due {
  readonly internetMessageId: string;
  /** The record that is its own; absent: it has to be on record as unchecked. */
  readonly record?: DecodedRecord;
}

/** Plays Outlook and Exchange: writes records into messages, hands them over, and puts them where they end up. */
export class PlayedOutlook {
  readonly due: Due[] = [];
  /** Message-IDs of everything that ever went out. */
  readonly sentEver = new Set<string>();
  private readonly coming: Arrival[] = [];
  /** When messages go for good, by id. */
  private readonly vanishing = new Map<string, number>();
  private count = 0;
  /** What each person's last message carries. */
  private readonly lastSent = new Map<AddressKey, string>();

  constructor(private readonly world: World) {}

  async send(device: Device, { fate, clients, intent, hours, lateBy }: Mail): Promise<void> {
    this.count += 1;
    const now = this.world.time();
    const sentAt = now + 60_000;
    const id = `m${String(this.count)}`;
    const isShared = fate.startsWith("as the shared");
    const deliverAt = fate === "delayed" ? new Date(now + 6 * HOUR_MS) : undefined;
    const record = recordFor(device, this.count, clients, isShared, deliverAt);
    const text = encodeRecord(record);
    const hasRecord = fate !== "phone" && fate !== "inherited record" && fate !== "damaged record";
    if (hasRecord && intent !== "none") await this.writeIntent(device, record, text, intent);
    const parent = this.lastSent.get(device.user);
    const make = (mailbox: string, folder: string, properties: string | undefined, at: number): StoredMessage =>
      stored({
        id: `${id}-${mailbox}-${folder}`,
        mailbox,
        folder,
        properties,
        at,
        visibleAt: at + lateBy * HOUR_MS,
        number: this.count,
      });
    const whole = asProperties(text);
    const own = device.user;
    const arrive = (message: StoredMessage, inHours = hours): void => {
      this.coming.push({ at: sentAt + inHours * HOUR_MS, stored: message });
    };
    const expect = (own_: DecodedRecord | undefined): void => {
      this.due.push({ internetMessageId: idOf(this.count), ...(own_ === undefined ? {} : { record: own_ }) });
    };
    const goesOut = fate !== "draft left" && fate !== "draft gone";
    if (goesOut) this.sentEver.add(idOf(this.count));
    switch (fate) {
      case "sent":
      case "sent late":
        arrive(make(own, "sentitems", whole, sentAt), fate === "sent" ? 0 : hours);
        expect(decoded(text));
        this.lastSent.set(own, text);
        return;
      case "not kept":
        return;
      case "draft left":
      case "draft gone":
        arrive({ ...make(own, "drafts", whole, sentAt), propertiesVisibleAt: 0 }, 0);
        if (fate === "draft gone") this.vanish(`${id}-${own}-drafts`, sentAt + (hours + 1) * HOUR_MS);
        return;
      case "moved by a rule":
      case "deleted at once":
        arrive(make(own, fate === "deleted at once" ? "deleteditems" : "archive", whole, sentAt));
        expect(decoded(text));
        return;
      case "deleted for good":
        arrive(make(own, "sentitems", whole, sentAt), 0);
        this.vanish(`${id}-${own}-sentitems`, sentAt + (hours + 1) * HOUR_MS);
        return;
      case "delayed":
        arrive({ ...make(own, "drafts", whole, sentAt), propertiesVisibleAt: 0 }, 0);
        this.vanish(`${id}-${own}-drafts`, sentAt + 6 * HOUR_MS);
        arrive(make(own, "sentitems", whole, sentAt + 6 * HOUR_MS), 6);
        expect(decoded(text));
        return;
      case "sent again after a change": {
        const other = encodeRecord(recordFor(device, this.count, Math.max(0, clients - 1), false, undefined));
        arrive(make(own, "sentitems", asProperties(other), sentAt), 0);
        expect(decoded(other));
        return;
      }
      case "inherited record":
        // A forward of the message before, whose own handler did not run.
        arrive(make(own, "sentitems", parent === undefined ? undefined : asProperties(parent), sentAt), 0);
        expect(undefined);
        return;
      case "damaged record":
        arrive(make(own, "sentitems", asProperties(text.slice(0, 20)), sentAt));
        expect(undefined);
        return;
      case "phone":
        arrive(make(own, "sentitems", undefined, sentAt));
        expect(undefined);
        return;
      case "as the shared mailbox":
      case "as the shared mailbox, both copies recorded":
        arrive(make(own, "sentitems", whole, sentAt), 0);
        arrive(make(SHARED, "sentitems", fate === "as the shared mailbox" ? undefined : whole, sentAt), 0);
        expect(decoded(text));
    }
  }

  /** Puts what has come meanwhile into its folder, and takes away what has gone. */
  deliver(): void {
    const now = this.world.time();
    const arrived = this.coming.filter(({ at }) => at <= now);
    arrived.forEach((one) => this.coming.splice(this.coming.indexOf(one), 1));
    const { tenant } = this.world.service;
    const gone = new Set(Array.from(this.vanishing).flatMap(([id, at]) => (at <= now ? [id] : [])));
    if (arrived.length === 0 && !tenant.state.messages.some(({ message }) => gone.has(message.id ?? ""))) return;
    const messages = [...tenant.state.messages, ...arrived.map(({ stored: one }) => one)];
    tenant.change({ messages: messages.filter(({ message }) => !gone.has(message.id ?? "")) });
  }

  /** The user puts a message into another folder; one without a record would not be found there, and is left. */
  move(number: number): void {
    const { tenant } = this.world.service;
    const movable = tenant.state.messages.filter(
      ({ folder, message }) =>
        folder === "sentitems" && (message.singleValueExtendedProperties?.[0]?.value?.length ?? 0) > 40,
    );
    const moved = movable[number % Math.max(1, movable.length)];
    if (moved === undefined) return;
    const messages = tenant.state.messages.map((one) => (one === moved ? { ...one, folder: "archive" } : one));
    tenant.change({ messages });
  }

  private vanish(id: string, at: number): void {
    this.vanishing.set(id, at);
  }

  private async writeIntent(
    device: Device,
    record: SendRecord,
    encoded: string,
    intent: Mail["intent"],
  ): Promise<void> {
    const items = this.world.itemsPathFor(device);
    if (items === undefined) return;
    const pass = { root: this.world.root, items, token: this.world.handlerToken(device, intent), until: Infinity };
    await writeIntent({ pass, record, encoded, isAwaited: false }).catch(() => undefined);
  }
}

function recordFor(
  device: Device,
  number: number,
  clients: number,
  isShared: boolean,
  deliverAt: Date | undefined,
): SendRecord {
  return {
    sendId: sendIdOf(Array.from({ length: 16 }, (_, index) => (index === 0 ? number : 7 * index + number) & 255)),
    reviewedAt: new Date(device.clock.now().getTime()),
    outcome: "checked",
    sender: isShared ? SHARED : device.user,
    ...(isShared ? { writer: device.user } : {}),
    ...(deliverAt === undefined ? {} : { deliverAt }),
    subject: { is: "full", text: `Message ${String(number)}` },
    kinds: [{ kind: "order" }],
    numbers: [],
    recipients:
      clients === 0
        ? [{ address: address("x@stranger.example").key, field: "to" }]
        : Array.from({ length: clients }, (_, index) => {
            const id = `c${String(index)}`;
            return { address: address(`a@${id}.example`).key, field: "to", client: { id, name: `Client ${id}` } };
          }),
    unnamed: 0,
    findings: [],
    attachments: [],
    fixes: [],
  };
}

function decoded(text: string): DecodedRecord {
  const record = decodeRecord(text);
  if (record === undefined) throw new Error("A record that was just written cannot be read.");
  return record;
}

function asProperties(text: string): string {
  return JSON.stringify({ record: text });
}

export function idOf(number: number): string {
  return `<m${String(number)}@mail.ourco.example>`;
}

interface Stored {
  readonly id: string;
  readonly mailbox: string;
  readonly folder: string;
  readonly properties: string | undefined;
  readonly at: number;
  readonly visibleAt: number;
  readonly number: number;
}

function stored({ id, mailbox, folder, properties, at, visibleAt, number }: Stored): StoredMessage {
  const isDraft = folder === "drafts";
  const time = new Date(at - (at % 1_000)).toISOString().replace(".000", "");
  const from = { emailAddress: { name: "", address: mailbox } };
  const message: Message = {
    id,
    subject: `Message ${String(number)}`,
    createdDateTime: time,
    ...(isDraft ? {} : { sentDateTime: time }),
    internetMessageId: isDraft ? `<draft${String(number)}@ourco.example>` : idOf(number),
    isDraft,
    from,
    sender: from,
    toRecipients: [{ emailAddress: { name: "", address: "a@c0.example" } }],
    body: { contentType: "text", content: "Dear Bob, our order 4711.\n\nSent from my iPhone" },
    ...(properties === undefined
      ? {}
      : { singleValueExtendedProperties: [{ id: recordProperty(ADD_IN), value: properties }] }),
  };
  return { mailbox, folder, propertiesVisibleAt: properties === undefined ? 0 : visibleAt, message };
}
