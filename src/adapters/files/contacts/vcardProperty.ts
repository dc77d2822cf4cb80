import { asciiOf } from "./vcardLines";

/** What stands before the value of a property: `item1.EMAIL;TYPE=INTERNET,PREF;CHARSET=UTF-8`. */
export interface PropertyHead {
  /** Such as `item1`, lower-case; empty where there is none. */
  readonly group: string;
  /** Upper-case. */
  readonly name: string;
  /** Kinds of the value, upper-case, whether written `TYPE=WORK` or, as in version 2.1, `WORK`. */
  readonly types: readonly string[];
  readonly encoding: "none" | "base64" | "quoted-printable";
  /** As it stands. */
  readonly charset?: string;
  /** The messenger that an address belongs to (`X-SERVICE-TYPE`, RFC 9554 `SERVICE-TYPE`). */
  readonly service?: string;
}

const LONGEST_NAME = 100;
/** Only a label written in a parameter makes a head long. */
export const LONGEST_HEAD = 4_000;
const MOST_REMEMBERED = 5_000;
const COLON = 0x3a;
const SEMICOLON = 0x3b;
const QUOTE = 0x22;
const PARAMETER = /(?:[^;"]|"[^"]*"?)+/g;

/** Where the value of the property on this line begins; `undefined` when the line is no property. */
export function valueStart(bytes: Uint8Array, start: number, end: number): number | undefined {
  const last = Math.min(end, start + LONGEST_NAME);
  let at = start;
  while (at < last && isNamePart(bytes[at] ?? 0)) at += 1;
  if (at === start) return undefined;
  while (at < last && bytes[at] === 0x20) at += 1;
  if (bytes[at] === COLON && at < end) return at + 1;
  return bytes[at] === SEMICOLON ? afterParameters(bytes, at, Math.min(end, start + LONGEST_HEAD)) : undefined;
}

/** Reads the heads of properties. A file has few different ones, so that they are remembered. */
export class HeadReader {
  private readonly known = new Map<string, PropertyHead>();

  /** The head of the property that stands on a line, from its beginning to its colon. */
  read(bytes: Uint8Array, start: number, colon: number): PropertyHead {
    const text = asciiOf(bytes, start, colon);
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const head = parseHead(text);
    if (this.known.size < MOST_REMEMBERED) this.known.set(text, head);
    return head;
  }
}

function parseHead(text: string): PropertyHead {
  const [path = "", ...parameters] = text.match(PARAMETER) ?? [];
  const dot = path.lastIndexOf(".");
  const group = path.slice(0, Math.max(0, dot)).trim().toLowerCase();
  const name = path
    .slice(dot + 1)
    .trim()
    .toUpperCase();
  return { group, name, ...readParameters(parameters) };
}

function readParameters(parameters: readonly string[]): Omit<PropertyHead, "group" | "name"> {
  const types: string[] = [];
  const named = new Map<string, string>();
  for (const parameter of parameters) {
    const equals = parameter.indexOf("=");
    const value = parameter
      .slice(equals + 1)
      .replace(/"/g, "")
      .trim();
    const name = equals < 0 ? "TYPE" : parameter.slice(0, equals).trim().toUpperCase();
    if (name === "TYPE") types.push(...value.split(",").map((type) => type.trim().toUpperCase()));
    else named.set(name, value);
  }
  const charset = named.get("CHARSET");
  const service = named.get("X-SERVICE-TYPE") ?? named.get("SERVICE-TYPE");
  return {
    types,
    encoding: encodingOf([named.get("ENCODING")?.toUpperCase() ?? "", ...types]),
    ...(charset === undefined ? {} : { charset }),
    ...(service === undefined ? {} : { service }),
  };
}

function encodingOf(words: readonly string[]): PropertyHead["encoding"] {
  if (words.some((word) => word === "QUOTED-PRINTABLE" || word === "QP" || word === "Q")) return "quoted-printable";
  return words.some((word) => word === "BASE64" || word === "B") ? "base64" : "none";
}

/** A colon inside quotes ends no head, unless the quotes never close. */
function afterParameters(bytes: Uint8Array, start: number, end: number): number | undefined {
  let first: number | undefined;
  let isQuoted = false;
  for (let at = start; at < end; at++) {
    if (bytes[at] === QUOTE) isQuoted = !isQuoted;
    else if (bytes[at] === COLON) {
      if (!isQuoted) return at + 1;
      first ??= at + 1;
    }
  }
  return isQuoted ? first : undefined;
}

/** Letters, digits, `-`, `.` and, for what programs have made of it, `_` and `/`. */
function isNamePart(byte: number): boolean {
  const letter = byte | 0x20;
  return (letter >= 0x61 && letter <= 0x7a) || (byte >= 0x2d && byte <= 0x39) || byte === 0x5f;
}
