/** A domain cut where anybody may register: `shop.acme.co.uk` is `shop`, `acme` and `co.uk`. */
interface SplitDomain {
  /** Labels below the registered name, with their dots; mostly empty. */
  readonly below: string;
  readonly name: string;
  readonly ending: string;
}

/** Labels that countries put before their own, then names of countries that are sold before `.com` and the like. */
const LONG_ENDING =
  /^(?:(?:com?|net|org|edu|ac|gov|go|gob|gouv|or|ne|ltd|plc|ind|info|biz)\.[a-z]{2}|(?:br|cn|co|de|eu|gb|gr|hu|jpn?|kr|no|qc|ru|sa|se|uk|us|uy|za)\.(?:com|net|org))$/;

/**
 * By the shape of endings instead of the Public Suffix List, which the domain does not have. Where it errs, both of two domains
 * that are compared are cut alike.
 */
export function splitDomain(domain: string): SplitDomain {
  const last = domain.lastIndexOf(".");
  const second = domain.lastIndexOf(".", last - 1);
  const end = second > 0 && LONG_ENDING.test(domain.slice(second + 1)) ? second : last;
  const start = domain.lastIndexOf(".", end - 1) + 1;
  return {
    below: domain.slice(0, Math.max(0, start - 1)),
    name: domain.slice(start, end),
    ending: domain.slice(end + 1),
  };
}
