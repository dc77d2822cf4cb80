import type { MailItem } from "../../app/ports/mailItem";
import { applyToDraft } from "../../domain/fix/applyFix";
import type { DraftFix } from "../../domain/fix/fix";
import { recipientFields, type Draft, type Recipient, type RecipientField } from "../../domain/draft/draft";
import type { RawAddress, RawAttachment, RawDraft } from "../../domain/draft/rawDraft";
import { toDraft } from "../../domain/draft/toDraft";
import { composeItem, type ComposeItem } from "./composeItem";
import { fromOffice } from "./fromOffice";
import { OfficeError } from "./OfficeError";

/** A set or add call takes at most 100 recipients (office-js docs, `Recipients.setAsync`). */
const MOST_PER_CALL = 100;
/** Subject, body and Bcc raise no event in the pane, and some clients lose those that exist (office-js issues 1634, 6847). */
const LOOK_EVERY_MS = 2_500;

/** The message in this compose window, through Office.js. */
export function officeMailItem(): MailItem {
  return { readDraft, apply, restoreRecipients, watch };
}

async function readDraft(): Promise<Draft> {
  const item = composeItem();
  const [to, cc, bcc, subject, body, from, attachments, composeType] = await Promise.all([
    readField(item, "to"),
    readField(item, "cc"),
    readField(item, "bcc"),
    fromOffice<string>("subject.getAsync", (done) => {
      item.subject.getAsync(done);
    }),
    readBody(item),
    readFrom(item),
    readAttachments(item),
    readComposeType(item),
  ]);
  return toDraft({ to, cc, bcc, subject, body, attachments, composeType, ...(from === undefined ? {} : { from }) });
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
  return {
    format: "html",
    content: await fromOffice<string>("body.getAsync", (done) => {
      item.body.getAsync("html", done);
    }),
  };
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

async function apply(fix: DraftFix): Promise<void> {
  const draft = await readDraft();
  await writeRecipients(draft.recipients, applyToDraft(draft, fix).recipients);
}

async function restoreRecipients(recipients: readonly Recipient[]): Promise<void> {
  await writeRecipients((await readDraft()).recipients, recipients);
}

/** Writes only the fields that change; what only gains recipients is added to, so that everything else in it stays untouched. */
async function writeRecipients(before: readonly Recipient[], after: readonly Recipient[]): Promise<void> {
  const changes = recipientFields.reduce<ReadonlyArray<() => Promise<void>>>((all, field) => {
    const old = before.filter((recipient) => recipient.field === field);
    const next = after.filter((recipient) => recipient.field === field);
    if (sameRecipients(old, next)) return all;
    const isAddition = next.length > old.length && sameRecipients(old, next.slice(0, old.length));
    if (!isAddition) refuseLists(field, old);
    return all.concat(() => (isAddition ? addAll(field, next.slice(old.length)) : setAll(field, next)));
  }, []);
  for (const change of changes) await change();
}

/** A contact list has no address of its own, so writing its field again would lose it (office-js issue 5991). */
function refuseLists(field: RecipientField, recipients: readonly Recipient[]): void {
  if (recipients.some(({ status }) => status !== "mailbox")) {
    throw new OfficeError(
      `${field}.setAsync`,
      "unsupported",
      "The field holds a list or an entry that cannot be written back.",
    );
  }
}

async function setAll(field: RecipientField, recipients: readonly Recipient[]): Promise<void> {
  const first = recipients.slice(0, MOST_PER_CALL).map(writable);
  await fromOffice(`${field}.setAsync`, (done) => {
    composeItem()[field].setAsync(first, done);
  });
  await addAll(field, recipients.slice(MOST_PER_CALL));
}

async function addAll(field: RecipientField, recipients: readonly Recipient[]): Promise<void> {
  for (let start = 0; start < recipients.length; start += MOST_PER_CALL) {
    const some = recipients.slice(start, start + MOST_PER_CALL).map(writable);
    await fromOffice(`${field}.addAsync`, (done) => {
      composeItem()[field].addAsync(some, done);
    });
  }
}

function writable(recipient: Recipient): Office.EmailUser {
  const emailAddress = recipient.status === "mailbox" ? recipient.address.key : "";
  return { emailAddress, displayName: recipient.name === "" ? emailAddress : recipient.name };
}

function sameRecipients(one: readonly Recipient[], other: readonly Recipient[]): boolean {
  return one.length === other.length && one.every((recipient, index) => keyOf(recipient) === keyOf(other[index]));
}

function keyOf(recipient: Recipient | undefined): string {
  if (recipient === undefined) return "";
  return recipient.status === "mailbox" ? recipient.address.key : `${recipient.status} ${recipient.name}`;
}

function watch(onMaybeChanged: () => void): () => void {
  const item = composeItem();
  const timer = setInterval(onMaybeChanged, LOOK_EVERY_MS);
  const events = [Office.EventType.RecipientsChanged, Office.EventType.AttachmentsChanged];
  events.forEach((event) => {
    quietly(
      fromOffice("addHandlerAsync", (done) => {
        item.addHandlerAsync?.(event, onMaybeChanged, done);
      }),
    );
  });
  return () => {
    clearInterval(timer);
    events.forEach((event) => {
      quietly(
        fromOffice("removeHandlerAsync", (done) => {
          item.removeHandlerAsync?.(event, done);
        }),
      );
    });
  };
}

/** A client without the event is looked at every few seconds all the same. */
function quietly(work: Promise<unknown>): void {
  work.catch(() => undefined);
}
