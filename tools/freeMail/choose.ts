import { parse } from "tldts";
import { domainAndAbove, parseDomainName, type DomainName } from "../../src/domain/address/domainName";
import type { Listed } from "./lists";
import type { Sources } from "./sources";

/** Endings whose registry gave every name away for nothing until 2023 and then took them back: what lists know of them is gone. */
const GIVEN_AWAY = /\.(?:tk|ml|ga|cf|gq)$/;
/** Universities, schools, authorities and armies: their mailboxes are not for everybody, whatever lists say. */
const NOT_FOR_EVERYBODY = /\.(?:edu|gov|mil|int)$|\.(?:ac|edu|gov|gob|gouv|mil|go|k12)\.[a-z]{2}$/;

/** Throw-away mail names itself; a gathered list knows companies too, whose names somebody used for it. */
const LOOKS_LIKE_MAIL = /mail|spam|trash|temp|inbox|junk|minute|throw|fake|disposable|wegwerf|burner|anon|post/;

export interface Choice {
  /** Sorted, and without domains below others that are chosen. */
  readonly names: readonly DomainName[];
  readonly problems: readonly string[];
}

/**
 * Which domains are listed: all that our own lists name, and of the packages' those that their votes and their looks speak for, less
 * what is denied. A list that names what is denied, or twice the same, is a problem.
 */
export function chooseProviders(own: readonly Listed[], sources: Sources, denied: readonly Listed[]): Choice {
  const refused = new Set(denied.map(({ name }) => name));
  const problems: string[] = [];
  const ours = new Map<DomainName, string>();
  for (const { name, at } of own) {
    const other = ours.get(name);
    if (other !== undefined) problems.push(`${at}: ${name} is named at ${other} already`);
    if (refused.has(name)) problems.push(`${at}: ${name} is denied in the list of what is not free mail`);
    ours.set(name, at);
  }
  for (const [name, at] of ours) {
    const above = domainAndAbove(name)
      .slice(1)
      .find((parent) => ours.has(parent));
    if (above !== undefined) problems.push(`${at}: ${name} counts with ${above} already`);
  }
  const chosen = new Set([...ours.keys(), ...voted(sources).filter((name) => !refused.has(name))]);
  const names = [...chosen].filter(
    (name) =>
      !domainAndAbove(name)
        .slice(1)
        .some((parent) => chosen.has(parent)),
  );
  return { names: names.sort(), problems };
}

/**
 * What a list that people keep names, or all that are gathered, or two of those where the name itself speaks of mail; of that, what
 * looks like a provider's domain.
 */
function voted({ kept, gathered }: Sources): readonly DomainName[] {
  const votes = new Map<string, number>();
  for (const names of gathered) for (const name of names) votes.set(name, (votes.get(name) ?? 0) + 1);
  for (const names of kept) for (const name of names) votes.set(name, Infinity);
  return [...votes].flatMap(([text, count]) => {
    const needed = LOOKS_LIKE_MAIL.test(text) ? 2 : gathered.length;
    const name = count < needed ? undefined : parseDomainName(text);
    return name !== undefined && isRegistered(name) ? [name] : [];
  });
}

/** A name below a public suffix and nothing below that: hosts of dynamic addresses, glued and cut names and TLDs that do not exist go. */
function isRegistered(name: DomainName): boolean {
  const { domain, isIcann } = parse(name, { allowPrivateDomains: true });
  return domain === name && isIcann === true && !GIVEN_AWAY.test(name) && !NOT_FOR_EVERYBODY.test(name);
}
