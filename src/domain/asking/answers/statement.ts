import type { MailboxAddress } from "../../address/mailboxAddress";
import { firstFrom } from "../../kinds/ascending";
import type { Cue, Purpose } from "./answerWords";
import type { MaskedText } from "./maskAddresses";
import { mentionsIn, type Mention } from "./mentions";
import { pairUp, type Token } from "./pairUp";
import type { Sentence } from "./sentences";
import { cueIn, purposesIn, type FoundPurpose } from "./vocabulary";
import type { Span } from "./wordFinder";

/** A mailbox and what it is for. */
export interface Pair {
  readonly mention: Mention;
  readonly purposes: readonly Purpose[];
}

/** A sentence, understood. */
export interface Statement {
  readonly written: string;
  readonly folded: string;
  readonly mentions: readonly Mention[];
  readonly purposes: readonly Purpose[];
  /** Which use goes with which mailbox, and mailboxes that are left without. */
  readonly pairs: readonly Pair[];
  readonly bare: readonly Mention[];
  readonly says: (cue: Cue) => boolean;
  /** What the clause speaks of that says yes or that all is right; absent where none does. */
  readonly affirmed?: {
    readonly clause: number;
    readonly mentions: readonly Mention[];
    readonly purposes: readonly Purpose[];
  };
  /** Whether a clause begins with no and does not go on that nothing has changed. */
  readonly isDenial: boolean;
  readonly isQuestion: boolean;
}

const CLAUSE_ENDS = /[,;،؛、—–]|\s-\s/g;
const LETTER = /[a-z0-9\u00c0-\uffff]/;
/** Letters after a yes that do not change what it answers; an ideograph counts as two. */
const MOST_AFTER_YES = 16;

/** Understands one sentence. `from` is the mailbox that the answer came from: `this address`. */
export function readStatement(
  { written, folded, isQuestion }: Sentence,
  masked: MaskedText,
  from: MailboxAddress,
): Statement {
  const cues = new Map<Cue, readonly Span[]>();
  const spansOf = (cue: Cue): readonly Span[] => {
    const spans = cues.get(cue) ?? cueIn(folded, cue);
    cues.set(cue, spans);
    return spans;
  };
  // Folded, `más` and `mais` are no longer told from words for "but".
  const longer = spansOf("gone").concat(spansOf("right"), spansOf("left"));
  const ends = clauseEnds(
    folded,
    spansOf("but").filter((but) => !longer.some(({ start, end }) => start <= but.start && but.end <= end)),
  );
  const clauseOf = (at: number): number => firstFrom(ends, at + 1);
  const begins = ({ start }: Span): boolean =>
    !LETTER.test(folded.slice(ends[clauseOf(start) - 1] ?? 0, start).replace(/^\S*?[,;،؛、—–]/, ""));
  const purposes = purposesIn(folded);
  const mentions = mentionsIn({ folded, masked, from, spansOf, clauseOf });
  const named = mentions.filter(({ fate }) => fate === "named");
  const yes = spansOf("yes").filter(begins);
  const isWhole = yes.length > 0 && isWholeAnswer(folded, [...yes, ...spansOf("thanks")], mentions, spansOf("but"));
  const right = spansOf("right").concat(isWhole ? yes : [])[0];
  const affirmedClause = right === undefined ? -1 : clauseOf(right.start);
  const isAffirmedAlone = !mentions.some(({ clause }) => clause === affirmedClause);
  // `The one for orders is right, invoices go to …`: the orders belong to no mailbox that follows.
  const open = purposes.filter(({ start }) => !isAffirmedAlone || clauseOf(start) !== affirmedClause);
  const pairs = pairsOf(named, open, clauseOf);
  return {
    written,
    folded,
    mentions,
    purposes: purposes.map(({ purpose }) => purpose),
    pairs,
    bare: named.filter((mention) => !pairs.some((pair) => pair.mention === mention)),
    says: (cue) => spansOf(cue).length > 0,
    ...(affirmedClause < 0 || spansOf("gone").some(({ start }) => clauseOf(start) === affirmedClause)
      ? {}
      : {
          affirmed: {
            clause: affirmedClause,
            mentions: mentions.filter(({ clause }) => clause === affirmedClause),
            purposes: purposes.filter(({ start }) => clauseOf(start) === affirmedClause).map(({ purpose }) => purpose),
          },
        }),
    isDenial: right === undefined && spansOf("no").some(begins),
    isQuestion: isQuestion && spansOf("request").length === 0,
  };
}

/** Whether a yes answers our question: nothing follows but a mailbox, a but or courtesies. `Yes, the goods have arrived` does not. */
function isWholeAnswer(
  folded: string,
  said: readonly Span[],
  mentions: readonly Mention[],
  buts: readonly Span[],
): boolean {
  if (mentions.length > 0 || buts.length > 0) return true;
  let rest = folded;
  for (const { start, end } of said) rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
  const ideographs = rest.replace(/[^\u3040-\u9fff]/g, "").length;
  return rest.replace(/[^a-z\u00c0-\uffff]/g, "").length + ideographs <= MOST_AFTER_YES;
}

function clauseEnds(folded: string, buts: readonly Span[]): readonly number[] {
  const ends = buts.map(({ start }) => start);
  CLAUSE_ENDS.lastIndex = 0;
  for (let match = CLAUSE_ENDS.exec(folded); match !== null; match = CLAUSE_ENDS.exec(folded)) ends.push(match.index);
  return ends.sort((one, other) => one - other);
}

function pairsOf(
  named: readonly Mention[],
  purposes: readonly FoundPurpose[],
  clauseOf: (at: number) => number,
): readonly Pair[] {
  const tokens: Array<Token<Mention, Purpose>> = named.map((mention) => ({
    at: mention.start,
    clause: mention.clause,
    item: { address: mention },
  }));
  for (const { start, purpose } of purposes) tokens.push({ at: start, clause: clauseOf(start), item: { purpose } });
  tokens.sort((one, other) => one.at - other.at);
  const pairs: Pair[] = [];
  for (const group of pairUp(tokens))
    for (const mention of group.addresses) pairs.push({ mention, purposes: group.purposes });
  return pairs;
}
