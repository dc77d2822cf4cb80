import type { MailboxAddress } from "../address/mailboxAddress";
import { placeOf } from "../book/placeOf";
import { foldText } from "../kinds/foldText";
import type { RuleContext } from "./defineRule";
import { quotedMessages, type QuotedMessage } from "./quotedMessages";
import { threadPlaces } from "./threadPlaces";

/** Words that nobody says to a client, in nine languages. */
const AMONG_US = new RegExp(
  foldText(
    "(?:our|real) costs?(?![a-z])|cost price|(?:our|net|gross) margins?(?![a-z])|mark-?up|our profit|(?:bottom|floor) price|(?:do not|don't) tell|internal only" +
      "|成本|底价|毛利|利润|别告诉|不要告诉|einkaufspreis|selbstkosten|unsere marge|rohertrag|nuestro cost|nuestro margen|prix de revient|notre marge" +
      "|nosso custo|nossa margem|себестоимост|наценк|марж|закупочн|هامش|سعر التكلفة|原価|粗利|利益率",
  ).text,
);
const READ = 5_000;

/** Our own talk in the thread below: `words` that give it away, where there are any. */
export interface InternalTalk {
  readonly words?: string;
}

/**
 * Whether the thread holds talk of our own people among themselves. It does where each of its messages has an own sender and own
 * recipients only; where others write in it too, or the headers do not name everybody, the words have to say so as well.
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
  const texts = ours.map(({ text }) => text).concat(messages.length === 0 && isAllOwn && isByColleague ? thread : []);
  for (const text of texts) {
    const folded = foldText(text.slice(0, READ));
    const match = AMONG_US.exec(folded.text);
    if (match !== null) {
      const start = folded.origins?.[match.index] ?? match.index;
      return { words: text.slice(start, start + match[0].length) };
    }
  }
  return isAllOwn && ours.length > 0 && messages.every((message) => message.isWhole && isAmongUs(message))
    ? {}
    : undefined;
}
