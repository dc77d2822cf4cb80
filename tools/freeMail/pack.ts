import { DIGITS, fingerprintOf, PLAIN_BITS } from "../../src/domain/address/freeMail/fingerprints";

/** Packs names for `unpackFingerprints`. */
export function packFingerprints(names: readonly string[]): string {
  const fingerprints = [...new Set(names.map(fingerprintOf))].sort((one, other) => one - other);
  const bits = fingerprints.map((fingerprint, index) => {
    const gap = fingerprint - (fingerprints[index - 1] ?? 0);
    const plain = gap % 2 ** PLAIN_BITS;
    return `${"1".repeat((gap - plain) / 2 ** PLAIN_BITS)}0${plain.toString(2).padStart(PLAIN_BITS, "0")}`;
  });
  // The padding begins a gap that never ends.
  return (bits.join("").match(/.{1,6}/g) ?? []).map((six) => DIGITS.charAt(parseInt(six.padEnd(6, "1"), 2))).join("");
}

/** Packs names for `listedProvidersAtSend.ts`: those that come with the same endings stand together. */
export function packFamilies(names: readonly string[]): string {
  const endings = groupBy(names, (name) => name.slice(0, name.indexOf(".")), ending);
  const families = groupBy(
    [...endings],
    ([, all]) => all.join(","),
    ([first]) => first,
  );
  return [...families].map(([all, firsts]) => `${firsts.join(",")}:${all}`).join(";");
}

function ending(name: string): string {
  return name.slice(name.indexOf(".") + 1);
}

function groupBy<Item, Value>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  valueOf: (item: Item) => Value,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [valueOf(item)]);
    else group.push(valueOf(item));
  }
  return groups;
}
