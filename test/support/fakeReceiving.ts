import type { NewMessage } from "../../src/app/ports/composeWindow";
import type { Mode } from "../../src/app/ports/host";
import type { InboxLine, OpenMessage } from "../../src/app/ports/inbox";
import type { MailboxAnswer, MailboxTrouble } from "../../src/app/ports/mailboxContacts";
import type { OutlookContact, OutlookContacts } from "../../src/app/ports/outlookContacts";
import type { Services } from "../../src/app/services";

/** What Outlook has beside the message being written: one being read, windows for new ones, the inbox, contacts. */
export interface FakeReceiving {
  readonly mode: Mode;
  readonly services: Pick<
    Services,
    "readItem" | "openMessage" | "composeWindow" | "inbox" | "dismissals" | "outlookContacts"
  >;
  /** Messages that were opened in windows of Outlook. */
  readonly opened: readonly NewMessage[];
  readonly dismissed: ReadonlySet<string>;
  readonly contactsNow: () => readonly OutlookContact[];
  readonly lookedUntil: () => Date | undefined;
}

export interface ReceivingOptions {
  /** The message being read; none while one is being written. */
  readonly reading?: Partial<OpenMessage> & Pick<OpenMessage, "from">;
  readonly isUnreadable?: boolean;
  /** Outlook refuses to open a new message, or has no call for it. */
  readonly window?: "opens" | "refuses" | "absent";
  readonly inbox?: ReadonlyArray<Partial<OpenMessage> & Pick<OpenMessage, "from" | "subject" | "text">>;
  readonly trouble?: MailboxTrouble;
  readonly contacts?: readonly OutlookContact[];
  /** Contacts that cannot be written, by their id or name. */
  readonly refused?: readonly string[];
}

export function fakeReceiving({
  reading,
  isUnreadable = false,
  window = "opens",
  inbox = [],
  trouble,
  contacts: given = [],
  refused = [],
}: ReceivingOptions = {}): FakeReceiving {
  const opened: NewMessage[] = [];
  const dismissed = new Set<string>();
  let contacts = given;
  let lookedUntil: Date | undefined;
  const message: OpenMessage | undefined =
    reading === undefined ? undefined : { fromName: "", subject: "", text: "", recipients: [], ...reading };
  const answer = <Value>(value: Value): Promise<MailboxAnswer<Value>> =>
    Promise.resolve(
      trouble === undefined ? { status: "done", value } : { status: "trouble", because: trouble, detail: "" },
    );
  const write = (name: string, next: readonly OutlookContact[]): Promise<MailboxAnswer<undefined>> => {
    if (refused.includes(name)) return Promise.resolve({ status: "trouble", because: "failed", detail: "refused" });
    contacts = next;
    return answer(undefined);
  };
  const outlookContacts: OutlookContacts = {
    all: () => answer(contacts),
    change: (id, { categories, company }) =>
      write(
        id,
        contacts.map((one) =>
          one.id === id ? { ...one, categories, ...(company === undefined ? {} : { company }) } : one,
        ),
      ),
    create: ({ name, company, categories, address }) =>
      write(name, [...contacts, { id: name, name, company, categories, addresses: [address] }]),
  };
  const lines = inbox.map(({ from, fromName = "", subject, text }, index): InboxLine => ({
    id: String(index),
    from,
    fromName,
    subject,
    preview: text.slice(0, 255),
    receivedAt: new Date(Date.UTC(2026, 10, 23, 12 - index)),
    isReport: false,
  }));
  return {
    mode: message === undefined ? "compose" : "read",
    opened,
    dismissed,
    contactsNow: () => contacts,
    lookedUntil: () => lookedUntil,
    services: {
      readItem: () => (message === undefined ? undefined : { name: message.fromName, address: message.from }),
      openMessage: () => (isUnreadable ? Promise.reject(new Error("no")) : Promise.resolve(message)),
      composeWindow: {
        canOpen: () => window !== "absent",
        open: (next) => {
          if (window === "refuses") return Promise.reject(new Error("refused"));
          opened.push(next);
          return Promise.resolve();
        },
      },
      inbox: () =>
        Promise.resolve({
          inbox: {
            linesSince: (since) =>
              answer({ lines: lines.filter(({ receivedAt }) => receivedAt >= since), isCut: false }),
            read: ({ id }) => answer({ fromName: "", subject: "", text: "", from: "", ...inbox[Number(id)] }),
          },
          lookedUntil: {
            read: () => lookedUntil,
            write: (at) => {
              lookedUntil = at;
            },
          },
        }),
      dismissals: {
        has: (id) => dismissed.has(id),
        add: (id) => dismissed.add(id),
        remove: (id) => dismissed.delete(id),
      },
      outlookContacts: () => Promise.resolve(outlookContacts),
    },
  };
}
