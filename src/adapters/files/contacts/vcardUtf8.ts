/** How far the bytes are UTF-8. */
export interface Utf8Count {
  /** Places where no character is. */
  readonly invalid: number;
  /** Bytes of characters of two bytes: two bytes of another encoding may look like one by chance. */
  readonly weak: number;
  /** Bytes of longer characters. */
  readonly strong: number;
}

/** RFC 3629 §4, without the finer bounds of second bytes. */
export function countUtf8(bytes: Uint8Array): Utf8Count {
  let [invalid, weak, strong] = [0, 0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const length =
      lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
    let seen = 1;
    while (seen < length && ((bytes[at + seen] ?? 0) & 0xc0) === 0x80) seen += 1;
    if (length === 0 || seen < length) invalid += 1;
    else if (length === 2) weak += 2;
    else strong += length;
    at += seen - 1;
  }
  return { invalid, weak, strong };
}

/** A value of UTF-8 that is cut off has one character spoiled; in one of an older encoding most are, and some look sound by chance. */
export function isOlder({ invalid, weak, strong }: Utf8Count): boolean {
  return invalid * 2 > weak + strong;
}

/** What is found in several texts together. */
export function sum(counts: readonly Utf8Count[]): Utf8Count {
  return counts.reduce(
    (all, { invalid, weak, strong }) => ({
      invalid: all.invalid + invalid,
      weak: all.weak + weak,
      strong: all.strong + strong,
    }),
    { invalid: 0, weak: 0, strong: 0 },
  );
}
