import { foldText } from "../../kinds/foldText";
import type { ReceivedMessage } from "../notice";
import { inAnyLanguage } from "../wordPattern";

const TITLE = inAnyLanguage(({ bounce }) => bounce.title);
const RETURNED = inAnyLanguage(({ bounce }) => bounce.returned);
const DELAYED = inAnyLanguage(({ bounce }) => bounce.delayed);
/** A report says what it is within this many characters. */
const BEGINNING = 600;

/**
 * Local parts that mail systems send from. RFC 5321 §4.5.1 and RFC 2142 reserve `postmaster`; `mailer-daemon` is custom;
 * Exchange Online has a fixed name of its own.
 */
const DAEMON =
  /^(?:mailer-?daemon|postmaster|mail-?daemon|mailer|mail\.?delivery|microsoftexchange[0-9a-f]{32}|mailerdaemon|mdaemon|bounces?|mail-?admin|system)@/i;

/**
 * Whether a mail system says here that mail did not arrive. What a person writes about it, or passes on, is no report, and the words
 * of one in anybody's name are none either: that is how phishing looks.
 */
export function isDeliveryReport({ from, subject, text, headers = {}, report }: ReceivedMessage): boolean {
  if (report !== undefined && /^[ \t]*action[ \t]*:/im.test(report.fields)) return true;
  const isSystem =
    DAEMON.test(from.trim()) ||
    from.trim() === "" ||
    headers["return-path"]?.trim() === "<>" ||
    headers["x-failed-recipients"] !== undefined ||
    /multipart\/report/i.test(headers["content-type"] ?? "");
  if (!isSystem) return false;
  const isBounce = headers["x-failed-recipients"] !== undefined;
  return isBounce || TITLE.test(foldText(subject).text) || RETURNED.test(foldText(text.slice(0, BEGINNING)).text);
}

/** Whether a report only says that it takes longer. */
export function isDelayReport({ subject, text }: ReceivedMessage): boolean {
  return DELAYED.test(foldText(subject).text) || DELAYED.test(foldText(text.slice(0, BEGINNING * 2)).text);
}
