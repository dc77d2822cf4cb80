import { useCallback, useEffect, useState } from "react";
import { reviewItem } from "../../app/reviewItem";
import type { BookAccess } from "../../app/ports/bookAccess";
import type { ClientId } from "../../domain/book/book";
import { nameOf } from "../../domain/book/clientQuestions";
import { ClientHistory } from "../components/ClientHistory";
import { ClientPicker } from "../components/ClientPicker";
import { usePane } from "../PaneContext";
import { useBookState, useFromBook } from "../useBook";
import { usePageStyles } from "./page.styles";

/** The records of one client: that of this message first, any other by choice. */
export function HistoryPage(): React.JSX.Element {
  const { services, text } = usePane();
  const styles = usePageStyles();
  const state = useBookState();
  const [chosen, setChosen] = useState<ClientId>();
  const client = useFromBook(
    useCallback(
      async (book: BookAccess) => (chosen === undefined ? undefined : (await book.clients([chosen]))[0]),
      [chosen],
    ),
  );
  useEffect(() => {
    if (services.host.mode() !== "compose") return;
    reviewItem(services).then(
      ({ review }) => {
        const place = review.recipients.map(({ place: one }) => one).find(({ status }) => status === "client");
        setChosen((before) => before ?? (place?.status === "client" ? place.client.id : undefined));
      },
      () => undefined,
    );
  }, [services]);
  return (
    <>
      <h1 className={styles.heading}>{text.pages.history}</h1>
      {state !== undefined && state.clientCount > 0 && (
        <ClientPicker
          label={text.chooseClient}
          value={client === undefined ? undefined : { id: client.id, name: nameOf(client) }}
          onChoose={(one) => {
            setChosen(one?.id);
          }}
        />
      )}
      {client === undefined ? (
        <p className={styles.quiet}>{text.noClientHere}</p>
      ) : (
        <ClientHistory key={client.id} client={client} />
      )}
    </>
  );
}
