import type { Client, ClientId } from "../book";
import { nameOf } from "../clientQuestions";
import { companyKey } from "../importing/companyName";

/** A client as it is named to choose it. */
export interface NamedClient {
  readonly id: ClientId;
  readonly name: string;
}

/** Another client that may be the same company, and the word that both are called by. */
export interface CompanyHint {
  readonly other: NamedClient;
  readonly word: string;
}

/** Shorter words are initials of many companies. */
const SHORTEST_WORD = 4;
/** A word that more clients share is a town or a trade, not a company. */
const MOST_CLIENTS = 3;

/**
 * For each new client the one that may be the same company: known before, or new as well and named before it. They are taken for one
 * where their domains begin with the same label, as acme.example and acme.co.example do, or where one's label is the other's first
 * word. It is never more than a hint: two companies may share a word.
 */
export function companyGroups(added: readonly Client[], known: readonly Client[]): ReadonlyMap<ClientId, CompanyHint> {
  const byWord = new Map<string, NamedClient[]>();
  const hints = new Map<ClientId, CompanyHint>();
  const put = (client: Client): void => {
    wordsOf(client).forEach((word) => {
      const named = { id: client.id, name: nameOf(client) };
      const clients = byWord.get(word);
      if (clients === undefined) byWord.set(word, [named]);
      else clients.push(named);
    });
  };
  known.forEach(put);
  added.forEach((client) => {
    if (client.domains.length > 0)
      wordsOf(client).some((word) => {
        const others = byWord.get(word) ?? [];
        const [other] = others;
        if (other === undefined || others.length > MOST_CLIENTS) return false;
        hints.set(client.id, { other, word });
        return true;
      });
    put(client);
  });
  return hints;
}

function wordsOf({ domains, name }: Client): readonly string[] {
  const labels = domains.map((domain) => (domain.split(".")[0] ?? "").replace(/-/g, ""));
  const words = labels.concat(companyKey(name).split(" ")[0] ?? "").filter((word) => word.length >= SHORTEST_WORD);
  return Array.from(new Set(words));
}
