import type { FileFacts, NamedClient } from "../draft/fileFacts";
import { bankAccountsIn } from "./bankAccounts";
import type { ClientNames } from "./clientNames";
import { codesIn, documentNumbersIn, numberKey } from "./documentNumbersIn";
import { domainsIn } from "./domainsIn";
import { mentionsIn, type Mention } from "./mentionsIn";

/** More of each would say no more, and has no room with the message. */
const MOST = { accounts: 6, numbers: 20, domains: 10, clients: 6 };
/** A paper has its own number in its beginning; further down there are articles. */
const HEAD = 2_000;
const LONGEST_WORDS = 60;

/** What the text of a file names. */
export function fileFactsOf(text: string, names: ClientNames): FileFacts {
  const mentions = mentionsIn(text, names).filter(({ by }) => by !== "person");
  const own = mentions.filter(({ by }) => by === "number").map(({ words }) => words);
  const numbers = documentNumbersIn(text)
    .concat(codesIn(text.slice(0, HEAD)))
    .map((number) => number.text);
  return {
    accounts: bankAccountsIn(text).slice(0, MOST.accounts),
    numbers: own.concat(numbers).filter(isFirst).slice(0, MOST.numbers),
    domains: domainsIn(text).slice(0, MOST.domains),
    clients: mentions.reduce<readonly NamedClient[]>(oncePerClient, []).slice(0, MOST.clients),
  };
}

function isFirst(number: string, index: number, all: readonly string[]): boolean {
  const key = numberKey(number);
  return all.slice(0, index).every((one) => numberKey(one).indexOf(key) < 0);
}

function oncePerClient(all: readonly NamedClient[], { client, words }: Mention): readonly NamedClient[] {
  return all.some((named) => named.client === client.id)
    ? all
    : all.concat({ client: client.id, words: words.slice(0, LONGEST_WORDS) });
}
