/** Everything that does not stand in a key as it is: each UTF-16 unit of it is written as `~` and four hex digits. */
const SPECIAL = /[^a-z0-9@._+-]/g;

/**
 * A client's id or an address's key as indexed columns hold it: SharePoint compares by the site's collation, which takes `A` for
 * `a` and more, and filters have gone wrong on anything but ASCII. Two that differ give two keys that differ there too.
 */
export function encodeKey(text: string): string {
  return text.replace(SPECIAL, (unit) => `~${`000${unit.charCodeAt(0).toString(16)}`.slice(-4)}`);
}
