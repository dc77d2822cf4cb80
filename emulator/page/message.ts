import type { Message, Recipient } from "@microsoft/microsoft-graph-types";
import type { ComposeState, MailRecipient } from "../outlook/composeState";
import type { Words } from "./words";

/** Where Outlook keeps an add-in's custom properties (MS-OXCEXT; Graph shows them as one extended property). */
const PROPERTY_SET = "String {00020329-0000-0000-C000-000000000046} Name cecp-";

export function emptyMessage(from: ComposeState["from"]): ComposeState {
  return {
    from,
    to: [],
    cc: [],
    bcc: [],
    subject: "",
    html: "<p><br></p>",
    attachments: [],
    composeType: "newMail",
    conversationId: null,
    customProperties: {},
    sessionData: {},
    notifications: [],
    initializationContext: "",
  };
}

export function recipientOf(text: string): MailRecipient {
  const [, name, address] = /^\s*(.*?)\s*<([^<>]+)>\s*$/.exec(text) ?? [];
  const plain = (address ?? text).trim();
  return {
    name: name === undefined || name === "" ? plain : name,
    address: plain,
    type: "externalUser",
    isResolved: /^[^\s@]+@[^\s@]+$/.test(plain),
  };
}

export function replyTo(
  original: Message,
  from: ComposeState["from"],
  kind: "reply" | "forward",
  words: Words,
): ComposeState {
  const sender = original.from?.emailAddress;
  const prefix = kind === "reply" ? "Re: " : "Fw: ";
  const subject = original.subject ?? "";
  return {
    ...emptyMessage(from),
    composeType: kind,
    conversationId: original.conversationId ?? null,
    subject: subject.startsWith(prefix) ? subject : `${prefix}${subject}`,
    to:
      kind === "reply" && sender?.address != null
        ? [{ name: sender.name ?? sender.address, address: sender.address, type: "externalUser", isResolved: true }]
        : [],
    html: `<p><br></p><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><p>${words.wrote}${escaped(sender?.name ?? "")} &lt;${escaped(sender?.address ?? "")}&gt;<br>${words.date}${escaped(original.sentDateTime ?? "")}<br>${words.to}: ${escaped(namesOf(original.toRecipients))}<br>${words.subject}: ${escaped(subject)}</p></div><div>${original.body?.content ?? ""}</div>`,
  };
}

/** The message as it lands in Sent Items. */
export function sentMessage(state: ComposeState, addInId: string, id: string, now: Date): Message {
  const properties = JSON.stringify(state.customProperties);
  return {
    id,
    subject: state.subject,
    sentDateTime: now.toISOString(),
    receivedDateTime: now.toISOString(),
    from: { emailAddress: { name: state.from.name, address: state.from.address } },
    toRecipients: state.to.map(graphRecipient),
    ccRecipients: state.cc.map(graphRecipient),
    bccRecipients: state.bcc.map(graphRecipient),
    body: { contentType: "html", content: state.html },
    hasAttachments: state.attachments.length > 0,
    internetMessageId: `<${id}@ourco.example>`,
    conversationId: state.conversationId ?? `conversation-${id}`,
    ...(properties === "{}"
      ? {}
      : { singleValueExtendedProperties: [{ id: `${PROPERTY_SET}${addInId}`, value: properties }] }),
  };
}

export function namesOf(recipients: readonly Recipient[] | null | undefined): string {
  return (recipients ?? []).map(({ emailAddress }) => emailAddress?.name ?? emailAddress?.address ?? "").join("; ");
}

function graphRecipient({ name, address }: MailRecipient): Recipient {
  return { emailAddress: { name, address } };
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
