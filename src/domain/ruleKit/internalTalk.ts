import type { MailboxAddress } from "../address/mailboxAddress";
import { placeOf } from "../book/placeOf";
import type { RuleContext } from "./defineRule";
import { betraysUs } from "./internalWords";
import { quotedMessages, type QuotedMessage } from "./quotedMessages";
import { theirClients } from "./theirClients";
import { threadPlaces } from "./threadPlaces";

/** Where a message without headers begins within another one: whom it went to nobody knows. */
const ATTRIBUTION = /^.{0,200}@.{0,200}[:：] *$/m;

/** Our own talk in the thread below: `words` that give it away, where there are any. */
export interface InternalTalk {
  readonly words?: string;
}

/**
 * Whether the thread holds talk of our own people among themselves. It does where each of its messages has an own sender and own
 * recipients only; where others write in it too, or the headers do not name everybody, or it is passed on as what the message is about,
 * the words have to say so as well. Exchange gives colleagues no address: a message between the sender and somebody who has none, and no
 * name of the client's, is ours too.
 */
export function internalTalkIn(context: RuleContext, thread: string): InternalTalk | undefined {
  const { draft, page, recipients } = context;
  const places = threadPlaces(context);
  const isOwn = (address: MailboxAddress): boolean => placeOf(page, address).status === "own";
  const isAllOwn = places.length > 0 && places.every(({ status }) => status === "own");
  const isNamedIn = (head: string, names: readonly string[]): boolean =>
    names.some((name) => name.trim() !== "" && head.toLowerCase().indexOf(name.trim().toLowerCase()) >= 0);
  const called = recipients.map(({ recipient }) => recipient.name);
  const theirs = theirClients(context).reduce(
    (all, { addresses }) => all.concat(addresses.map(({ name }) => name)),
    called,
  );
  const isAmongUs = ({ from, to, isWhole, head }: QuotedMessage): boolean =>
    from === undefined
      ? to.length === 0 && isNamedIn(head, [draft.sender?.name ?? ""]) && !isNamedIn(head, theirs)
      : isOwn(from) && to.every(isOwn) && (isWhole || (isAllOwn && !isNamedIn(head, called)));
  const messages = quotedMessages(thread);
  const ours = messages.filter(isAmongUs);
  const isByColleague = draft.threadAddresses.some(({ key }) => key !== draft.sender?.address.key);
  const texts = ours
    .map(({ text }) => text.split(ATTRIBUTION)[0] ?? "")
    .concat(messages.length === 0 && isAllOwn && isByColleague ? thread : []);
  for (const text of texts) {
    const words = betraysUs(text);
    if (words !== undefined) return { words };
  }
  const isPassedOn = draft.forwardedText !== "";
  return isAllOwn &&
    !isPassedOn &&
    ours.length > 0 &&
    messages.every((message) => message.isWhole && isAmongUs(message))
    ? {}
    : undefined;
}
