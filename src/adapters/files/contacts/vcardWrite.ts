/** What a card says of one client or of one person there. */
export interface VcardEntry {
  readonly name: string;
  readonly organization: string;
  /** `label`: what the address is for, as address books show it; may be empty. */
  readonly addresses: ReadonlyArray<{ readonly address: string; readonly label: string }>;
  readonly title?: string;
  readonly categories: readonly string[];
  readonly note: string;
}

/** Octets of a line, without what ends it (RFC 2426 §2.6). */
const LONGEST_LINE = 75;

/**
 * Cards of version 3.0 (RFC 2426), which every address book reads: lines end in CRLF and are folded at 75 octets, never within a character.
 * Labels are written as Apple's and Google's programs write their own. The note comes last, as the one text that others may have written.
 */
export function writeVcards(entries: Iterable<VcardEntry>): string {
  let written = "";
  for (const entry of entries) written += linesOf(entry).map(folded).join("");
  return written;
}

function linesOf({ name, organization, addresses, title = "", categories, note }: VcardEntry): readonly string[] {
  const person = line(name);
  const company = line(organization);
  const shown = person || company || (addresses[0]?.address ?? "");
  return [
    "BEGIN:VCARD",
    "VERSION:3.0",
    // The order of a name is its bearer's: programs that show the parts show the name as it is, all of it in the given name.
    `N:;${person};;;`,
    `FN:${shown}`,
    ...(company === "" ? [] : [`ORG:${company}`]),
    ...(person === "" && company !== "" ? ["X-ABShowAs:COMPANY"] : []),
    ...(line(title) === "" ? [] : [`TITLE:${line(title)}`]),
    ...addresses.flatMap(({ address, label }, index) => addressLines(address, line(label), `item${String(index + 1)}`)),
    ...(categories.length === 0 ? [] : [`CATEGORIES:${categories.map(line).join(",")}`]),
    ...(note.trim() === "" ? [] : [`NOTE:${escape(note)}`]),
    "END:VCARD",
  ];
}

function addressLines(address: string, label: string, group: string): readonly string[] {
  const value = `EMAIL;TYPE=INTERNET:${line(address)}`;
  return label === "" ? [value] : [`${group}.${value}`, `${group}.X-ABLabel:${label}`];
}

/** A text that takes one line. */
function line(text: string): string {
  return escape(text.replace(/\s+/g, " ").trim());
}

function escape(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, "")
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\n/g, "\\n");
}

function folded(text: string): string {
  let out = "";
  let octets = 0;
  for (const character of text) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > LONGEST_LINE) {
      out += "\r\n ";
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return `${out}\r\n`;
}

/** Octets of a character in UTF-8. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
