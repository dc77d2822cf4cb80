import { bookOf } from "../../src/app/editBook";
import type { BookAnswer, BookStore } from "../../src/app/ports/bookStore";
import { createQuiet } from "../../src/app/quiet/createQuiet";
import { createPolicy } from "../../src/app/policy/createPolicy";
import { findClients } from "../../src/app/personal/findClients";
import { createPersonalBook } from "../../src/app/personal/personalBook";
import type { BookAccess } from "../../src/app/ports/bookAccess";
import type { ItemNotes } from "../../src/app/ports/itemNotes";
import type { ItemFailure } from "../../src/app/ports/mailItem";
import { RecordsError } from "../../src/app/ports/recordRows";
import type { Services } from "../../src/app/services";
import { fakeReceiving, type FakeReceiving } from "./fakeReceiving";
import { fakePolicy, type FakePolicy } from "./fakePolicy";
import { fakeQuiet, type FakeQuiet } from "./fakeQuiet";
import { fakeContactFiles, fakeMailbox, type FakeMailbox } from "./fakeMailbox";
import type { Book } from "../../src/domain/book/book";
import type { Draft } from "../../src/domain/draft/draft";
import { applyToDraft } from "../../src/domain/fix/applyFix";
import type { Language } from "../../src/domain/language";
import { fakeAttachments, type FakeAttachments } from "./fakeAttachments";
import { fakeRecords } from "./fakeRecords";
import { memoryLog } from "./memoryLog";
import { stockPage } from "./stockPage";

export interface FakeOptions {
  readonly draft: Draft;
  readonly language?: Language;
  readonly book?: BookAnswer;
  readonly isUnreadable?: boolean;
  /** How every fix of the message fails. */
  readonly fixFailure?: ItemFailure;
  readonly isFull?: boolean;
  readonly attachments?: FakeAttachments;
  readonly notes?: ItemNotes;
  readonly mailbox?: FakeMailbox;
  readonly receiving?: FakeReceiving;
  readonly policy?: FakePolicy;
  readonly quiet?: FakeQuiet;
}

export const stockBook: Book = { clients: stockPage.clients, own: stockPage.own };

/** A personal book over a store, with a log of its own. */
export function fakeBook(store: BookStore): BookAccess {
  let ids = 0;
  return createPersonalBook({
    store,
    log: memoryLog(),
    clock: { now: () => new Date("2026-11-24T09:00:00Z") },
    newId: () => String(++ids),
    user: "li.na@ourco.example",
    find: findClients,
  });
}

/** The world around the pane, in memory. */
export interface FakeServices extends Services {
  readonly current: () => Draft;
  readonly notesNow: () => ItemNotes;
  readonly store: BookStore;
  /** The book that is stored now. */
  readonly bookNow: () => Book;
}

/** One object, as the pane asks for it again and again and looks whether it is another. */
const noPass = { isAsking: false } as const;

export function fakeServices({
  draft,
  language = "en",
  book,
  isUnreadable = false,
  fixFailure,
  isFull = false,
  attachments = fakeAttachments(),
  notes: left = { acknowledgements: [] },
  mailbox = fakeMailbox(),
  receiving = fakeReceiving(),
  policy: givenPolicy = fakePolicy(),
  quiet = fakeQuiet(),
}: FakeOptions): FakeServices {
  let current = draft;
  let notes = left;
  let answer: BookAnswer = book ?? {
    status: "loaded",
    book: stockBook,
    asOf: "2026-11-24T09:00:00.000Z",
    problems: [],
  };
  const store: BookStore = {
    load: () => answer,
    save: (saved) => {
      if (isFull) return Promise.resolve({ status: "full", characters: 40_000, limit: 32_768 });
      answer = { status: "loaded", book: saved, asOf: "2026-11-24T09:00:00.000Z", problems: [] };
      return Promise.resolve({ status: "saved" });
    },
    fullness: () => (isFull ? 0.95 : 0.1),
    saveMirror: () => Promise.resolve({ status: "saved" }),
  };
  const clock = { now: () => new Date("2026-11-24T09:00:00Z") };
  const policy = createPolicy({ ...givenPolicy, clock });
  return {
    host: {
      language,
      user: { name: "Li Na", address: "li.na@ourco.example" },
      mode: () => receiving.mode,
      theme: () => ({ isDark: false }),
      onItemChanged: () => () => undefined,
      onThemeChanged: () => () => undefined,
    },
    item: {
      readDraft: () => (isUnreadable ? Promise.reject(new Error("no")) : Promise.resolve(current)),
      apply: (fix) => {
        if (fixFailure !== undefined) return Promise.reject(Object.assign(new Error("no"), { failure: fixFailure }));
        const before = current;
        current = applyToDraft(current, fix);
        return Promise.resolve(() => {
          current = before;
          return Promise.resolve();
        });
      },
      watch: () => () => undefined,
    },
    contents: attachments.contents,
    texts: attachments.texts,
    loadJudge: attachments.loadJudge,
    notes: {
      read: () => Promise.resolve(notes),
      write: (change) => {
        notes = { ...notes, ...change };
        return Promise.resolve();
      },
    },
    book: fakeBook(store),
    policy,
    quiet: createQuiet({ ...quiet, policy: () => policy.state().policy, clock }),
    store,
    bookNow: () => bookOf(store.load()),
    records: fakeRecords(),
    pass: { state: () => noPass, leave: () => Promise.resolve(), watch: () => () => undefined },
    lists: () => Promise.reject(new RecordsError("not-configured", "")),
    listsChecked: { read: () => undefined, write: () => undefined },
    recordRows: () => {
      throw new RecordsError("not-configured", "");
    },
    contactFiles: fakeContactFiles,
    contactWriters: () =>
      Promise.resolve({
        csv: (rows) => rows.map((cells) => cells.join(",")).join("\n"),
        vcards: (cards) => cards.map(({ name }) => `FN:${name}`).join("\n"),
      }),
    mailboxContacts: () => Promise.resolve(mailbox),
    registrable: (domain) => domain,
    clock,
    ...receiving.services,
    current: () => current,
    notesNow: () => notes,
  };
}
