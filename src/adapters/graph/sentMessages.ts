import { decodeRecord, type DecodedRecord } from "../../domain/record/encodeRecord";
import { listOf, membersOf, parseJson, textOf } from "../../domain/text/members";
import { allPages, type GraphFetch } from "./graphFetch";

/** A message in Sent Items, with the record that it carries. */
export type SentMessage =
  | { readonly status: "recorded"; readonly sentAt: Date; readonly record: DecodedRecord }
  /** It carries no record of ours: sent from a phone, by another program, or not yet visible (classic Outlook is late). */
  | { readonly status: "unchecked"; readonly sentAt: Date }
  | { readonly status: "unreadable"; readonly sentAt: Date; readonly subject: string; readonly because: string };

const SCOPES = ["Mail.Read"];
const PAGE = 100;

/** The messages sent since then, newest first (Graph: filter and order by `sentDateTime`, custom properties as extended property). */
export async function sentMessagesSince(
  graph: GraphFetch,
  addInId: string,
  since: Date,
): Promise<readonly SentMessage[]> {
  const property = `String {00020329-0000-0000-C000-000000000046} Name cecp-${addInId}`;
  const query = new URLSearchParams({
    $filter: `sentDateTime ge ${since.toISOString()}`,
    $orderby: "sentDateTime desc",
    $select: "id,subject,sentDateTime,internetMessageId",
    $expand: `singleValueExtendedProperties($filter=id eq '${property}')`,
    $top: String(PAGE),
  });
  const messages = await allPages(graph, {
    operation: "read Sent Items",
    path: `/me/mailFolders/sentitems/messages?${query.toString()}`,
    scopes: SCOPES,
  });
  return messages.map((message) => sentMessageOf(membersOf(message), property));
}

/** The id of the property may come back in other letter case. */
function sentMessageOf(message: Readonly<Record<string, unknown>>, property: string): SentMessage {
  const sentAt = new Date(textOf(message["sentDateTime"]));
  const found = listOf(message["singleValueExtendedProperties"])
    .map(membersOf)
    .find(({ id }) => textOf(id).toLowerCase() === property.toLowerCase());
  const text = membersOf(parseJson(found?.["value"]))["record"];
  if (found === undefined || text === undefined) return { status: "unchecked", sentAt };
  const record = typeof text === "string" ? decodeRecord(text) : undefined;
  if (record !== undefined) return { status: "recorded", sentAt, record };
  return {
    status: "unreadable",
    sentAt,
    subject: textOf(message["subject"]),
    because: "Its record is damaged or of a newer version.",
  };
}
