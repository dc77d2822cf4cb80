import type { OpenMessage } from "../../app/ports/inbox";
import { parseMailboxAddress } from "../../domain/address/mailboxAddress";
import { htmlToText } from "../../domain/draft/htmlText";
import { listOf, membersOf, present, textOf } from "../../domain/text/members";
import { currentItem } from "./composeItem";
import { fromOffice } from "./fromOffice";
import { isOfficeError } from "./OfficeError";
import { parseHeaders } from "./parseHeaders";
import { officeReadItem } from "./readItem";

/** The members of a message that is being read; those of later requirement sets may be missing. */
type MessageItem = Pick<Office.MessageRead, "body" | "subject" | "itemClass"> &
  Partial<Pick<Office.MessageRead, "getAllInternetHeadersAsync">>;

/** A long thread takes the web client a while. */
const BODY_DEADLINE_MS = 10_000;
/** Classes of delivery reports (MS-OXCMSG): the host shows them as text and keeps their machine-readable part to itself. */
const REPORT = /^report\./i;

/**
 * The message that is being read, whole; `undefined` where none is open. Headers are left out where the client does not give them (below Mailbox 1.8, or by a
 * refusal). Rejects with an `OfficeError` when its text cannot be read.
 */
export async function officeOpenMessage(): Promise<OpenMessage | undefined> {
  const item = currentItem();
  const sender = officeReadItem();
  if (item === undefined || sender === undefined || !isMessage(item)) return undefined;
  const [html, headers] = await Promise.all([readHtml(item), readHeaders(item)]);
  const isReport = REPORT.test(textOf(item.itemClass));
  return {
    from: sender.address,
    fromName: sender.name,
    subject: textOf(item.subject),
    text: htmlToText(html),
    headers: { ...headers, ...(isReport ? { "content-type": "multipart/report" } : {}) },
    recipients: present(
      ["to", "cc"]
        .flatMap((field) => listOf(membersOf(item)[field]))
        .map((one) => parseMailboxAddress(textOf(membersOf(one)["emailAddress"]))),
    ),
  };
}

function isMessage(item: object): item is MessageItem {
  return "body" in item && "itemClass" in item;
}

/** HTML: as text, Outlook on the web loses where the quoted thread begins (office-js docs, `Body.getAsync`). */
function readHtml(item: MessageItem): Promise<string> {
  return fromOffice<string>(
    "body.getAsync",
    (done) => {
      item.body.getAsync("html", done);
    },
    BODY_DEADLINE_MS,
  );
}

async function readHeaders(item: MessageItem): Promise<Readonly<Record<string, string>>> {
  if (item.getAllInternetHeadersAsync === undefined) return {};
  try {
    return parseHeaders(
      await fromOffice<string>("getAllInternetHeadersAsync", (done) => {
        item.getAllInternetHeadersAsync?.(done);
      }),
    );
  } catch (error) {
    if (isOfficeError(error)) return {};
    throw error;
  }
}
