import { domainAndAbove, unicodeOf, type DomainName } from "../address/domainName";
import { isAddedWord } from "./addedWords";
import type { Lookalike, LookalikeTrick } from "./lookalike";
import { nearNames, type Near } from "./nearNames";
import { closedUp } from "./skeleton";
import { LIKELY, UNSEEN } from "./slipCost";
import { splitDomain } from "./splitDomain";

export interface LookalikeIndex {
  /** How many domains are known. */
  readonly size: number;
  /** The known domain that this one imitates; `undefined` for a known domain, one below or above a known one, and one near none. */
  readonly find: (domain: DomainName) => Lookalike | undefined;
}

/** What is looked through for a domain that stands inside another. */
const MOST_LABELS = 12;
const SHORTEST_WITH_WORD = 4;
/** A shorter word is told from the end of another name only where a hyphen stands. */
const SHORTEST_GLUED = 4;
/** Labels of a name and of an ending. */
const LONGEST_NAME = 3;
const SEPARATOR = /[.-]/;
/** Endings that are written into a name: `acmecom.net`. */
const GLUED_ENDING = /^(?:com?|net|org)(?:[a-z][a-z])?$/;

/** Index of the domains of clients, of their parties and of our own. */
export function lookalikeIndex(known: readonly DomainName[]): LookalikeIndex {
  const isKnown = new Set<DomainName>(known);
  const domains: DomainName[] = [];
  isKnown.forEach((domain) => domains.push(domain));
  const names = nearNames(domains);
  return {
    size: domains.length,
    find: (domain) => {
      if (domainAndAbove(domain).some((each) => isKnown.has(each))) return undefined;
      const unicode = unicodeOf(domain);
      const { below, name, ending } = splitDomain(unicode);
      const itself = names.find(name, ending, 0);
      if (itself !== undefined && itself.trick === undefined) return undefined;
      let best: Near | undefined = itself;
      const consider = (trick: LookalikeTrick, text: string, itsEnding: string, paid: number): void => {
        if (text === "" || (best !== undefined && best.cost <= paid)) return;
        const found = names.find(text, itsEnding, paid, true);
        if (found === undefined || (best !== undefined && best.cost <= found.cost)) return;
        if (paid > 0 || closedUp(found.ending) === closedUp(itsEnding)) best = { ...found, trick };
      };

      /** One part of the name, where the other was added to it. */
      const part = (text: string, other: string, isHyphen: boolean): void => {
        if (text.length < SHORTEST_WITH_WORD) return;
        const isWord = isAddedWord(other) && (isHyphen || other.length >= SHORTEST_GLUED || other === "www");
        if ((isWord || isHyphen) && !isAddedWord(text))
          consider("added-word", text, ending, isWord ? (isHyphen ? UNSEEN : 2 * UNSEEN) : LIKELY);
      };

      const dot = ending.indexOf(".");
      if (dot > 0) consider("added-dot", name + ending.slice(0, dot), ending.slice(dot + 1), UNSEEN);
      if (below !== "") consider("added-dot", below.split(".").join("") + name, ending, UNSEEN);
      for (let at = 1; at < name.length; at++) {
        const isHyphen = name.charAt(at) === "-";
        const head = name.slice(0, at);
        const tail = name.slice(isHyphen ? at + 1 : at);
        part(head, tail, isHyphen);
        part(tail, head, isHyphen);
        if (GLUED_ENDING.test(tail)) {
          consider("inside-other-domain", head, tail, 0);
          consider("inside-other-domain", head, `${tail.slice(0, -2)}.${tail.slice(-2)}`, 0);
        }
      }
      const labels = unicode
        .slice(0, -ending.length - 1)
        .split(SEPARATOR)
        .slice(0, MOST_LABELS);
      for (let from = 0; from < labels.length; from++)
        for (let to = from + 1; to < labels.length && to <= from + LONGEST_NAME; to++) {
          const inside = labels.slice(from, to).join("-");
          consider("inside-other-domain", inside, labels[to] ?? "", 0);
          consider("inside-other-domain", inside, labels.slice(to, to + 2).join("."), 0);
          if (to === labels.length - 1) consider("inside-other-domain", inside, `${labels[to] ?? ""}.${ending}`, 0);
        }
      return best?.trick === undefined ? undefined : { domain, resembles: best.domain, trick: best.trick };
    },
  };
}
