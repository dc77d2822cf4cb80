import type { TeamRow } from "../../src/app/ports/teamLists";
import type { AddressKey } from "../../src/domain/address/mailboxAddress";
import { roles, standings, type ClientId } from "../../src/domain/book/book";
import { addressRef, clientRef } from "../../src/domain/book/rows";

/** Rows of a large made-up book, each made from its number, so that nothing of it need be kept. Runs in a browser as well. */
export interface MadeBook {
  readonly clients: number;
  readonly addressesEach: number;
}

const TRADES = "Trading,Industries,Tools,Imports,Machinery,Textiles,Foods,Marine,Chemicals,Plastics,Metals".split(",");
const FORMS = "Ltd,GmbH,Inc.,LLC,S.A.,B.V.,AB,Oy".split(",");
const CHINESE = "深圳市 上海 北京 广州 宁波 华为 中达 兴利 金鑫 宏盛 机械 电子 贸易 进出口 纺织 有限公司".split(" ");
const DEPARTMENTS = "info sales purchasing accounts export office service orders logistics technical qc".split(" ");
const SYLLABLES = "ba ke li mo nu ra so ti vu zen dor fal gri hul jan kro lum mar ner pol".split(" ");

export function clientRow(number: number): TeamRow {
  const brand = brandOf(number);
  const name =
    number % 3 === 0
      ? `${pick(CHINESE, number)}${pick(CHINESE, number >> 4)}${pick(CHINESE, number >> 8)}有限公司`
      : `${capital(brand)} ${pick(TRADES, number)} ${pick(FORMS, number >> 3)}`;
  const party = { name: "DHL", domains: [`forwarder${String(number % 50)}.example`], part: "forwarder" };
  return {
    ref: clientRef(idOf(number)),
    fields: {
      id: idOf(number),
      name,
      domains: [domainOf(number)],
      country: pick(["DE", "CN", "FR", "BR"], number),
      timeZone: "Europe/Berlin",
      languages: ["en"],
      parties: number % 4 === 0 ? [party] : [],
      owner: "colleague@ourco.example",
    },
    itemId: String(number + 1),
    eTag: `"2b1c7f5e-0000-4000-8000-000000000000,1"`,
    log: [],
  };
}

export function addressRow(number: number, { addressesEach }: MadeBook): TeamRow {
  const client = Math.floor(number / addressesEach);
  const at = number % addressesEach;
  const person = [word(number), word(number >> 2)] as const;
  const local = at < 3 ? `${pick(DEPARTMENTS, number)}${String(at)}` : `${person[0]}.${person[1]}${String(at)}`;
  const key = `${local}@${domainOf(client)}`;
  const fields = {
    address: key,
    name: at % 5 === 0 ? "" : `${capital(person[0])} ${capital(person[1])}`,
    role: pick(roles, number),
    standing: pick(standings, number),
    preferredFor: [],
    client: idOf(client),
    provenance: { firstSeen: "2026-03-01T09:00:00.000Z", from: "import", detail: "customers-2026.xlsx" },
  };
  const entry = { id: `change-${String(number)}`, at: "2026-03-01T09:00:00.000Z", by: "colleague@ourco.example" };
  return {
    ref: addressRef(key as AddressKey),
    fields,
    itemId: String(number + 1),
    eTag: `"2b1c7f5e-0000-4000-8000-000000000000,1"`,
    log: [
      {
        ...entry,
        occasion: "import",
        detail: "customers-2026.xlsx",
        what: "added",
        fields: [{ field: "address", after: key }],
      },
    ],
  };
}

export function domainOf(client: number): string {
  return `${brandOf(client)}.example`;
}

function idOf(client: number): ClientId {
  return `client-${String(client)}` as ClientId;
}

function brandOf(client: number): string {
  return `${word(client)}${client.toString(36)}`;
}

function word(number: number): string {
  return [0, 7, 13].map((shift) => pick(SYLLABLES, Math.imul(number + shift, 0x9e3779b1) >>> (shift + 3))).join("");
}

function pick<Item>(items: readonly Item[], number: number): Item {
  return items[Math.abs(number) % items.length] as Item;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
