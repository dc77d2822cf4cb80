import type { DomainName } from "../../domain/address/domainName";
import { parseMailboxAddress, type MailboxAddress } from "../../domain/address/mailboxAddress";
import { isFreeMail } from "../../domain/address/freeMail";
import type { Client } from "../../domain/book/book";
import { isAtClient } from "../../domain/book/clientQuestions";
import { guessRole } from "../../domain/book/inferRole";
import { domainsIn, type Clues } from "../../domain/book/links/clues";
import { linkIn } from "../../domain/book/links/linkIn";
import { foldText } from "../../domain/kinds/foldText";
import type { BookAccess } from "../ports/bookAccess";
import type { SenderSuggestion } from "./suggestion";

/** Nobody answers at such an address, so it is no mailbox of anybody. */
const MACHINE =
  /^(?:(?:do[-._]?)?not?[-._]?reply|donotreply|mailer-?daemon|postmaster|bounces?|notifications?|newsletter|alerts?|auto-?reply)(?:[-._+].*)?$/;
/** Lines of a signature that are looked up as names of companies or people, and clients that one may find. */
const MOST_LINES = 8;
const LONGEST_NAME = 60;
const MOST_FOUND = 3;
const MOST_OTHERS = 20;

/** For a sender whom the book does not have: the client whose mailbox it probably is. */
export async function senderSuggestion(
  clues: Clues,
  around: readonly Client[],
  own: readonly DomainName[],
  book: BookAccess,
): Promise<SenderSuggestion | undefined> {
  const { from, fromName } = clues;
  if (MACHINE.test(from.local)) return undefined;
  const at = around.find((client) => isAtClient(client, from));
  if (at !== undefined) {
    const { role, confidence, because } = guessRole(from, true);
    const { reason, word } = because;
    return suggested(at, from, fromName, role, {
      confidence,
      because: reason,
      ...(word === undefined ? {} : { word }),
    });
  }
  // A party's people are nobody's mailbox.
  if (around.length > 0) return undefined;
  const clients = await clientsNamed(clues, book);
  const link = linkIn(clues, clients, own);
  const client = clients.find(({ id }) => id === link?.client);
  if (link === undefined || client === undefined) return undefined;
  const role = isFreeMail(from.domain) ? "personal" : guessRole(from, false).role;
  return { ...suggested(client, from, fromName, role, link.guess), evidence: link.evidence };
}

/** The clients that the clues can speak of: by address, by domain, by name. */
async function clientsNamed(clues: Clues, book: BookAccess): Promise<readonly Client[]> {
  const sites = domainsIn(clues).map((domain) => parseMailboxAddress(`info@${domain}`));
  const addresses = [...clues.others.slice(0, MOST_OTHERS), ...sites].filter((one) => one !== undefined);
  const names = [clues.fromName, ...clues.signature.split("\n").slice(0, MOST_LINES)].map(nameIn);
  const found = await Promise.all([
    ...addresses.map((address) => book.clientsAround(address)),
    ...names
      .filter((name) => name !== "")
      .map(async (text) => {
        const { clients } = await book.find({ text, sort: "best", from: 0, most: MOST_FOUND });
        return book.clients(clients.map(({ id }) => id));
      }),
  ]);
  return [...new Map(found.flat().map((client) => [client.id, client])).values()];
}

/** A line as a name to look up; empty for one that is none: an address, a telephone number, a sentence. */
function nameIn(line: string): string {
  const plain = foldText(line)
    .text.replace(/[([（].*$/, "")
    .trim();
  return plain.length > LONGEST_NAME || /[@\d]|www\.|:/.test(plain) ? "" : plain;
}

function suggested(
  client: Client,
  address: MailboxAddress,
  name: string,
  role: SenderSuggestion["role"],
  guess: SenderSuggestion["guess"],
): SenderSuggestion {
  return { kind: "sender", id: ["sender", client.id, address.key].join(" "), client, address, name, role, guess };
}
