import { domainAndAbove } from "../../domain/address/domainName";
import { parseMailboxAddress, type AddressKey, type MailboxAddress } from "../../domain/address/mailboxAddress";
import type { Client } from "../../domain/book/book";
import { entryOf } from "../../domain/book/clientQuestions";
import { addressesIn, splitBody } from "../../domain/draft/splitBody";
import { isAutomatic } from "../../domain/notices/answers/isAutomatic";
import { noticesIn } from "../../domain/notices/noticesIn";
import { proposalsOf } from "../../domain/notices/proposalsOf";
import { present } from "../../domain/text/members";
import type { BookAccess } from "../ports/bookAccess";
import type { OpenMessage } from "../ports/inbox";
import { answerSuggestions } from "./answerSuggestions";
import { senderSuggestion } from "./senderSuggestion";
import type { NoticeSuggestion, Suggestion } from "./suggestion";

/**
 * What a received message suggests to change in the book: what the client answered, what is said of a mailbox, and whose mailbox the
 * sender's is. What the book says already is not suggested again. Who really sent the message is not known here.
 */
export async function suggestionsIn(message: OpenMessage, book: BookAccess): Promise<readonly Suggestion[]> {
  const from = parseMailboxAddress(message.from);
  const [{ own }, around] = await Promise.all([
    book.state(),
    from === undefined ? Promise.resolve<readonly Client[]>([]) : book.clientsAround(from),
  ]);
  const isOwn = from !== undefined && domainAndAbove(from.domain).some((domain) => own.domains.includes(domain));
  const notices = await noticeSuggestions(message, book);
  // Exchange reports under an address of our own domain; what our own people write says nothing of itself.
  if (isOwn) return notices.filter(({ proposal }) => proposal.because.kind === "bounce");
  if (from === undefined) return notices;
  const { newText, signature, quotedText } = splitBody(
    { format: "text", content: message.text },
    "reply",
    message.subject,
  );
  const reply = { from, subject: message.subject, text: `${newText}\n${signature}`, quoted: quotedText };
  // Who says that he has gone answers nothing: whom he names is there for everything, not for what was asked.
  const isGone = isAutomatic(message) || notices.some(({ proposal }) => proposal.address === from.key);
  const answers = isGone ? [] : answerSuggestions(reply, clientsOf(from, around), own.domains);
  const isKnown = around.some((client) => entryOf(client, from.key) !== undefined);
  const isTold = notices.length > 0 || answers.some(({ proposal }) => proposal.address.key === from.key);
  const others = [...message.recipients, ...present(addressesIn(quotedText).map(parseMailboxAddress))];
  const sender =
    isKnown || isTold
      ? undefined
      : await senderSuggestion({ from, fromName: message.fromName, signature, others }, around, own.domains, book);
  const answered = new Set<AddressKey>(answers.map(({ proposal }) => proposal.address.key));
  return [
    ...answers,
    ...notices.filter(({ proposal }) => !answered.has(proposal.address)),
    ...(sender === undefined ? [] : [sender]),
  ];
}

/** The clients whose mailbox this is or may be; those of whose deals it is only a party are none. */
function clientsOf(from: MailboxAddress, around: readonly Client[]): readonly Client[] {
  const above = domainAndAbove(from.domain);
  return around.filter(
    (client) => entryOf(client, from.key) !== undefined || client.domains.some((domain) => above.includes(domain)),
  );
}

async function noticeSuggestions(message: OpenMessage, book: BookAccess): Promise<readonly NoticeSuggestion[]> {
  const found = await Promise.all(
    noticesIn(message).map(async (notice) => {
      const address = parseMailboxAddress(notice.address);
      const clients = address === undefined ? [] : await book.clientsAround(address);
      return proposalsOf(notice, clients).map((proposal): NoticeSuggestion | undefined => {
        const client = clients.find(({ id }) => id === proposal.client);
        return client === undefined ? undefined : { kind: "notice", id: `notice ${proposal.id}`, client, proposal };
      });
    }),
  );
  return present(found.flat());
}
