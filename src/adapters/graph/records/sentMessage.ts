import type { SentMessage } from "../../../app/ports/sentMail";
import { parseMailboxAddress, type AddressKey } from "../../../domain/address/mailboxAddress";
import { decodeRecord } from "../../../domain/record/decodeRecord";
import { listOf, membersOf, parseJson, textOf } from "../../../domain/text/members";

type Members = Readonly<Record<string, unknown>>;

/** What a message is told by; none of it is missing in a national cloud (Graph metadata). */
export const messageColumns = "id,subject,sentDateTime,internetMessageId,from,sender,isDraft,parentFolderId";

/** The extended property that Outlook keeps an add-in's custom properties in (MS-OXCEXT). `addInId`: in lower case. */
export function recordProperty(addInId: string): string {
  return `String {00020329-0000-0000-C000-000000000046} Name cecp-${addInId}`;
}

/** A message as Graph shows it; `undefined` where nothing says when it went out, which is no message that was sent. */
export function readMessage(message: Members, property: string): SentMessage | undefined {
  const carries = carriedBy(message, property);
  const sentAt = new Date(textOf(message["sentDateTime"]));
  const at = Number.isNaN(sentAt.getTime()) && carries.status === "record" ? carries.record.reviewedAt : sentAt;
  const id = textOf(message["id"]);
  if (id === "" || Number.isNaN(at.getTime())) return undefined;
  const [from, sender] = [addressOf(message["from"]), addressOf(message["sender"])];
  return {
    id,
    internetMessageId: textOf(message["internetMessageId"]),
    sentAt: at,
    isDraft: message["isDraft"] === true,
    ...(from === undefined ? {} : { from }),
    ...(sender === undefined ? {} : { sender }),
    subject: textOf(message["subject"]),
    carries,
  };
}

/** The letters of the property's id may come back in another case. */
function carriedBy(message: Members, property: string): SentMessage["carries"] {
  const found = listOf(message["singleValueExtendedProperties"])
    .map(membersOf)
    .find(({ id }) => textOf(id).toLowerCase() === property.toLowerCase());
  if (found === undefined) return { status: "none" };
  const properties = parseJson(found["value"]);
  if (properties === undefined) return { status: "unreadable" };
  const text = membersOf(properties)["record"];
  if (text === undefined) return { status: "none" };
  const record = typeof text === "string" ? decodeRecord(text) : undefined;
  return record === undefined ? { status: "unreadable" } : { status: "record", record };
}

/** Inside an organisation Exchange may give an address of its own kind (`/o=…`), which is none to us. */
function addressOf(recipient: unknown): AddressKey | undefined {
  return parseMailboxAddress(textOf(membersOf(membersOf(recipient)["emailAddress"])["address"]))?.key;
}
