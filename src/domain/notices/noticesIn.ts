import { parseMailboxAddress } from "../address/mailboxAddress";
import { answerIn } from "./answers/answerIn";
import { bouncesIn } from "./bounces/bouncesIn";
import { isDeliveryReport } from "./bounces/isDeliveryReport";
import type { Notice, ReceivedMessage } from "./notice";

/** What counts is said within so many characters; this also bounds the work. */
const LONGEST_TEXT = 50_000;
const LONGEST_LINE = 500;

/**
 * What a received message says about mailboxes: that mail to them came back, that their holder has left or moved, or is away. A
 * report may name several recipients; an answer speaks of one mailbox. Empty for any other message, and for a sender that is no
 * address. It only says what is written: who really sent the message is not known here.
 */
export function noticesIn(received: ReceivedMessage): readonly Notice[] {
  const message = shortened(received);
  if (isDeliveryReport(message)) return bouncesIn(message);
  const by = parseMailboxAddress(message.from);
  const answer = by === undefined ? undefined : answerIn(message, by);
  return answer === undefined ? [] : [answer];
}

function shortened(message: ReceivedMessage): ReceivedMessage {
  const { text, subject, fromName } = message;
  return {
    ...message,
    text: text.slice(0, LONGEST_TEXT),
    subject: subject.slice(0, LONGEST_LINE),
    fromName: fromName.slice(0, LONGEST_LINE),
  };
}
