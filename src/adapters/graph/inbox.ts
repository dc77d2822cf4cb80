import type { Inbox, InboxLine } from "../../app/ports/inbox";
import type { ReceivedMessage } from "../../domain/notices/notice";
import { isText, listOf, membersOf, textOf } from "../../domain/text/members";
import { isGraphError } from "./GraphError";
import type { GraphFetch } from "./graphFetch";
import { mailboxCalls, type MailboxOptions } from "./mailboxCalls";

const SCOPES = ["Mail.Read"];
const PAGE = 250;
const MOST_PAGES = 8;
/** `PidTagMessageClass` (MS-OXPROPS): `REPORT.IPM.Note.NDR` for a report that mail did not arrive. */
const CLASS = "String 0x001A";
const REPORT = /^report\..*\.ndr$/i;
/** Plain text, so that no markup of strangers has to be read (Graph, get message). */
const AS_TEXT = { Prefer: 'outlook.body-content-type="text"' };

/**
 * The inbox by Graph. The list is filtered by time alone and the rest decided here: people who have left write under any subject and
 * class, and a filter that also names an extended property may refuse to be ordered (Graph, list messages: InefficientFilter).
 * Headers are not asked for, since not every national cloud has them.
 */
export function createInbox(options: MailboxOptions): Inbox {
  const within = mailboxCalls(options);
  return {
    linesSince: (since, { interactive }) => within(interactive, (graph) => linesSince(graph, since)),
    read: (line) => within(false, (graph) => read(graph, line)),
  };
}

async function linesSince(
  graph: GraphFetch,
  since: Date,
): Promise<{ readonly lines: readonly InboxLine[]; readonly isCut: boolean }> {
  const query = new URLSearchParams({
    $filter: `receivedDateTime ge ${since.toISOString()}`,
    $orderby: "receivedDateTime desc",
    $select: "id,subject,from,receivedDateTime,bodyPreview",
    $expand: `singleValueExtendedProperties($filter=id eq '${CLASS}')`,
    $top: String(PAGE),
  });
  const lines: InboxLine[] = [];
  let path: string | undefined = `/me/mailFolders/inbox/messages?${query.toString()}`;
  for (let page = 0; page < MOST_PAGES && path !== undefined; page++) {
    const answer: Readonly<Record<string, unknown>> = membersOf(
      await graph({ operation: "look through the inbox", path, scopes: SCOPES }),
    );
    lines.push(...listOf(answer["value"]).map(lineOf));
    const next = answer["@odata.nextLink"];
    path = isText(next) ? next : undefined;
  }
  return { lines, isCut: path !== undefined };
}

async function read(graph: GraphFetch, line: InboxLine): Promise<ReceivedMessage | undefined> {
  try {
    const message = membersOf(
      await graph({
        operation: "read a message",
        path: `/me/messages/${encodeURIComponent(line.id)}?$select=body`,
        scopes: SCOPES,
        headers: AS_TEXT,
      }),
    );
    return {
      from: line.from,
      fromName: line.fromName,
      subject: line.subject,
      text: textOf(membersOf(message["body"])["content"]),
      ...(line.isReport ? { headers: { "content-type": "multipart/report" } } : {}),
    };
  } catch (error) {
    // Moved to another folder or deleted since the list was read.
    if (isGraphError(error) && error.status === 404) return undefined;
    throw error;
  }
}

function lineOf(item: unknown): InboxLine {
  const message = membersOf(item);
  const { address, name } = membersOf(membersOf(message["from"])["emailAddress"]);
  const ofClass = listOf(message["singleValueExtendedProperties"])
    .map(membersOf)
    .find(({ id }) => textOf(id).toLowerCase() === CLASS.toLowerCase());
  return {
    id: textOf(message["id"]),
    from: textOf(address),
    fromName: textOf(name),
    subject: textOf(message["subject"]),
    preview: textOf(message["bodyPreview"]),
    receivedAt: new Date(textOf(message["receivedDateTime"])),
    isReport: REPORT.test(textOf(ofClass?.["value"])),
  };
}
