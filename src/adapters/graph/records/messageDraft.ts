import type { RawAddress, RawAttachment, RawDraft } from "../../../domain/draft/rawDraft";
import { forwardPrefixes } from "../../../domain/draft/quoteMarkers/headers";
import { foldedPrefix } from "../../../domain/draft/subjectPrefix";
import { isObject, listOf, membersOf, textOf } from "../../../domain/text/members";

type Members = Readonly<Record<string, unknown>>;

/** `PidTagInReplyToId` (MS-OXPROPS): headers are not asked for, since not every national cloud has them. */
const IN_REPLY_TO = "String 0x1042";

/** The query that a message is read with as a whole; of attachments only what they are called and how large they are. */
export const draftQuery = [
  "$select=id,subject,body,from,toRecipients,ccRecipients,bccRecipients,conversationId",
  `$expand=${encodeURIComponent(
    `attachments($select=id,name,size,isInline,contentType),singleValueExtendedProperties($filter=id eq '${IN_REPLY_TO}')`,
  )}`,
].join("&");

/** A sent message as it comes in at the door. What is forwarded names the message before it as an answer does, and says so in its subject. */
export function draftOf(message: Members): RawDraft {
  const from = addressesIn([message["from"]])[0];
  const { contentType, content } = membersOf(message["body"]);
  const subject = textOf(message["subject"]);
  const conversation = textOf(message["conversationId"]);
  const isAnswer = listOf(message["singleValueExtendedProperties"])
    .map(membersOf)
    .some(({ id, value }) => textOf(id).toLowerCase() === IN_REPLY_TO.toLowerCase() && textOf(value) !== "");
  return {
    ...(from === undefined ? {} : { from }),
    to: addressesIn(message["toRecipients"]),
    cc: addressesIn(message["ccRecipients"]),
    bcc: addressesIn(message["bccRecipients"]),
    subject,
    body: { format: textOf(contentType).toLowerCase() === "html" ? "html" : "text", content: textOf(content) },
    composeType: forwardPrefixes.has(foldedPrefix(subject)) ? "forward" : isAnswer ? "reply" : "new",
    attachments: listOf(message["attachments"]).filter(isObject).map(attachmentOf),
    ...(conversation === "" ? {} : { conversation }),
  };
}

function addressesIn(recipients: unknown): readonly RawAddress[] {
  return listOf(recipients)
    .map((recipient) => membersOf(membersOf(recipient)["emailAddress"]))
    .map(({ address, name }) => ({ address: textOf(address), name: textOf(name) }))
    .filter(({ address, name }) => address !== "" || name !== "");
}

/** A link to a file in the cloud comes as a reference, a message within as an item (Graph, attachment). */
function attachmentOf(attachment: Members): RawAttachment {
  const { id, name, size, isInline } = attachment;
  const form = /(item|reference)Attachment$/.exec(textOf(attachment["@odata.type"]))?.[1];
  return {
    ...(textOf(id) === "" ? {} : { id: textOf(id) }),
    name: textOf(name),
    ...(form === undefined ? {} : { form: form === "item" ? "item" : "link" }),
    inline: isInline === true,
    ...(typeof size === "number" && size >= 0 ? { size } : {}),
  };
}
