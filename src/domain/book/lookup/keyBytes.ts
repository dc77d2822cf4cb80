/**
 * A key as bytes: UTF-8 of each UTF-16 unit by itself, so that every string has a form of its own, halves of a surrogate pair
 * too. Nothing is encoded to be compared: the query's units are turned into bytes as they are read.
 */

const FNV_PRIME = 0x01000193;
const FNV_BASIS = 0x811c9dc5 | 0;

/** Writes the bytes of a key and gives where they end. There must be room for three to a unit. */
export function appendBytes(bytes: Uint8Array, start: number, key: string): number {
  let end = start;
  for (let at = 0; at < key.length; at++) {
    const unit = key.charCodeAt(at);
    if (unit < 0x80) bytes[end++] = unit;
    else {
      if (unit < 0x800) bytes[end++] = 0xc0 | (unit >> 6);
      else {
        bytes[end++] = 0xe0 | (unit >> 12);
        bytes[end++] = 0x80 | ((unit >> 6) & 0x3f);
      }
      bytes[end++] = 0x80 | (unit & 0x3f);
    }
  }
  return end;
}

/** Fowler-Noll-Vo hash 1a of the key's bytes with its bits mixed, unsigned. */
export function hashOf(key: string): number {
  let hash = FNV_BASIS;
  for (let at = 0; at < key.length; at++) {
    const unit = key.charCodeAt(at);
    if (unit < 0x80) hash = Math.imul(hash ^ unit, FNV_PRIME);
    else {
      if (unit < 0x800) hash = Math.imul(hash ^ 0xc0 ^ (unit >> 6), FNV_PRIME);
      else {
        hash = Math.imul(hash ^ 0xe0 ^ (unit >> 12), FNV_PRIME);
        hash = Math.imul(hash ^ 0x80 ^ ((unit >> 6) & 0x3f), FNV_PRIME);
      }
      hash = Math.imul(hash ^ 0x80 ^ (unit & 0x3f), FNV_PRIME);
    }
  }
  return mixed(hash);
}

/** The same hash of a key that is bytes already. */
export function hashOfBytes(bytes: Uint8Array, start: number, end: number): number {
  let hash = FNV_BASIS;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), FNV_PRIME);
  return mixed(hash);
}

/** Whether the bytes from `start` to `end` are those of the key. */
export function holdsKey(bytes: Uint8Array, start: number, end: number, key: string): boolean {
  const { length } = key;
  if (end - start < length) return false;
  let place = start;
  for (let at = 0; at < length; at++) {
    const unit = key.charCodeAt(at);
    if (unit < 0x80) {
      if (bytes[place++] !== unit) return false;
      continue;
    }
    if (unit < 0x800) {
      if (bytes[place++] !== (0xc0 | (unit >> 6))) return false;
    } else {
      if (bytes[place++] !== (0xe0 | (unit >> 12))) return false;
      if (bytes[place++] !== (0x80 | ((unit >> 6) & 0x3f))) return false;
    }
    if (bytes[place++] !== (0x80 | (unit & 0x3f))) return false;
  }
  return place === end;
}

/** Whether two stretches of the bytes are the same. */
export function holdsBytes(
  bytes: Uint8Array,
  start: number,
  end: number,
  otherStart: number,
  otherEnd: number,
): boolean {
  if (end - start !== otherEnd - otherStart) return false;
  for (let at = 0; at < end - start; at++) if (bytes[start + at] !== bytes[otherStart + at]) return false;
  return true;
}

/** FNV leaves the high bits to the last bytes, and most addresses end alike: the last steps of MurmurHash3. */
function mixed(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
