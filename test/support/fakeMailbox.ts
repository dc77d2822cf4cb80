import type { FillProgress, KeptFilling } from "../../src/app/ports/fillProgress";
import type { MailboxAnswer, MailboxContacts, MailboxPage } from "../../src/app/ports/mailboxContacts";
import type { Services } from "../../src/app/services";
import type { SentMail } from "../../src/domain/book/filling/gather";
import type { MailContact } from "../../src/domain/book/filling/mailContact";

export type FakeTrouble = Extract<MailboxAnswer<never>, { status: "trouble" }>;

/** A mailbox in memory, newest message first. */
export interface FakeMailbox {
  readonly mailbox: MailboxContacts;
  readonly progress: FillProgress;
  /** What was asked, in order: `permit`, `contacts`, `sent`. */
  readonly asked: string[];
  readonly kept: () => KeptFilling | undefined;
  /** The next calls of this name fail, or wait until they are let go. */
  fail(call: "permit" | "contacts" | "sent", trouble: FakeTrouble): void;
  hold(): () => void;
}

export function fakeMailbox({
  mails = [],
  contacts = [],
  pageSize = 2,
}: {
  readonly mails?: readonly SentMail[];
  readonly contacts?: readonly MailContact[];
  readonly pageSize?: number;
} = {}): FakeMailbox {
  const asked: string[] = [];
  const failures = new Map<string, FakeTrouble>();
  let held: Promise<void> = Promise.resolve();
  let kept: KeptFilling | undefined;
  const answer = async <Value>(call: string, value: Value): Promise<MailboxAnswer<Value>> => {
    asked.push(call);
    await held;
    const failure = failures.get(call);
    failures.delete(call);
    return failure ?? { status: "done", value };
  };
  const pageOf = <Item>(items: readonly Item[], next: string | undefined): MailboxPage<Item> => {
    const from = Number(next ?? 0);
    const to = from + pageSize;
    return { items: items.slice(from, to), ...(to < items.length ? { next: String(to) } : {}) };
  };
  return {
    mailbox: {
      permit: () => answer("permit", undefined),
      contacts: ({ next }) => answer("contacts", pageOf(contacts, next)),
      sent: ({ since = "", until = "9", next }) =>
        answer(
          "sent",
          pageOf(
            mails.filter(({ sentAt }) => sentAt >= since && sentAt <= until),
            next,
          ),
        ),
    },
    progress: {
      read: () => Promise.resolve(kept),
      write: (next) => {
        kept = next;
        return Promise.resolve();
      },
      clear: () => {
        kept = undefined;
        return Promise.resolve();
      },
    },
    asked,
    kept: () => kept,
    fail: (call, trouble) => failures.set(call, trouble),
    hold: () => {
      let letGo = (): void => undefined;
      held = new Promise((resolve) => {
        letGo = resolve;
      });
      return letGo;
    },
  };
}

/** The real readers, loaded when they are first asked for. */
export const fakeContactFiles: Services["contactFiles"] = async () => {
  const { readContacts, readPasted } = await import("../../src/adapters/files/contacts/readContacts");
  return { ...readContacts, paste: readPasted };
};
