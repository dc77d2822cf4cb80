/** A domain cut where anybody may register: `shop.acme.co.uk` is `shop`, `acme` and `co.uk`. */
export interface SplitDomain {
  /** Labels below the registered name, with their dots; mostly empty. */
  readonly below: string;
  readonly name: string;
  readonly ending: string;
}

/** Labels that countries put before their own, and endings that are sold below `.com` and the like. */
const LONG_ENDING =
  /^(?:(?:com?|net|org|edu|ac|gov|go|gob|gouv|or|ne|ltd|plc|ind|nom|inf|info|biz)\.[a-z]{2}|(?:[a-z]{2}|jpn|gb)\.(?:com|net|org))$/;
const SOLD_BELOW = /^(?:br|cn|co|de|eu|gb|gr|hu|jp|jpn|kr|no|qc|ru|sa|se|uk|us|uy|za)\./;

/**
 * By the shape of the endings instead of the Public Suffix List, which the domain does not have. Where it errs, both of two domains
 * that are compared are cut alike.
 */
export function splitDomain(domain: string): SplitDomain {
  const last = domain.lastIndexOf(".");
  const second = domain.lastIndexOf(".", last - 1);
  const long = domain.slice(second + 1);
  const isLong = second > 0 && LONG_ENDING.test(long) && (domain.length - last === 3 || SOLD_BELOW.test(long));
  const end = isLong ? second : last;
  const start = domain.lastIndexOf(".", end - 1) + 1;
  return { below: domain.slice(0, Math.max(0, start - 1)), name: domain.slice(start, end), ending: domain.slice(end + 1) };
}
