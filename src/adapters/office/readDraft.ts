import type { Draft, RecipientField } from "../../domain/draft/draft";
import type { RawAddress, RawAttachment, RawDraft } from "../../domain/draft/rawDraft";
import { toDraft } from "../../domain/draft/toDraft";
import { composeItem, type ComposeItem } from "./composeItem";
import { fromOffice } from "./fromOffice";
import { hasMailbox } from "./requirements";

/** How long Send may wait for what it can do without. */
const OPTIONAL_DEADLINE_MS = 1_000;

/**
 * The message in this compose window as a draft. Apart from what writes, so that the handlers' bundle holds no more than it needs.
 * Rejects with an `OfficeError` when a part that the review needs cannot be read.
 */
export async function readDraft(): Promise<Draft> {
  const item = composeItem();
  const [to, cc, bcc, subject, body, from, attachments, composeType, deliverAt] = await Promise.all([
    readField(item, "to"),
    readField(item, "cc"),
    readField(item, "bcc"),
    readSubject(item),
    readBody(item),
    readFrom(item),
    readAttachments(item),
    readComposeType(item),
    readDeliveryTime(item),
  ]);
  const { conversationId } = item;
  return toDraft({
    to,
    cc,
    bcc,
    subject,
    body,
    attachments,
    composeType,
    ...(from === undefined ? {} : { from }),
    ...(deliverAt === undefined ? {} : { deliverAt }),
    ...(typeof conversationId === "string" && conversationId !== "" ? { conversation: conversationId } : {}),
  });
}

export function readSubject({ subject }: ComposeItem): Promise<string> {
  return fromOffice<string>("subject.getAsync", (done) => {
    subject.getAsync(done);
  });
}

async function readField(item: ComposeItem, field: RecipientField): Promise<readonly RawAddress[]> {
  const found = await fromOffice<readonly Office.EmailAddressDetails[]>(`${field}.getAsync`, (done) => {
    item[field].getAsync(done);
  });
  return found.map(rawAddress);
}

/** A personal contact list comes with an empty address and cannot be expanded (office-js issue 4242). */
function rawAddress(details: Partial<Office.EmailAddressDetails>): RawAddress {
  const address = details.emailAddress ?? "";
  const name = details.displayName ?? "";
  const isContactList = address === "" && !name.includes("@");
  return { address, name, list: isContactList || String(details.recipientType) === "distributionList" };
}

/** HTML: as text, Outlook on the web loses where the quoted thread begins (office-js docs, `Body.getAsync`). */
async function readBody(item: ComposeItem): Promise<RawDraft["body"]> {
  return { format: "html", content: await readHtml(item) };
}

export function readHtml({ body }: ComposeItem): Promise<string> {
  return fromOffice<string>("body.getAsync", (done) => {
    body.getAsync("html", done);
  });
}

/** The sender only widens what counts as our own, so a client that will not say it loses no check. */
async function readFrom({ from }: ComposeItem): Promise<RawAddress | undefined> {
  if (from === undefined) return undefined;
  try {
    return rawAddress(
      await fromOffice<Office.EmailAddressDetails>("from.getAsync", (done) => {
        from.getAsync(done);
      }),
    );
  } catch {
    return undefined;
  }
}

async function readAttachments(item: ComposeItem): Promise<readonly RawAttachment[]> {
  if (item.getAttachmentsAsync === undefined) return [];
  const found = await fromOffice<readonly Office.AttachmentDetailsCompose[]>("getAttachmentsAsync", (done) => {
    item.getAttachmentsAsync?.(done);
  });
  return found.map(({ id, name, isInline, size, attachmentType }) => ({
    id,
    name,
    inline: isInline,
    size,
    ...formOf(attachmentType),
  }));
}

function formOf(type: string): Pick<RawAttachment, "form"> {
  if (type === "item") return { form: "item" };
  return type === "cloud" ? { form: "link" } : {};
}

async function readComposeType(item: ComposeItem): Promise<RawDraft["composeType"]> {
  if (item.getComposeTypeAsync === undefined) return "new";
  try {
    const { composeType } = await fromOffice<{ composeType: string }>("getComposeTypeAsync", (done) => {
      item.getComposeTypeAsync?.(done as Parameters<NonNullable<ComposeItem["getComposeTypeAsync"]>>[0]);
    });
    return composeType === "reply" || composeType === "forward" ? composeType : "new";
  } catch {
    return "new";
  }
}

/**
 * When Outlook is told to deliver it. Unset it answers 0 (office-js docs, `DelayDeliveryTime`); a time that has come delays nothing.
 * Clients below Mailbox 1.13 lack it, and what a client will not say delays no check.
 */
async function readDeliveryTime({ delayDeliveryTime }: ComposeItem): Promise<string | undefined> {
  try {
    if (delayDeliveryTime === undefined || !hasMailbox("1.13")) return undefined;
    const answer = await fromOffice<Date | number | string>(
      "delayDeliveryTime.getAsync",
      (done) => {
        delayDeliveryTime.getAsync(done as Parameters<typeof delayDeliveryTime.getAsync>[0]);
      },
      OPTIONAL_DEADLINE_MS,
    );
    const time = new Date(answer);
    return time.getTime() > Date.now() ? time.toISOString() : undefined;
  } catch {
    return undefined;
  }
}
