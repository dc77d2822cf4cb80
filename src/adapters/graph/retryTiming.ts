/** When to ask again; `undefined`: not at all. Milliseconds. */
export interface RetryQuestion {
  /** How many attempts there were. */
  readonly attempts: number;
  readonly method: string;
  /** 0: no answer came. */
  readonly status: number;
  readonly retryAfter: string | null;
  readonly now: number;
  /** 0 to 1, so that many clients do not come back in the same moment. */
  readonly random: number;
}

const MOST_ATTEMPTS = 4;
const FIRST_WAIT_MS = 1_000;
/** Longer waits are not worth the user's time: the next sweep comes by itself. */
const LONGEST_WAIT_MS = 60_000;

/**
 * Throttling is waited out for every method. Where the outcome is unknown only reading is repeated: a create that got lost
 * may have been carried out, so the caller looks the key up first.
 */
export function retryDelay({ attempts, method, status, retryAfter, now, random }: RetryQuestion): number | undefined {
  const isThrottled = status === 429;
  const isUnknown = status === 0 || status === 502 || status === 503 || status === 504;
  if (attempts >= MOST_ATTEMPTS || (!isThrottled && !(isUnknown && method === "GET"))) return undefined;
  const told = parseRetryAfter(retryAfter, now);
  const wait = told ?? FIRST_WAIT_MS * 2 ** (attempts - 1) * (0.5 + random);
  return wait > LONGEST_WAIT_MS ? undefined : wait;
}

/** Seconds, whole or fractional (Graph sends `2.128`), or an HTTP date. */
export function parseRetryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\d+(\.\d+)?$/.test(header.trim())) return Number(header) * 1_000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
