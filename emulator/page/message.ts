import type { Attachment, FileAttachment, Message, Recipient } from "@microsoft/microsoft-graph-types";
import type { ComposeState, MailAttachment, MailRecipient } from "../outlook/composeState";
import { mimeOf } from "./mime";
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
    bodyType: "html",
    deliverAt: 0,
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
    attachments: kind === "forward" ? (original.attachments ?? []).map(attachmentOf) : [],
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

/** A new message with the original attached to it as an item. */
export function forwardAsAttachment(original: Message, from: ComposeState["from"]): ComposeState {
  const mime = mimeOf(original);
  const name = original.subject ?? "";
  return {
    ...emptyMessage(from),
    composeType: "forward",
    subject: `Fw: ${name}`,
    attachments: [
      {
        id: crypto.randomUUID(),
        name,
        size: mime.length,
        isInline: false,
        content: { kind: "message", mime },
      },
    ],
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
    attachments: state.attachments.map(graphAttachment),
    internetMessageId: `<${id}@ourco.example>`,
    conversationId: state.conversationId ?? `conversation-${id}`,
    ...(properties === "{}"
      ? {}
      : { singleValueExtendedProperties: [{ id: `${PROPERTY_SET}${addInId}`, value: properties }] }),
  };
}

/** As a message that is read shows somebody to office.js. */
export function addressDetails(person: Recipient | null | undefined): Readonly<Record<string, unknown>> {
  const { address = "", name = "" } = person?.emailAddress ?? {};
  return { address, name, appointmentResponse: 0, recipientType: 3 };
}

/** Whether Exchange gives it the class of a delivery report (`PidTagMessageClass`). */
export function isReport({ singleValueExtendedProperties }: Message): boolean {
  return (singleValueExtendedProperties ?? []).some(
    ({ id, value }) => id === "String 0x001A" && /^report\./i.test(value ?? ""),
  );
}

/** The header of a message as it came in; what Graph keeps of it, else the least that every message has. */
export function headersOf({ internetMessageHeaders, from, subject, internetMessageId }: Message): string {
  const kept = internetMessageHeaders ?? [
    { name: "From", value: from?.emailAddress?.address ?? "" },
    { name: "Subject", value: subject ?? "" },
    { name: "Message-ID", value: internetMessageId ?? "" },
  ];
  return kept.map(({ name, value }) => `${name ?? ""}: ${value ?? ""}\r\n`).join("");
}

export function namesOf(recipients: readonly Recipient[] | null | undefined): string {
  return (recipients ?? []).map(({ emailAddress }) => emailAddress?.name ?? emailAddress?.address ?? "").join("; ");
}

/** As Graph has it: `fileAttachment` with its content; of other attachments no more than the name. */
function graphAttachment({ name, size, isInline, content }: MailAttachment): Attachment {
  const bytes = content.kind === "file" ? { contentBytes: content.base64 } : {};
  return { name, size, isInline, ...bytes };
}

function attachmentOf(attachment: Attachment): MailAttachment {
  const { name, size, isInline, contentBytes } = attachment as FileAttachment;
  return {
    id: crypto.randomUUID(),
    name: name ?? "",
    size: size ?? 0,
    isInline: isInline ?? false,
    content: { kind: "file", base64: contentBytes ?? "" },
  };
}

function graphRecipient({ name, address }: MailRecipient): Recipient {
  return { emailAddress: { name, address } };
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
