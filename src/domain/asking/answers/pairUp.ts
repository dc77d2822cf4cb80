/** A mailbox or a use in a sentence, and how many clauses stand before it. */
export interface Token<Address, Purpose> {
  readonly at: number;
  readonly clause: number;
  readonly item: { readonly address: Address } | { readonly purpose: Purpose };
}

export interface Group<Address, Purpose> {
  readonly addresses: readonly Address[];
  readonly purposes: readonly Purpose[];
}

const MOST_TOKENS = 60;
const LONGEST_GROUP = 12;
/** An address without a use is worse than a use without an address: those words have other meanings, too. */
const LEFT_ADDRESS = 4;
const LEFT_PURPOSE = 1.5;
const EACH_GROUP = 0.5;
/** Two mailboxes for one use are rare. */
const SECOND_ADDRESS = 0.6;
/** Uses are listed (`contracts, orders, invoices: a`), mailboxes hardly. */
const CLAUSE_BETWEEN_USES = 0.2;
const CLAUSE_BETWEEN_ADDRESSES = 1.5;
const FAR = 60;

/**
 * Says which mailboxes and uses of a sentence belong together: the division into groups of neighbours, uses before
 * mailboxes or the other way round, in which they stand nearest to each other and across fewest clauses.
 * `Orders to a, invoices to b` and `a for orders, b for invoices` alike.
 */
export function pairUp<Address, Purpose>(
  sentence: ReadonlyArray<Token<Address, Purpose>>,
): ReadonlyArray<Group<Address, Purpose>> {
  const tokens = sentence.slice(0, MOST_TOKENS);
  const best: Array<{ readonly cost: number; readonly from: number; readonly isGroup: boolean }> = [
    { cost: 0, from: 0, isGroup: false },
  ];
  tokens.forEach((token, index) => {
    const end = index + 1;
    let choice = {
      cost: (best[index]?.cost ?? 0) + ("address" in token.item ? LEFT_ADDRESS : LEFT_PURPOSE),
      from: index,
      isGroup: false,
    };
    for (let from = end - 2; from >= Math.max(0, end - LONGEST_GROUP); from--) {
      const own = groupCost(tokens.slice(from, end));
      const cost = (best[from]?.cost ?? 0) + own;
      if (cost < choice.cost) choice = { cost, from, isGroup: true };
    }
    best.push(choice);
  });
  const groups: Array<Group<Address, Purpose>> = [];
  for (let end = tokens.length; end > 0;) {
    const { from, isGroup } = best[end] ?? { from: end - 1, isGroup: false };
    if (isGroup) groups.unshift(groupOf(tokens.slice(from, end)));
    end = from;
  }
  return groups;
}

function groupCost<Address, Purpose>(tokens: ReadonlyArray<Token<Address, Purpose>>): number {
  let cost = EACH_GROUP;
  let turns = 0;
  tokens.slice(1).forEach((token, index) => {
    const before = tokens[index];
    if (before === undefined) return;
    const clauses = token.clause - before.clause;
    const isTurn = "address" in token.item !== "address" in before.item;
    if (isTurn) {
      turns += 1;
      cost += clauses + Math.min(1, (token.at - before.at) / FAR);
    } else if ("address" in token.item) cost += clauses * CLAUSE_BETWEEN_ADDRESSES + SECOND_ADDRESS;
    else cost += clauses * CLAUSE_BETWEEN_USES;
  });
  return turns === 1 ? cost : Infinity;
}

function groupOf<Address, Purpose>(tokens: ReadonlyArray<Token<Address, Purpose>>): Group<Address, Purpose> {
  const addresses: Address[] = [];
  const purposes: Purpose[] = [];
  for (const { item } of tokens)
    if ("address" in item) addresses.push(item.address);
    else purposes.push(item.purpose);
  return { addresses, purposes };
}
