import { Inflate } from "fflate";
import { LimitReached, type Reading } from "../reading";

const STREAM = [...new TextEncoder().encode("stream")];
/** The dictionary of a stream stands right before it; no sensible one is longer. */
const DICTIONARY = 1024;
const STEP = 16 * 1024;
/** After so many steps without output the data are at their end: the longest block that is waited for has 64 KB (RFC 1951, 3.2.4). */
const SILENT_STEPS = 5;

/**
 * Looks for bombs before pdf.js opens the file: it inflates a stream as a whole, however large that becomes. Pictures are passed over:
 * they may be large, and are never unpacked for their text. Throws {@link LimitReached} for a bomb.
 */
export function checkStreams(bytes: Uint8Array, reading: Reading): void {
  for (let at = find(bytes, 0); at >= 0; at = find(bytes, at + STREAM.length)) {
    const start = at + STREAM.length + (bytes[at + STREAM.length] === 0x0d ? 2 : 1);
    if (isZlib(bytes, start) && !isPicture(bytes, at)) inflate(bytes, start, reading);
  }
}

function find(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x73, from); at >= 0; at = bytes.indexOf(0x73, at + 1))
    // Not the end of "endstream".
    if (STREAM.every((byte, index) => bytes[at + index] === byte) && bytes[at - 1] !== 0x64) return at;
  return -1;
}

/** RFC 1950, 2.2: deflate, and a check over the first two bytes. */
function isZlib(bytes: Uint8Array, at: number): boolean {
  const [first = 0, second = 0] = bytes.subarray(at, at + 2);
  return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;
}

function isPicture(bytes: Uint8Array, at: number): boolean {
  const before = new TextDecoder("latin1").decode(bytes.subarray(Math.max(0, at - DICTIONARY), at));
  return /\/Subtype\s*\/Image\b/.test(before.slice(Math.max(0, before.lastIndexOf(" obj"))));
}

function inflate(bytes: Uint8Array, start: number, reading: Reading): void {
  let totalIn = 0;
  let totalOut = 0;
  let silent = 0;
  const stream = new Inflate((chunk) => {
    totalOut += chunk.length;
    silent = chunk.length === 0 ? silent + 1 : 0;
    reading.inflated(chunk.length, totalOut, totalIn);
  });
  try {
    for (let at = start + 2; at < bytes.length && silent <= SILENT_STEPS; at += STEP) {
      const step = bytes.subarray(at, at + STEP);
      totalIn += step.length;
      stream.push(step);
    }
  } catch (error) {
    // Broken data: pdf.js makes of it what it can.
    if (error instanceof LimitReached) throw error;
  }
}
