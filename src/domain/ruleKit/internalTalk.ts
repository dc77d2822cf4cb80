import type { MailboxAddress } from "../address/mailboxAddress";
import { placeOf } from "../book/placeOf";
import type { RuleContext } from "./defineRule";
import { betraysUs } from "./internalWords";
import { quotedMessages, type QuotedMessage } from "./quotedMessages";
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
 * the words have to say so as well.
 */
export function internalTalkIn(context: RuleContext, thread: string): InternalTalk | undefined {
  const { draft, page, recipients } = context;
  const places = threadPlaces(context);
  const isOwn = (address: MailboxAddress): boolean => placeOf(page, address).status === "own";
  const isAllOwn = places.length > 0 && places.every(({ status }) => status === "own");
  const called = recipients.map(({ recipient }) => recipient.name.trim().toLowerCase()).filter((name) => name !== "");
  const isAmongUs = ({ from, to, isWhole, head }: QuotedMessage): boolean =>
    from !== undefined &&
    isOwn(from) &&
    to.every(isOwn) &&
    (isWhole || (isAllOwn && !called.some((name) => head.toLowerCase().indexOf(name) >= 0)));
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
