import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  SearchBox,
  Spinner,
} from "@fluentui/react-components";
import { useCallback, useRef, useState } from "react";
import { withCorrection, withoutCorrection } from "../../app/editBook";
import type { BookAccess, ChangeRequest } from "../../app/ports/bookAccess";
import type { Book } from "../../domain/book/book";
import { bookDetails } from "../../domain/book/bookDetails";
import type { BookChange } from "../../domain/book/changes/bookChange";
import { exportBook } from "../../domain/book/exportBook";
import { nameOf } from "../../domain/book/clientQuestions";
import { parseBook, type BookProblem } from "../../domain/book/parseBook";
import { isObject } from "../../domain/text/members";
import { clientOf } from "../../domain/corrections/correction";
import { ClientDetails } from "../components/ClientDetails";
import { downloadJson } from "../components/downloadJson";
import { LearnedSection } from "../components/LearnedSection";
import { saveTrouble } from "../components/saveTrouble";
import { usePane } from "../PaneContext";
import { useBookState, useFromBook } from "../useBook";
import { usePageStyles } from "./page.styles";

const ALMOST_FULL = 0.8;
const MOST_LINES = 200;

interface Notice {
  readonly intent: "success" | "warning" | "error";
  readonly words: string;
  readonly problems?: readonly BookProblem[];
  readonly change?: BookChange;
}

