import PostalMime, { type Address, type Attachment, type Email } from "postal-mime";
import type { ComposeType } from "../../domain/draft/draft";
import type { RawAddress, RawAttachment, RawDraft } from "../../domain/draft/rawDraft";
import type { InputFile } from "./input";

/** Larger than any mailbox takes (Exchange Online: 150 MB). */
export const LARGEST_MESSAGE = 160 * 1024 * 1024;

/** What a part is called that has no file name, by its MIME type. */
const NAMELESS = "attachment";

/** A message with the contents of its attachments; pictures inside the text are none. */
export interface Mail {
  readonly raw: RawDraft;
  readonly files: readonly InputFile[];
  /** By its Date header, where that says a time. */
  readonly sentAt?: Date;
}

/** Reads one message in MIME. Rejects when it is no mail at all. */
export async function readMail(bytes: Uint8Array): Promise<Mail> {
  const email = await PostalMime.parse(bytes, { forceRfc822Attachments: true });
  if (email.headers.length === 0) throw new Error("It has no mail headers.");
  const sentAt = new Date(email.date ?? "");
  return {
    raw: rawDraftOf(email),
    files: email.attachments.flatMap(fileOf),
    ...(Number.isNaN(sentAt.getTime()) ? {} : { sentAt }),
  };
}

function rawDraftOf(email: Email): RawDraft {
  const from = mailboxes(email.from === undefined ? [] : [email.from])[0];
  return {
    ...(from === undefined ? {} : { from }),
    to: mailboxes(email.to),
    cc: mailboxes(email.cc),
    bcc: mailboxes(email.bcc),
    subject: email.subject ?? "",
    body: bodyOf(email),
    composeType: composeTypeOf(email),
    attachments: email.attachments.map(attachmentOf),
  };
}

/** HTML where there is some: it keeps what the quoted thread is. A mail of attachments alone has an empty body. */
function bodyOf({ html, text }: Email): RawDraft["body"] {
  if (html !== undefined && html.trim() !== "") return { format: "html", content: html };
  return { format: "text", content: text ?? "" };
}

/** Members of a group count one by one; an empty group (`undisclosed-recipients:;`) names nobody. */
function mailboxes(addresses: readonly Address[] | undefined): readonly RawAddress[] {
  return (addresses ?? []).flatMap((entry) => (entry.group ?? [entry]).map(({ address, name }) => ({ address, name })));
}

function composeTypeOf({ subject, inReplyTo }: Email): ComposeType {
  if (/^\s*(fwd?|wg|tr|rv|转发|轉寄)\s*[:：]/i.test(subject ?? "")) return "forward";
  return inReplyTo === undefined ? "new" : "reply";
}

function attachmentOf(attachment: Attachment): RawAttachment {
  const { filename, mimeType } = attachment;
  return {
    name: filename ?? `${NAMELESS} (${mimeType})`,
    inline: isInline(attachment),
    size: bytesOf(attachment).byteLength,
  };
}

function fileOf(attachment: Attachment, index: number): readonly InputFile[] {
  return isInline(attachment) ? [] : [{ index, load: () => Promise.resolve(bytesOf(attachment)) }];
}

function isInline({ related, disposition }: Attachment): boolean {
  return related === true && disposition !== "attachment";
}

function bytesOf({ content }: Attachment): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
}
