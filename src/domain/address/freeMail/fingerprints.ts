/**
 * A list of names as fingerprints: numbers in place of the names, a sixth of the bytes. A name that is on the list is always found;
 * one that is not is taken for listed once in `2 ** FINGERPRINT_BITS` divided by the length of the list.
 */
export const FINGERPRINT_BITS = 28;

/** Of a gap between two fingerprints so many bits are written as they are, and what is above them as that many ones and a zero. */
export const PLAIN_BITS = 14;

/** Six bits a character. */
export const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** The FNV-1a hash of the name, stirred as MurmurHash3 ends (both in the public domain), of which the upper bits are taken. */
export function fingerprintOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> (32 - FINGERPRINT_BITS);
}

/** Reads what `tools/freeMail/pack.ts` wrote: gaps between ascending fingerprints, in Rice's code. Bits left over at the end are padding. */
export function unpackFingerprints(packed: string): ReadonlySet<number> {
  const fingerprints = new Set<number>();
  let last = 0;
  let above = 0;
  let plain = 0;
  /** How many plain bits of the gap are still to come; 0 while its ones are counted. */
  let missing = 0;
  for (let at = 0; at < packed.length; at++) {
    const six = DIGITS.indexOf(packed.charAt(at));
    for (let shift = 5; shift >= 0; shift--) {
      const one = (six >> shift) & 1;
      if (missing === 0) {
        if (one === 1) above++;
        else missing = PLAIN_BITS;
        continue;
      }
      plain = plain * 2 + one;
      if (--missing > 0) continue;
      last += above * 2 ** PLAIN_BITS + plain;
      fingerprints.add(last);
      above = 0;
      plain = 0;
    }
  }
  return fingerprints;
}
