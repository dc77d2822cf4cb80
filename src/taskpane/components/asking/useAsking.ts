import { useState, type RefObject } from "react";
import { askable, contactName, firstChoice, type Askable } from "../../../app/asking/askable";
import { withAsked } from "../../../app/asking/withAsked";
import type { AddressKey, MailboxAddress } from "../../../domain/address/mailboxAddress";
import { draftOf, MOST_MAILBOXES, type AskingDraft, type AskingKind } from "../../../domain/asking/draftOf";
import { languageFor } from "../../../domain/asking/languageFor";
import { toHtml } from "../../../domain/asking/toHtml";
import type { WritingLanguage } from "../../../domain/asking/writingLanguage";
import type { Client } from "../../../domain/book/book";
import type { BookChange } from "../../../domain/book/changes/bookChange";
import { nameOf } from "../../../domain/book/clientQuestions";
import { isUnconfirmed } from "../../../domain/book/edits/confirmAddresses";
import { usePane } from "../../PaneContext";
import { askingTextOf } from "../../text/asking";
import type { BookWork } from "../clients/useBookChange";
import { saveTrouble } from "../saveTrouble";
import { copyText } from "./copyText";

/** A question in the making. */
export interface Asking {
  readonly kind: AskingKind;
  readonly chooseKind: (kind: AskingKind) => void;
  readonly mailboxes: readonly Askable[];
  readonly isChosen: (key: AddressKey) => boolean;
  readonly canChoose: (key: AddressKey) => boolean;
  readonly toggle: (key: AddressKey) => void;
  readonly language: WritingLanguage;
  readonly chooseLanguage: (language: WritingLanguage) => void;
  /** As it will be opened; `undefined` as long as no mailbox is chosen. */
  readonly draft: AskingDraft | undefined;
  readonly canOpen: boolean;
  readonly isBusy: boolean;
  readonly trouble: string | undefined;
  /** What was done without leaving the form. */
  readonly said: string | undefined;
  readonly open: () => Promise<void>;
  readonly copy: () => Promise<void>;
  readonly copySubject: () => Promise<void>;
}

export interface AskingStart {
  readonly client: Client;
  /** The mailbox that it is about; absent where it is about the client. */
  readonly inHand: MailboxAddress | undefined;
  /** What is asked at first, where that is known. */
  readonly question: AskingKind | undefined;
  readonly work: BookWork;
  /** Where the text is shown, to be selected when it cannot be copied. */
  readonly shown: RefObject<HTMLElement>;
  readonly onDone: () => void;
}

/**
 * What is asked, in which language and of whom, and what becomes of it. The book is changed before Outlook opens its window, since that
 * may take the pane away with the message it belongs to; where no window opens the change is taken back.
 */
export function useAsking({ client, inHand, question, work, shown, onDone }: AskingStart): Asking {
  const { services, text, language: shownIn } = usePane();
  const words = askingTextOf(shownIn);
  const mailboxes = askable(client, inHand);
  const [kind, setKind] = useState<AskingKind>(question ?? firstKind(mailboxes, inHand));
  const [ticked, setTicked] = useState<readonly AddressKey[]>();
  const [language, setLanguage] = useState<WritingLanguage>(languageFor(client));
  const [isBusy, setIsBusy] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const [said, setSaid] = useState<string>();

  const keys = ticked ?? firstChoice(kind, client, mailboxes, inHand);
  const chosen = mailboxes.filter(({ address }) => keys.includes(address.key));
  const name = contactName(kind, client, chosen);
  const draft =
    chosen.length === 0
      ? undefined
      : draftOf({
          kind,
          client,
          addresses: chosen.map(({ address }) => address),
          ...(name === undefined ? {} : { contactName: name }),
          senderName: services.host.user.name,
          language,
        });

  /** Marks the mailboxes as asked; `false` where the book did not take it, which is then said. */
  const mark = async (): Promise<BookChange | undefined | false> => {
    const request = withAsked(kind, client, chosen);
    if (request === undefined) return undefined;
    const answer = await services.book.change(request);
    if (answer.status === "saved") return answer.change;
    setTrouble(saveTrouble(answer, await services.book.state(), text));
    return false;
  };
  const finish = (change: BookChange | undefined, wordsFor: (asked: number, client: string) => string): void => {
    work.tell({
      intent: "success",
      words: wordsFor(change?.rows.length ?? 0, nameOf(client)),
      ...(change === undefined ? {} : { change }),
    });
    onDone();
  };
  const busily = async (run: (ready: AskingDraft) => Promise<void>): Promise<void> => {
    if (draft === undefined) return;
    setIsBusy(true);
    setTrouble(undefined);
    setSaid(undefined);
    await run(draft);
    setIsBusy(false);
  };
  return {
    kind,
    chooseKind: (next) => {
      setKind(next);
      setTicked(undefined);
    },
    mailboxes: inHand === undefined ? mailboxes : [],
    isChosen: (key) => keys.includes(key),
    canChoose: (key) => keys.includes(key) || keys.length < MOST_MAILBOXES,
    toggle: (key) => {
      setTicked(keys.includes(key) ? keys.filter((one) => one !== key) : [...keys, key]);
    },
    language,
    chooseLanguage: setLanguage,
    draft,
    canOpen: services.composeWindow.canOpen(),
    isBusy,
    trouble,
    said,
    open: () =>
      busily(async ({ to, subject, ...ready }) => {
        const change = await mark();
        if (change === false) return;
        try {
          await services.composeWindow.open({
            to: to.map(({ key }) => key),
            subject,
            html: toHtml({ to, subject, ...ready }),
          });
        } catch {
          if (change !== undefined) await services.book.undo(change);
          setTrouble(words.notOpened);
          return;
        }
        finish(change, words.opened);
      }),
    copy: () =>
      busily(async ({ lines }) => {
        // At once: a browser gives the clipboard away only within a moment of the click.
        if (!(await copyText(lines.join("\n\n"), shown.current))) {
          setTrouble(words.notCopied);
          return;
        }
        const change = await mark();
        if (change !== false) finish(change, words.copied);
      }),
    copySubject: async () => {
      if (draft === undefined) return;
      const isCopied = await copyText(draft.subject, null);
      setSaid(isCopied ? words.subjectCopied : undefined);
      setTrouble(isCopied ? undefined : words.subjectNotCopied);
    },
  };
}

/** A mailbox in hand is asked about; a client of whom little is known is asked for everything. */
function firstKind(mailboxes: readonly Askable[], inHand: MailboxAddress | undefined): AskingKind {
  if (inHand !== undefined) return "confirm";
  return mailboxes.some(isUnconfirmed) && mailboxes.some((mailbox) => !isUnconfirmed(mailbox)) ? "confirm" : "ask";
}
