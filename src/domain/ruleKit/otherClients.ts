import { nameOf } from "../book/clientQuestions";
import type { Client } from "../book/book";
import { clientNames } from "../content/clientNames";
import { mentionsIn } from "../content/mentionsIn";
import { isOrdinaryWord } from "../content/isOrdinaryWord";
import { phraseOf } from "../content/words";
import { placeOf } from "../book/placeOf";
import type { RuleContext } from "./defineRule";
import { quotedMessages } from "./quotedMessages";
import { isOneOfThem, theirClients } from "./theirClients";

/** A client that a message names though it goes to another one, by which words, and where: in the subject, the text or a file. */
export interface OtherClient {
  readonly client: Client;
  readonly words: string;
  readonly place: "subject" | "text" | "file";
  /** The file's name. */
  readonly file?: string;
}

const READ = 60_000;

/**
 * The other clients that a draft to one client names, each where it is named first: by name, keyword, domain or document number.
 * Words that the clients of the message have too, or its people or we ourselves, name nobody else; nor do words that they wrote
 * themselves in the thread below, or that are words of the language as well.
 */
export function otherClients(context: RuleContext): readonly OtherClient[] {
  const theirs = theirClients(context);
  if (theirs.length === 0) return [];
  const { draft, page } = context;
  const names = clientNames(page.clients);
  const isTheirs = isOneOfThem(context, theirs);
  const shared = sharedWords(context, theirs);
  const text = `${draft.subject}\n${draft.newText}`;
  const found: OtherClient[] = [];
  const add = (other: OtherClient): void => {
    if (isTheirs(other.client) || found.some(({ client }) => client === other.client)) return;
    if (shared.indexOf(` ${phraseOf(other.words)} `) < 0 && !isOrdinaryWord(other.words, text)) found.push(other);
  };
  const look = (text: string, where: Pick<OtherClient, "place" | "file">): void => {
    mentionsIn(text, names).forEach(({ client, by, words }) => {
      if (by !== "person") add({ client, words, ...where });
    });
  };
  look(draft.subject, { place: "subject" });
  look(draft.newText.slice(0, READ), { place: "text" });
  draft.attachments.forEach(({ name, inline, facts }) => {
    if (inline) return;
    const where = { place: "file", file: name } as const;
    look(name, where);
    (facts?.clients ?? []).forEach((named) => {
      const client = page.clients.find(({ id }) => id === named.client);
      if (client !== undefined) add({ client, words: named.words, ...where });
    });
  });
  return found;
}

/** All that the clients of the message, its people and we are called by, and what they wrote, as phrases are compared. */
function sharedWords({ draft, page, recipients }: RuleContext, theirs: readonly Client[]): string {
  const words: string[] = [draft.sender?.name ?? "", ...page.own.domains];
  recipients.forEach(({ recipient }) => {
    words.push(recipient.name);
    if (recipient.status === "mailbox") words.push(recipient.address.key);
  });
  theirs.forEach((client) => {
    words.push(client.name, nameOf(client), ...client.domains, ...(client.keywords ?? []));
    client.addresses.forEach(({ name, address }) => words.push(name, address.key));
    client.parties.forEach(({ name, domains }) => words.push(name, ...domains));
  });
  quotedMessages(draft.quotedText).forEach(({ from, text }) => {
    const place = from === undefined ? undefined : placeOf(page, from);
    if (place?.status === "client" && theirs.indexOf(place.client) >= 0) words.push(text);
  });
  return ` ${phraseOf(words.join(" / "))} `;
}
