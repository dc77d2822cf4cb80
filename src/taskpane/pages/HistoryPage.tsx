import { Field, Select } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { bookOf } from "../../app/editBook";
import { reviewItem } from "../../app/reviewItem";
import { nameOf } from "../../domain/book/clientQuestions";
import { ClientHistory } from "../components/ClientHistory";
import { usePane } from "../PaneContext";
import { usePageStyles } from "./page.styles";

/** The records of one client: that of this message first, any other by choice. */
export function HistoryPage(): React.JSX.Element {
  const { services, text } = usePane();
  const styles = usePageStyles();
  const { clients } = bookOf(services.book.load());
  const [chosen, setChosen] = useState<string>();
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
  const client = clients.find(({ id }) => id === chosen);
  return (
    <>
      <h1 className={styles.heading}>{text.pages.history}</h1>
      {clients.length > 0 && (
        <Field label={text.chooseClient}>
          <Select
            value={chosen ?? ""}
            onChange={(_, { value }) => {
              setChosen(value);
            }}
          >
            {client === undefined && <option value="" />}
            {clients.map((one) => (
              <option key={one.id} value={one.id}>
                {nameOf(one)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {client === undefined ? (
        <p className={styles.quiet}>{text.noClientHere}</p>
      ) : (
        <ClientHistory key={client.id} client={client} />
      )}
    </>
  );
}
