import { unicodeOf, type DomainName } from "../address/domainName";
import { budgetFor, TWO_SLIPS } from "./budget";
import { deletesIndex } from "./deletesIndex";
import type { LookalikeTrick } from "./lookalike";
import { closedUp, latinOf, skeletonOf } from "./skeleton";
import { UNSEEN, slipCost } from "./slipCost";
import { splitDomain } from "./splitDomain";
import { trickBetween } from "./trickBetween";

/** A known domain that a name is near to. */
export interface Near {
  readonly domain: DomainName;
  readonly ending: string;
  /** What differs, see `slipCost.ts`. */
  readonly cost: number;
  /** `undefined` where name and ending are the same. */
  readonly trick: LookalikeTrick | undefined;
}

export interface NearNames {
  /** The nearest that the budget allows when `paid` has been spent on something else, looked for with so many slips. */
  readonly find: (name: string, ending: string, paid: number, isExact?: boolean) => Near | undefined;
}

/** A known name as it is compared. */
interface Form {
  readonly domain: DomainName;
  readonly name: string;
  readonly ending: string;
  /** In Latin letters, perhaps closed up. */
  readonly text: string;
  readonly isClosedUp: boolean;
  readonly budget: number;
  readonly slips: number;
}

const SHORTEST_NAME = 2;
/** Beyond {@link UNSEEN}, since `clover` is not `dover` to everybody. */
const CLOSED_UP = 2;
const NUMBERS = /[^0-9]+/g;

/** Names of known domains, found by those that are near. */
export function nearNames(known: readonly DomainName[]): NearNames {
  const forms: Form[] = [];
  known.forEach((domain) => {
    const { name, ending } = splitDomain(unicodeOf(domain));
    const latin = latinOf(name);
    const budget = budgetFor(latin.length, known.length);
    textsOf(latin).forEach((text) => {
      forms.push({ domain, name, ending, text, isClosedUp: text !== latin, budget, slips: slipsWithin(budget) });
    });
  });
  const exact = indexOf(forms, 0);
  const bySlips = [
    indexOf(
      forms.filter(({ slips }) => slips === 1),
      1,
    ),
    indexOf(
      forms.filter(({ slips }) => slips === 2),
      2,
    ),
  ];
  return {
    find: (name, ending, paid, isExact) => {
      const latin = latinOf(name);
      let nearest: Near | undefined;
      const compare = (text: string, form: Form): void => {
        const spent = paid + (form.ending === ending ? 0 : UNSEEN);
        const isSame = form.name === name;
        // The same name is no slip, so what a slip may cost is not asked: only one of two letters is chance.
        const budget = isSame && paid === 0 && name.length > SHORTEST_NAME ? Math.max(form.budget, spent) : form.budget;
        const limit = Math.min(budget, (nearest?.cost ?? Infinity) - 1) - spent;
        if (limit < 0) return;
        const cost = isSame ? 0 : difference(name, latin, text, form, limit);
        if (cost > limit) return;
        const trick = !isSame ? trickOf(text, latin, form) : form.ending === ending ? undefined : "other-ending";
        nearest = { domain: form.domain, ending: form.ending, cost: spent + cost, trick };
      };
      textsOf(latin).forEach((text) => {
        (isExact === true ? [exact] : bySlips).forEach((visit) => {
          visit(text, compare);
        });
      });
      return nearest;
    },
  };
}

function indexOf(
  forms: readonly Form[],
  slips: number,
): (text: string, found: (text: string, form: Form) => void) => void {
  const index = deletesIndex(
    forms.map(({ text }) => skeletonOf(text)),
    slips,
  );
  return (text, found) => {
    index.visit(skeletonOf(text), (number) => {
      const form = forms[number];
      if (form !== undefined) found(text, form);
    });
  };
}

/** What differs between two names; more than the limit also where their numbers do, since another number is another company. */
function difference(name: string, latin: string, text: string, known: Form, limit: number): number {
  const isClosedUp = known.isClosedUp || text !== latin;
  const cost = slipCost(text, known.text, limit) + (isClosedUp ? CLOSED_UP : 0);
  if (skeletonOf(text) === skeletonOf(known.text)) return cost;
  const numbers = name.replace(NUMBERS, "");
  const theirs = known.name.replace(NUMBERS, "");
  return numbers === theirs || numbers === "" || theirs === "" ? cost : limit + 1;
}

function trickOf(text: string, latin: string, known: Form): LookalikeTrick {
  return text === known.text || known.isClosedUp || text !== latin ? "homoglyph" : trickBetween(text, known.text);
}

function textsOf(latin: string): readonly string[] {
  const closed = closedUp(latin);
  return closed === latin ? [latin] : [latin, closed];
}

function slipsWithin(budget: number): number {
  return budget >= TWO_SLIPS ? 2 : 1;
}
