import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { StoredRow } from "../../../app/ports/recordRows";
import type { AddressKey } from "../../../domain/address/mailboxAddress";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { historyTextOf } from "../../text/history";
import { useHistoryStyles } from "./history.styles";
import { MessageItem } from "./MessageItem";

export interface TimelineProps {
  /** One row of each message, newest first. */
  readonly messages: readonly StoredRow[];
  readonly onAddress: (address: AddressKey) => void;
}

/** More come with a button: a page of hundreds of cards is slow to draw and slower to read. */
const CARDS = 40;

/** Messages by day, newest first. */
export function Timeline({ messages, onAddress }: TimelineProps): React.JSX.Element {
  const { language } = usePane();
  const page = usePageStyles();
  const [most, setMost] = useState(CARDS);
  return (
    <>
      {daysOf(messages.slice(0, most)).map(([day, ofDay]) => (
        <Day key={day} messages={ofDay} onAddress={onAddress} />
      ))}
      {messages.length > most && (
        <Button
          className={page.start}
          onClick={() => {
            setMost(most + CARDS);
          }}
        >
          {historyTextOf(language).more}
        </Button>
      )}
    </>
  );
}

function Day({ messages, onAddress }: TimelineProps): React.JSX.Element {
  const { services, language } = usePane();
  const page = usePageStyles();
  const styles = useHistoryStyles();
  const heading = useId();
  const at = messages[0]?.row.at ?? services.clock.now();
  const isThisYear = at.getFullYear() === services.clock.now().getFullYear();
  const format = new Intl.DateTimeFormat(language, {
    weekday: "long",
    day: "numeric",
    month: "long",
    ...(isThisYear ? {} : { year: "numeric" }),
  });
  return (
    <section className={page.stack} aria-labelledby={heading}>
      <h3 id={heading} className={styles.day}>
        {format.format(at)}
      </h3>
      <ul className={page.list}>
        {messages.map((stored) => (
          <MessageItem key={`${stored.list} ${stored.item}`} stored={stored} onAddress={onAddress} />
        ))}
      </ul>
    </section>
  );
}

/** By the days of the user's own clock, in the order in which they come. */
function daysOf(messages: readonly StoredRow[]): ReadonlyArray<readonly [day: string, messages: readonly StoredRow[]]> {
  const days = new Map<string, StoredRow[]>();
  for (const stored of messages) {
    const day = stored.row.at.toDateString();
    days.set(day, [...(days.get(day) ?? []), stored]);
  }
  return [...days];
}
