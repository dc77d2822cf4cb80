/** The members of a JSON object; none for anything else. */
export function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The elements of a JSON array; none for anything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/** The text itself; empty for anything else. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

export function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** JSON that others may have written; `undefined` when it is none. */
export function parseJson(text: unknown): unknown {
  if (typeof text !== "string") return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** JSON in ASCII: a classic Outlook build lost stored values with certain characters (office-js issue 4142). */
export function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${`000${character.charCodeAt(0).toString(16)}`.slice(-4)}`,
  );
}

/** The items that are there. */
export function present<Item>(items: ReadonlyArray<Item | undefined>): readonly Item[] {
  return items.filter((item): item is Item => item !== undefined);
}
