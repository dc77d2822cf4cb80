import { parseMailboxAddress, type AddressKey } from "../../address/mailboxAddress";
import { present } from "../../text/members";
import type { ReceivedMessage } from "../notice";
import { readText, type FoundAddress, type ReadText } from "../readText";
import { inAnyLanguage } from "../wordPattern";

/** An address that a report in plain text names, and what it says of it. */
interface Failed {
  readonly address: AddressKey;
  readonly words: string;
}

const COPY = inAnyLanguage(({ bounce }) => bounce.copy);
const RETURNED = inAnyLanguage(({ bounce }) => bounce.returned);
const NO_SUCH_MAILBOX = inAnyLanguage(({ bounce }) => bounce.noSuchMailbox);
/** Who runs the server, not who was written to. */
const HELP = /^(?:postmaster|mailer-daemon|abuse|noreply|no-reply|helpdesk|hostmaster)@/;
/** What stands before a recipient at the beginning of a line. */
const LABEL =
  /^[\s<>"'*•\-[(=]*(?:(?:the )?(?:final-)?recipients?|to|address|smtp|rfc822|收件人(?:地址|邮箱)?|收件者|получатель|адрес|destinatario|empfanger|destinataire|المستلم|宛先|无法发送到)?[\s:：;<["'(]*(?:smtp:|rfc822;)?[\s<]*$/;
const MOST_FAILED = 50;

/**
 * The recipients that failed, by `X-Failed-Recipients`, else by where they stand: at the beginning of a line, as every server from
 * Sendmail to Exchange puts them, or in a sentence that says so. A report that names one address only means that one.
 */
export function failedAddresses(message: ReceivedMessage): readonly Failed[] {
  const reading = withoutCopy(readText(message.text));
  const found = reading.addresses.filter(
    ({ address }) => !HELP.test(address.key) && address.key !== message.from.toLowerCase(),
  );
  const header = (message.headers?.["x-failed-recipients"] ?? "").split(",").map(keyOf);
  const known = present(header);
  const named =
    known.length > 0 ? found.filter(({ address }) => known.indexOf(address.key) >= 0) : chosen(reading, found);
  if (named.length > 0) return described(reading, named);
  const [only, ...others] = known.length > 0 ? known : present(recipientsOf(message.report?.original ?? "").map(keyOf));
  return only === undefined || (known.length === 0 && others.length > 0)
    ? []
    : [only]
        .concat(others)
        .slice(0, MOST_FAILED)
        .map((address) => ({ address, words: reading.text }));
}

function keyOf(text: string): AddressKey | undefined {
  return parseMailboxAddress(text.replace(/[<>]/g, ""))?.key;
}

/** What stands above the copy of the returned message. */
function withoutCopy(reading: ReadText): ReadText {
  const lines = reading.folded.search(COPY);
  if (lines < 0) return reading;
  return {
    ...reading,
    text: reading.text.slice(0, lines),
    folded: reading.folded.slice(0, lines),
    addresses: reading.addresses.filter(({ end }) => end <= lines),
    sentences: reading.sentences.filter(({ at }) => at < lines),
  };
}

function chosen({ folded, sentences }: ReadText, found: readonly FoundAddress[]): readonly FoundAddress[] {
  const distinct = new Set(found.map(({ address }) => address.key));
  if (distinct.size === 1) return found;
  return found.filter(({ at, end }) => {
    if (LABEL.test(folded.slice(folded.lastIndexOf("\n", at - 1) + 1, at))) return true;
    const sentence = sentences.find((candidate) => candidate.at <= at && candidate.end >= end);
    const words = sentence === undefined ? "" : folded.slice(sentence.at, sentence.end);
    return RETURNED.test(words) || NO_SUCH_MAILBOX.test(words);
  });
}

/** Each address once, with the words from where it stands first or last up to the next one. */
function described({ text }: ReadText, named: readonly FoundAddress[]): readonly Failed[] {
  const keys = Array.from(new Set(named.map(({ address }) => address.key))).slice(0, MOST_FAILED);
  if (keys.length === 1) return keys.map((address) => ({ address, words: text }));
  return keys.map((address) => ({
    address,
    words: named
      .map((found, index) => ({ found, next: named.slice(index + 1).find((later) => later.address.key !== address) }))
      .filter(({ found }) => found.address.key === address)
      .map(({ found, next }) => text.slice(found.at, next === undefined ? text.length : next.at))
      .join("\n"),
  }));
}

function recipientsOf(headers: string): readonly string[] {
  const [, list = ""] = /^to:((?:.|\n[ \t])*)/im.exec(headers.replace(/\r\n?/g, "\n").slice(0, 20_000)) ?? [];
  return readText(list).addresses.map(({ address }) => address.key);
}
