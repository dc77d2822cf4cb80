import { Button, SearchBox } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ClientId } from "../../../../domain/book/book";
import { usePane } from "../../../PaneContext";
import { usePageStyles } from "../../../pages/page.styles";
import { clientsTextOf } from "../../../text/clients";
import { useClientStyles } from "../clients.styles";
import { fluentRef } from "../fluentRef";
import { ClientLine } from "./ClientLine";
import { ListChoices } from "./ListChoices";
import { MoreLines } from "./MoreLines";
import { LINES, type ClientList } from "./useClientList";
import { useListKeys } from "./useListKeys";

export interface ClientLinesProps {
  readonly list: ClientList;
  /** How many clients the book has. */
  readonly clientCount: number;
  readonly onOpen: (id: ClientId) => void;
}

/** The clients: searched as one types, filtered and sorted, gone through by keyboard. */
export function ClientLines({ list, clientCount, onOpen }: ClientLinesProps): React.JSX.Element {
  const { text, language } = usePane();
  const words = clientsTextOf(language).list;
  const page = usePageStyles();
  const styles = useClientStyles();
  const { search, lines, onSearchKey, onLineKey } = useListKeys();
  const { query, found, active, ask, showMore, setActive } = list;
  const { clients = [], total = 0 } = found ?? {};
  const reached = clients.some(({ id }) => id === active) ? active : clients[0]?.id;
  const firstNew = useRef<number>();
  useEffect(() => {
    if (firstNew.current === undefined || clients.length <= firstNew.current) return;
    lines.current?.querySelectorAll<HTMLElement>("button[data-client]")[firstNew.current]?.focus();
    firstNew.current = undefined;
  }, [clients.length, lines]);
  const isAll = query.text.trim() === "" && query.standing === undefined;
  return (
    <>
      <SearchBox
        ref={fluentRef(search)}
        className={page.wide}
        placeholder={text.searchClients}
        aria-label={text.searchClients}
        value={query.text}
        onChange={(_, { value }) => {
          ask({ text: value });
        }}
        onKeyDown={onSearchKey}
      />
      <div className={page.tight}>
        <ListChoices list={list} />
        <span role="status" className={page.quiet}>
          {found === undefined ? "" : isAll ? words.count(total) : words.found(total, clientCount)}
        </span>
      </div>
      {found !== undefined && clients.length === 0 && (
        <div className={page.stack}>
          <span>{words.noMatch}</span>
          <Button
            size="small"
            className={page.start}
            onClick={() => {
              ask({ text: "", standing: undefined });
              search.current?.focus();
            }}
          >
            {words.showAll}
          </Button>
        </div>
      )}
      <ul ref={lines} className={styles.lines} aria-label={words.lines} onKeyDown={onLineKey}>
        {clients.map((client) => (
          <li key={client.id}>
            <ClientLine
              client={client}
              typed={query.text}
              isReached={client.id === reached}
              onOpen={onOpen}
              onReach={setActive}
            />
          </li>
        ))}
      </ul>
      {total > clients.length && (
        <MoreLines
          count={Math.min(LINES, total - clients.length)}
          onMore={(isPressed) => {
            if (isPressed) firstNew.current = clients.length;
            showMore();
          }}
        />
      )}
      <span className={page.spoken}>{words.keys}</span>
    </>
  );
}