/** Every client of the book: look up, change roles, add, import and export. */
export function ClientsPage(): React.JSX.Element {
  const { services, text } = usePane();
  const styles = usePageStyles();
  const [search, setSearch] = useState("");
  const [notice, setNotice] = useState<Notice>();
  const file = useRef<HTMLInputElement>(null);
  const state = useBookState();
  const found = useFromBook(
    useCallback(
      async (book: BookAccess) => {
        const { clients } = await book.find({ text: search, sort: "name", from: 0, most: MOST_LINES });
        return book.clients(clients.map(({ id }) => id));
      },
      [search],
    ),
  );
  if (state === undefined || found === undefined) return <Spinner size="small" label={text.loading} />;
  const { fullness, setAside, corrections, clientCount } = state;

  const change = async (request: ChangeRequest, success?: Notice): Promise<void> => {
    const answer = await services.book.change(request);
    setNotice(
      answer.status === "saved"
        ? { intent: "success", words: text.done(text.save), ...success, change: answer.change }
        : { intent: "error", words: saveTrouble(answer, state, text) },
    );
  };
  const importJson = async (input: unknown): Promise<void> => {
    if (!isObject(input) || !Array.isArray(input["clients"])) {
      setNotice({ intent: "error", words: text.notJson });
      return;
    }
    const parsed = parseBook(input, services.registrable, bookDetails);
    const imported = parsed.book;
    const lessons = imported.corrections ?? [];
    const book = await services.book.whole();
    const learned = merged(book, imported).corrections ?? [];
    const left = lessons.filter((lesson) => !learned.includes(lesson));
    const problems: readonly BookProblem[] = [
      ...parsed.problems,
      ...left.map((value) => ({ path: "corrections", because: "too-many" as const, value })),
    ];
    await change(
      { clients: book.clients.map(({ id }) => id), edit: (before) => merged(before, imported), occasion: "import" },
      {
        intent: problems.length === 0 ? "success" : "warning",
        words: text.imported(imported.clients.length, lessons.length - left.length, problems.length),
        problems,
      },
    );
  };
  const importFile = async (chosen: File | undefined): Promise<void> => {
    if (chosen !== undefined)
      await importJson(
        await chosen
          .text()
          .then(JSON.parse)
          .catch(() => undefined),
      );
  };
  return (
    <>
      <div className={styles.between}>
        <h1 className={styles.heading}>{text.pages.clients}</h1>
        <div className={styles.row}>
          <Button size="small" appearance="subtle" onClick={() => file.current?.click()}>
            {text.importBook}
          </Button>
          {clientCount > 0 && (
            <Button
              size="small"
              appearance="subtle"
              onClick={() => {
                void services.book.whole().then((book) => {
                  downloadJson(exportBook(book), "rightbox-book.json");
                });
              }}
            >
              {text.exportBook}
            </Button>
          )}
        </div>
      </div>
      <input
        ref={file}
        type="file"
        accept=".json"
        className={styles.hidden}
        aria-label={text.importBook}
        onChange={({ target }) => {
          void importFile(target.files?.[0]);
        }}
      />
      {setAside !== undefined && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{text.setAside[setAside]}</MessageBarBody>
        </MessageBar>
      )}
      {notice !== undefined && (
        <MessageBar intent={notice.intent} layout="multiline">
          <MessageBarBody>
            {notice.words}
            {notice.problems !== undefined && notice.problems.length > 0 && (
              <ul>
                {notice.problems.map(({ path, because, value }, index) => (
                  <li key={`${path} ${String(index)}`}>
                    {path}: {because} {JSON.stringify(value)}
                  </li>
                ))}
              </ul>
            )}
          </MessageBarBody>
          {notice.change !== undefined && (
            <MessageBarActions>
              <Button
                size="small"
                onClick={() => {
                  if (notice.change !== undefined)
                    void services.book.undo(notice.change).then(() => {
                      setNotice(undefined);
                    });
                }}
              >
                {text.undo}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
      {fullness > ALMOST_FULL && (
        <div>
          <span className={styles.quiet}>{text.almostFull(Math.round(fullness * 100))}</span>
          <ProgressBar value={fullness} color="warning" aria-label={text.almostFull(Math.round(fullness * 100))} />
        </div>
      )}
      {clientCount === 0 ? (
        <div className={styles.empty}>
          <strong>{text.noClients}</strong>
          <span className={styles.quiet}>{text.noClientsHint}</span>
          {services.sampleBook !== undefined && setAside === undefined && (
            <Button
              appearance="primary"
              onClick={() => {
                void services.sampleBook?.().then(importJson);
              }}
            >
              {text.trySample}
            </Button>
          )}
        </div>
      ) : (
        <SearchBox
          className={styles.wide}
          placeholder={text.searchClients}
          aria-label={text.searchClients}
          value={search}
          onChange={(_, { value }) => {
            setSearch(value);
          }}
        />
      )}
      {clientCount > 0 && found.length === 0 && <p className={styles.quiet}>{text.noMatch}</p>}
      <Accordion collapsible multiple>
        {found.map((client) => (
          <AccordionItem key={client.id} value={client.id}>
            <AccordionHeader>{nameOf(client)}</AccordionHeader>
            <AccordionPanel>
              <ClientDetails
                client={client}
                learned={corrections.filter((correction) => clientOf(correction) === client.id)}
                onChange={(edit) => {
                  void change({ clients: [client.id], edit, occasion: "confirmed" });
                }}
              />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
      {(clientCount > 0 || corrections.length > 0) && (
        <LearnedSection
          corrections={corrections}
          onUndo={(correction) => {
            void change({ clients: [], edit: withoutCorrection(correction), occasion: "typed" });
          }}
        />
      )}
    </>
  );
}

/** Clients of the same id are replaced, and what the same signs were taught to mean; the others stay. */
function merged(before: Book, imported: Book): Book {
  const ids = new Set(imported.clients.map(({ id }) => id));
  const domains = [...new Set([...before.own.domains, ...imported.own.domains])];
  const bankAccounts = [...new Set([...before.own.bankAccounts, ...imported.own.bankAccounts])];
  return (imported.corrections ?? []).reduce<Book>((book, correction) => withCorrection(correction)(book), {
    ...before,
    clients: [...before.clients.filter(({ id }) => !ids.has(id)), ...imported.clients],
    own: { domains, bankAccounts },
  });
}
