/**
 * Undoes the escapes of a value. Version 2.1 knows them only before separators: a backslash before any other letter is itself there
 * (`C:\new`).
 */
export function unescape(text: string, isOld: boolean): string {
  if (!text.includes("\\")) return text;
  if (isOld) return text.replace(/\\([;,:])/g, "$1");
  return text.replace(/\\([\\;,:nN])/g, (_, escaped: string) => (/n/i.test(escaped) ? "\n" : escaped));
}

/** The parts of a structured value, each without its escapes. An escaped separator separates nothing. */
export function partsOf(text: string, separators: string, isOld: boolean): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "\\") at += 1;
    else if (separators.includes(character)) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)].map((part) => unescape(part, isOld));
}

/** The same for a value of version 3.0 in its bytes, whatever its charset. */
export function unescapeBytes(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    let byte = bytes[at] ?? 0;
    if (byte === 0x5c && at + 1 < bytes.length) {
      byte = bytes[++at] ?? 0;
      if (byte === 0x6e || byte === 0x4e) byte = 0x0a;
    }
    out[length++] = byte;
  }
  return out.subarray(0, length);
}
