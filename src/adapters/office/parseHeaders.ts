/** More than this is no header of a message (Exchange Online takes 256 KB of them). */
const LONGEST = 300_000;
const MOST = 500;
/** RFC 5322 §2.2: printable ASCII without the colon. */
const FIELD = /^([\x21-\x39\x3b-\x7e]{1,200}):[ \t]?(.*)$/;

/**
 * The header fields of a message by lower-case name, unfolded (RFC 5322 §2.2.3). Of a field that comes several times, such as `Received`,
 * the first. Lines that are none are left out. Never throws.
 */
export function parseHeaders(text: string): Readonly<Record<string, string>> {
  const unfolded = text
    .slice(0, LONGEST)
    .replace(/\r\n?/g, "\n")
    .replace(/\n[ \t]+/g, " ");
  const fields = new Map<string, string>();
  for (const line of unfolded.split("\n")) {
    const [, name = "", value = ""] = FIELD.exec(line) ?? [];
    const key = name.toLowerCase();
    if (key !== "" && !fields.has(key) && fields.size < MOST) fields.set(key, value.trim());
  }
  return Object.fromEntries(fields);
}
