import type { DomainName } from "../../address/domainName";
import type { Guess } from "../book";
import type { SeenAddress } from "./gather";

/** Less often is chance: a friend on copy, one deal with two companies in it. */
const LEAST_MAILS = 3;
const LEAST_SHARE = 0.8;

/** A company that an address goes to, and why. */
export interface CompanyLink {
  readonly domain: DomainName;
  readonly guess: Guess;
}

/**
 * The one company whose addresses nearly always stand beside this one; `undefined` where there is none, or more than one, since then
 * nobody can tell whose it is. The more messages show it, the surer it is.
 */
export function companyBeside({ mails, beside }: Pick<SeenAddress, "mails" | "beside">): CompanyLink | undefined {
  const always: CompanyLink[] = [];
  beside.forEach((times, domain) => {
    if (times < LEAST_MAILS || times / mails < LEAST_SHARE) return;
    const confidence = Math.round((times / mails) * (times / (times + 1)) * 100) / 100;
    always.push({ domain, guess: { confidence, because: "thread", word: domain } });
  });
  return always.length === 1 ? always[0] : undefined;
}
