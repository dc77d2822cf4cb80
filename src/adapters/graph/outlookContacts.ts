import type { ContactChange, NewContact, OutlookContact, OutlookContacts } from "../../app/ports/outlookContacts";
import { isText, listOf, membersOf, textOf } from "../../domain/text/members";
import type { GraphFetch } from "./graphFetch";
import { mailboxCalls, type MailboxOptions } from "./mailboxCalls";

const SCOPES = ["Contacts.ReadWrite"];
const PAGE = 100;

/** The default folder of contacts by Graph: what folders of its own the user has made stays out of it. */
export function createOutlookContacts(options: MailboxOptions): OutlookContacts {
  const within = mailboxCalls(options);
  return {
    all: (onProgress) => within(true, (graph) => all(graph, onProgress)),
    change: (id, change) =>
      within(false, async (graph) => {
        await graph({
          operation: "change a contact",
          method: "PATCH",
          path: `/me/contacts/${encodeURIComponent(id)}`,
          body: wireOf(change),
          scopes: SCOPES,
        });
        return undefined;
      }),
    create: ({ address, name, ...rest }: NewContact) =>
      within(false, async (graph) => {
        await graph({
          operation: "create a contact",
          method: "POST",
          path: "/me/contacts",
          body: { displayName: name, emailAddresses: [{ name, address }], ...wireOf(rest) },
          scopes: SCOPES,
        });
        return undefined;
      }),
  };
}

async function all(graph: GraphFetch, onProgress: (read: number) => void): Promise<readonly OutlookContact[]> {
  const query = new URLSearchParams({
    $select: "id,displayName,companyName,emailAddresses,categories",
    $top: String(PAGE),
  });
  const found: OutlookContact[] = [];
  for (let path: string | undefined = `/me/contacts?${query.toString()}`; path !== undefined;) {
    const page: Readonly<Record<string, unknown>> = membersOf(
      await graph({ operation: "read contacts", path, scopes: SCOPES }),
    );
    found.push(...listOf(page["value"]).map(contactOf));
    onProgress(found.length);
    const next = page["@odata.nextLink"];
    path = isText(next) ? next : undefined;
  }
  return found;
}

function contactOf(item: unknown): OutlookContact {
  const contact = membersOf(item);
  return {
    id: textOf(contact["id"]),
    name: textOf(contact["displayName"]),
    company: textOf(contact["companyName"]),
    categories: listOf(contact["categories"]).filter(isText),
    addresses: listOf(contact["emailAddresses"]).map((one) => textOf(membersOf(one)["address"])),
  };
}

function wireOf({ categories, company }: ContactChange): Readonly<Record<string, unknown>> {
  return { categories: [...categories], ...(company === undefined ? {} : { companyName: company }) };
}
