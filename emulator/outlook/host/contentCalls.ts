import { hasMailbox } from "../profiles";
import { bodyOf, htmlOfText, rewritten } from "./bodyText";
import type { Call, CallContext, Params } from "./call";
import { codes, OfficeFailure } from "./officeFailure";

const LONGEST_SUBJECT = 255;
const LONGEST_BODY = 1_000_000;
/** Bytes of a new message's form, and recipients of each of its fields (office-js docs, `MessageForm`). */
const LARGEST_FORM = 32 * 1_024;
const MOST_IN_FORM = 100;
/** `HostCoercionType` on this wire. */
const HTML = 3;
/** Prefixes that Outlook itself writes. */
const PREFIX = /^(?:(?:re|fw|fwd|aw|wg|rv|tr|回复|答复|转发)[:：]\s*)/i;
/** Dates end here (ECMA-262, time values); beyond, office.js itself refuses. */
const LAST_DATE = 8_640_000_000_000_000;

/** Calls for what a message says, when it goes, and for a message of its own, by the dispatch id that office.js sends. */
export const contentCalls: Readonly<Record<number, Call>> = {
  14: { name: () => "body.getTypeAsync", run: (_, { state }) => state.value.bodyType },
  17: {
    name: () => "subject.setAsync",
    run: ({ subject }, context) => {
      setSubject(String(subject), context);
    },
  },
  18: { name: () => "subject.getAsync", run: (_, { state }) => state.value.subject },
  37: {
    name: () => "body.getAsync",
    run: ({ coercionType }, { state, switches }) =>
      coercionType === HTML ? state.value.html : bodyOf(state.value, switches().textOfBody === "structured"),
  },
  38: {
    name: () => "body.setAsync",
    run: (params, context) => {
      setBody(params, context);
    },
  },
  44: {
    name: () => "displayNewMessageForm",
    run: (params, context) => {
      openNewMessage(params, context);
    },
  },
  166: {
    name: () => "delayDeliveryTime.getAsync",
    run: (_, { state, switches }) => {
      refuseBelow113(switches());
      const { deliverAt } = state.value;
      return deliverAt !== 0 && switches().deliveryTimeAs === "text" ? new Date(deliverAt).toISOString() : deliverAt;
    },
  },
  167: {
    name: () => "delayDeliveryTime.setAsync",
    run: ({ time }, context) => {
      setDeliveryTime(Number(time), context);
    },
  },
  178: {
    name: () => "displayNewMessageFormAsync",
    run: (params, context) => {
      openNewMessage(params, context);
    },
  },
};

/** Setting the subject leaves its prefix in place (office-js docs, `Subject.setAsync`); how it does so is a switch. */
function setSubject(subject: string, { state, switches }: CallContext): void {
  if (subject.length > LONGEST_SUBJECT) throw new OfficeFailure(codes.subjectTooLong, "The subject is too long.");
  const { subjectPrefix } = switches();
  const prefix = subjectPrefix === "replaced" ? "" : (PREFIX.exec(state.value.subject)?.[0] ?? "");
  const isThere = subjectPrefix === "kept-once" && PREFIX.test(subject);
  state.change({ subject: isThere ? subject : prefix + subject });
}

/** Takes the place of all that is there, the quoted thread too. */
function setBody({ data, coercionType }: Params, { state, switches }: CallContext): void {
  const text = String(data);
  if (text.length > LONGEST_BODY) throw new OfficeFailure(codes.bodyTooLong, "The body is too long.");
  if (coercionType !== HTML) state.change({ html: htmlOfText(text) });
  else if (state.value.bodyType === "text")
    throw new OfficeFailure(codes.invalidFormat, "The body is plain text and takes no HTML.");
  else state.change({ html: switches().rewritesHtml ? rewritten(text) : text });
}

function setDeliveryTime(time: number, { state, switches, now }: CallContext): void {
  refuseBelow113(switches());
  if (!(Math.abs(time) <= LAST_DATE)) throw new OfficeFailure(codes.invalidFormat, "This is no date.");
  const { pastDeliveryTime } = switches();
  if (time > now() || pastDeliveryTime === "kept") state.change({ deliverAt: time });
  else if (pastDeliveryTime === "clears") state.change({ deliverAt: 0 });
  else throw new OfficeFailure(codes.invalidFormat, "The date lies in the past.");
}

function refuseBelow113(switches: Parameters<typeof hasMailbox>[0]): void {
  if (!hasMailbox(switches, "1.13")) throw new OfficeFailure(codes.unsupported, "This client has no delivery time.");
}

function openNewMessage(params: Params, context: CallContext): void {
  const { openNewMessage: open } = context;
  if (open === undefined) throw new OfficeFailure(codes.internal, "A message is being written here.");
  const listOf = (field: string): readonly string[] => {
    const list = params[field];
    return Array.isArray(list) ? (list as readonly unknown[]).map(plain) : [];
  };
  const html = plain(params["htmlBody"]);
  const subject = plain(params["subject"]);
  const [to, cc, bcc] = [listOf("toRecipients"), listOf("ccRecipients"), listOf("bccRecipients")];
  if (
    new TextEncoder().encode(html).length > LARGEST_FORM ||
    subject.length > LONGEST_SUBJECT ||
    [to, cc, bcc].some(({ length }) => length > MOST_IN_FORM)
  )
    throw new OfficeFailure(codes.internal, "The form is too large.");
  open({ to, cc, bcc, subject, html });
}

function plain(value: unknown): string {
  return typeof value === "string" ? value : "";
}
