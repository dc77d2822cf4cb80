/** The first `cn` and the mail addresses that a distinguished name holds (RFC 4514), which is all that some records say of them. */
export function readDistinguishedName(name: string): {
  readonly commonName: string;
  readonly addresses: readonly string[];
} {
  const parts = splitName(name).map((part) => {
    const equals = part.indexOf("=");
    return {
      type: part.slice(0, Math.max(0, equals)).trim().toLowerCase(),
      value: unescapeName(part.slice(equals + 1).trim()),
    };
  });
  return {
    commonName: parts.find(({ type }) => type === "cn")?.value ?? "",
    addresses: parts
      .filter(({ type }) => type === "mail" || type === "e" || type === "email")
      .map(({ value }) => value)
      .filter((value) => value !== ""),
  };
}

/** At commas and plus signs outside quotes that no backslash stands before. */
function splitName(name: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at < name.length; at++) {
    const character = name.charAt(at);
    if (character === "\\") at += 1;
    else if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (character === "," || character === "+" || character === ";")) {
      parts.push(name.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, name.slice(start)];
}

/** Escapes are a backslash before the letter itself, or before two digits for each byte of its UTF-8. */
function unescapeName(value: string): string {
  const plain = value.replace(/^"(.*)"$/s, "$1");
  return plain.replace(/(?:\\[0-9a-f]{2})+|\\(.)/gis, (escaped: string, letter: string | undefined) => {
    if (letter !== undefined) return letter;
    const bytes = escaped.split("\\").slice(1);
    return new TextDecoder().decode(Uint8Array.from(bytes, (digits) => parseInt(digits, 16)));
  });
}
