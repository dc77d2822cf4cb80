import type { MailboxAnswer, MailboxContacts, MailboxPage, PageRequest } from "../../app/ports/mailboxContacts";
import type { SentMail } from "../../domain/book/filling/gather";
import type { MailContact } from "../../domain/book/filling/mailContact";
import { isText, listOf, membersOf, textOf } from "../../domain/text/members";
import { mailboxCalls, type MailboxOptions } from "./mailboxCalls";

/** Neither body nor subject is asked for, so the least of the scopes for mail will do (Graph, list messages). */
const SENT_SCOPES = ["Mail.ReadBasic"];
const CONTACTS_SCOPES = ["Contacts.Read"];
/** Larger pages run into time-outs of the service (Graph, list messages: `$top`). */
const SENT_PAGE = 250;
const CONTACTS_PAGE = 100;

/** What the user's mailbox knows of people: recipients of sent messages, and the default folder of contacts. */
export function createMailboxContacts(options: MailboxOptions): MailboxContacts {
  return {
    permit: ({ sent, contacts }, { interactive }) =>
      mailboxCalls(options)(interactive, async () => {
        const scopes = [...(sent ? SENT_SCOPES : []), ...(contacts ? CONTACTS_SCOPES : [])];
        await options.signIn.token(scopes, { interactive });
        return undefined;
      }),
    sent: ({ since, until, next, onWait }) =>
      pageOf(options, { path: next ?? sentPath(since, until), scopes: SENT_SCOPES, onWait }, mailOf),
    contacts: ({ next, onWait }) =>
      pageOf(options, { path: next ?? contactsPath(), scopes: CONTACTS_SCOPES, onWait }, contactOf),
  };
}

function pageOf<Item>(
  options: MailboxOptions,
  { path, scopes, onWait }: PageRequest & { readonly path: string; readonly scopes: readonly string[] },
  read: (item: Readonly<Record<string, unknown>>) => Item,
): Promise<MailboxAnswer<MailboxPage<Item>>> {
  const sleep = (milliseconds: number): Promise<void> => {
    onWait(milliseconds);
    return options.sleep(milliseconds);
  };
  return mailboxCalls({ ...options, sleep })(false, async (graph) => {
    const answer = membersOf(await graph({ operation: "look through the mailbox", path, scopes }));
    const next = answer["@odata.nextLink"];
    return {
      items: listOf(answer["value"]).map((item) => read(membersOf(item))),
      ...(isText(next) ? { next } : {}),
    };
  });
}

/** What is ordered by stands first in the filter, or the service refuses (Graph, list messages: InefficientFilter). */
function sentPath(since: string | undefined, until: string | undefined): string {
  const bounds = [
    ...(since === undefined ? [] : [`sentDateTime ge ${since}`]),
    ...(until === undefined ? [] : [`sentDateTime le ${until}`]),
  ];
  const query = new URLSearchParams({
    $select: "id,sentDateTime,toRecipients,ccRecipients,bccRecipients",
    $top: String(SENT_PAGE),
    ...(bounds.length === 0 ? {} : { $filter: bounds.join(" and ") }),
    $orderby: "sentDateTime desc",
  });
  return `/me/mailFolders/sentitems/messages?${query.toString()}`;
}

function contactsPath(): string {
  const query = new URLSearchParams({
    $select: "displayName,companyName,emailAddresses,categories,jobTitle,department",
    $top: String(CONTACTS_PAGE),
  });
  return `/me/contacts?${query.toString()}`;
}

function mailOf(message: Readonly<Record<string, unknown>>): SentMail {
  const fields = ["toRecipients", "ccRecipients", "bccRecipients"];
  return {
    id: textOf(message["id"]),
    sentAt: textOf(message["sentDateTime"]),
    recipients: fields
      .flatMap((field) => listOf(message[field]))
      .map((recipient) => {
        const { name, address } = membersOf(membersOf(recipient)["emailAddress"]);
        return { name: textOf(name), address: textOf(address) };
      }),
  };
}

function contactOf(contact: Readonly<Record<string, unknown>>): MailContact {
  const text = (field: string): string => textOf(contact[field]).trim();
  return {
    name: text("displayName"),
    organization: text("companyName"),
    addresses: listOf(contact["emailAddresses"]).map((one) => textOf(membersOf(one)["address"])),
    department: text("department"),
    jobTitle: text("jobTitle"),
    categories: listOf(contact["categories"]).filter(isText),
  };
}
