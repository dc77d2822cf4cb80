import type { AttachedContent, ComposeState, MailAttachment } from "../composeState";
import { profiles, type Switches } from "../profiles";
import { codes, OfficeFailure } from "./officeFailure";

/** Attachment types on this wire (read off office.js: `convertAttachmentType`). */
const types = { file: 0, item: 1, cloud: 2 } as const;
/** By how much the size of an item differs from one look to the next, where it does. */
const DRIFT = 512;

/** Attachments as one client lists them: what it calls them, and which it leaves out (office-js docs, `getAttachmentsAsync`). */
export function listAttachments({ attachments }: ComposeState, switches: Switches, now: number): readonly object[] {
  return listed(attachments, switches).map(({ id, attachment }) => {
    const { isInline, content } = attachment;
    const isItem = isOutlookItem(content);
    const asFile = isItem && profiles[switches.client].itemsAs === "file";
    const drifts = isItem && switches.itemSize === "varies";
    return {
      id,
      name: asFile ? `${attachment.name}.eml` : attachment.name,
      size: attachment.size + (drifts ? now % DRIFT : 0),
      isInline,
      attachmentType: types[content.kind === "cloud" ? "cloud" : isItem && !asFile ? "item" : "file"],
      ...(content.kind === "cloud" ? { url: content.url } : {}),
    };
  });
}

/** The content of one attachment with its format (office-js docs, `AttachmentContentFormat`). */
export function attachmentContent({ attachments }: ComposeState, id: string, switches: Switches): object {
  const found = listed(attachments, switches).find((one) => one.id === id);
  if (found === undefined) throw new OfficeFailure(codes.attachment, "There is no such attachment.");
  const { content } = found.attachment;
  switch (content.kind) {
    case "file":
      return { content: content.base64, format: "base64" };
    case "message":
      return profiles[switches.client].itemsAs === "file"
        ? { content: btoa(content.mime), format: "base64" }
        : { content: content.mime, format: "eml" };
    case "appointment":
      return { content: content.iCalendar, format: "iCalendar" };
    case "contact":
      throw new OfficeFailure(codes.attachmentType, "Such an item cannot be read.");
    case "cloud":
      return { content: content.url, format: "url" };
  }
}

function listed(
  attachments: readonly MailAttachment[],
  { client }: Switches,
): ReadonlyArray<{ readonly id: string; readonly attachment: MailAttachment }> {
  const { attachmentIds, listsLinks } = profiles[client];
  return attachments
    .filter(({ content }) => listsLinks || content.kind !== "cloud")
    .map((attachment, index) => ({ id: attachmentIds === "index" ? String(index) : attachment.id, attachment }));
}

function isOutlookItem({ kind }: AttachedContent): boolean {
  return kind === "message" || kind === "appointment" || kind === "contact";
}
