import { headerKey, readHeader } from "./headers";

/** An address as it stands in a cell, and the name that stands before it, if any. */
export interface FoundAddress {
  readonly address: string;
  readonly name: string;
}

/** What may stand in an address without quotes, as people write them: no mark that parts addresses or puts them in brackets. */
const LOCAL = /[\p{L}\p{N}\p{M}!#$%&'*+\-=^_~.]/u;
const DOMAIN = /[\p{L}\p{N}\p{M}\-_.]/u;
const ASCII_WORD = /[A-Za-z0-9]/;
const CJK = /[\u3005-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;
const LONGEST_LOCAL = 320;
const LONGEST_DOMAIN = 255;
/** More is prose. */
const LONGEST_NAME = 48;
const WIDE = /[\uff01-\uff5e]/;
/** Written so that programs do not find it. */
const SPELLED_AT = /\s?[([{]\s?(?:at|AT|a|＠)\s?[)\]}]\s?/g;
const SPELLED_DOT = /\s?[([{]\s?(?:dot|DOT)\s?[)\]}]\s?/g;
const AROUND_AT = /[ \t\u00a0]{0,3}@[ \t\u00a0]{0,3}/g;
const SEPARATORS = /[\s,;|/、，；<>()"]+/;

/**
 * The addresses in a cell, each with the name before it. `isAddressColumn`: the cell is said to hold nothing but addresses, so that a
 * malformed one comes as it stands, for others to judge. Linear in the cell.
 */
export function addressesIn(cell: string, isAddressColumn: boolean): readonly FoundAddress[] {
  const text = prepared(cell, isAddressColumn);
  if (!text.includes("@")) return [];
  const found: FoundAddress[] = [];
  let end = 0;
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    if (at < end) continue;
    const start = localStart(text, at, end);
    const stop = domainEnd(text, at);
    const domain = text.slice(at + 1, stop).replace(/[.\-_]{1,9}$/, "");
    const local = text.slice(start, at).replace(/^['.]{1,9}/, "");
    if (local === "" || local.endsWith(".") || domain === "" || domain.startsWith(".")) continue;
    if (!domain.includes(".") && !isAddressColumn) continue;
    found.push({ address: `${local}@${domain}`, name: nameBefore(text.slice(end, start)) });
    end = stop;
  }
  if (found.length > 0 || !isAddressColumn) return found;
  const pieces = text.split(SEPARATORS).filter((piece) => piece.indexOf("@") > 0);
  return pieces.map((address) => ({ address, name: "" }));
}

/** Whether a cell of any column is made for addresses: little else stands in it. Prose that names one is not. */
export function isMadeOfAddresses(cell: string, found: readonly FoundAddress[]): boolean {
  const rest = found.reduce((length, { address, name }) => {
    const isName = name.split(/\s+/, MOST_WORDS + 1).length <= MOST_WORDS;
    return length - address.length - (isName ? name.length : 0);
  }, cell.length);
  return found.length > 0 && rest <= MOST_BESIDE * found.length;
}

/** Whether a cell is addresses and nothing else but what parts them and a label that says so. */
export function isOnlyAddresses(cell: string, found: readonly FoundAddress[]): boolean {
  const rest = found.reduce((text, { address }) => text.replace(address, " "), cell);
  return found.length > 0 && (!/[\p{L}\p{N}]/u.test(rest) || readHeader(rest.trim())?.kind === "address");
}

/** Room for brackets, separators and a label. */
const MOST_BESIDE = 24;
/** More words before an address are no name. */
const MOST_WORDS = 5;

function prepared(cell: string, isAddressColumn: boolean): string {
  const text = WIDE.test(cell) ? cell.normalize("NFKC") : cell;
  if (!isAddressColumn) return text;
  const spelled = text.includes("@") ? text : text.replace(SPELLED_AT, "@").replace(SPELLED_DOT, ".");
  return spelled.replace(AROUND_AT, "@");
}

/** Where the local part begins. A Chinese or Japanese word right before a Latin local part is a label or a name. */
function localStart(text: string, at: number, from: number): number {
  let start = at;
  while (start > from && at - start < LONGEST_LOCAL && LOCAL.test(text[start - 1] ?? "")) start -= 1;
  for (let word = at; word > start; word--)
    if (ASCII_WORD.test(text[word] ?? "") && CJK.test(text[word - 1] ?? "")) return word;
  return start;
}

/** Where the domain ends: before a Chinese or Japanese word that follows a Latin one, too. */
function domainEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && end - at <= LONGEST_DOMAIN && DOMAIN.test(text[end] ?? "")) {
    if (CJK.test(text[end] ?? "") && ASCII_WORD.test(text[end - 1] ?? "")) break;
    end += 1;
  }
  return end;
}

/** "Bob Lee <" of `Bob Lee <bob@x>`; nothing where it is a label ("E-mail:"). */
function nameBefore(between: string): string {
  const name = between
    .slice(-2 * LONGEST_NAME)
    .replace(/^[\s,;|/、，；>)"'\]]+/, "")
    .replace(/(?:mailto|smtp):$/i, "")
    .replace(/[\s<(["'，,;/|、-]{1,20}$/, "")
    .trim();
  if (
    name.length > LONGEST_NAME ||
    /[:：]$/.test(name) ||
    headerKey(name) === "" ||
    readHeader(name)?.kind === "address"
  )
    return "";
  return name;
}
