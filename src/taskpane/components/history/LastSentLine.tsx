import { Link } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { lastSentTo, type LastSent } from "../../../app/records/historyLast";
import type { ClientId } from "../../../domain/book/book";
import { kindLabels } from "../../../domain/kinds/labels";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { historyTextOf } from "../../text/history";
import { useHistoryStyles } from "./history.styles";

export interface LastSentLineProps {
  readonly client: ClientId;
  readonly onHistory: () => void;
}

/** What went to this client last, while one of its messages is read. Nothing where nothing is known: it never asks for anything. */
export function LastSentLine({ client, onHistory }: LastSentLineProps): React.JSX.Element | null {
  const { services, language } = usePane();
  const page = usePageStyles();
  const styles = useHistoryStyles();
  const words = historyTextOf(language).last;
  const [last, setLast] = useState<LastSent>();
  useEffect(() => {
    let isWanted = true;
    void services.records.history({ of: "client", client }, { interactive: false }).then((answer) => {
      if (!isWanted || answer.status !== "done") return;
      setLast(
        lastSentTo(
          client,
          answer.value.rows.map(({ row }) => row),
        ),
      );
    });
    return () => {
      isWanted = false;
    };
  }, [services, client]);
  if (last === undefined) return null;
  const { kind, at, address } = last;
  const isThisYear = at.getFullYear() === services.clock.now().getFullYear();
  const day = new Intl.DateTimeFormat(language, {
    day: "numeric",
    month: "short",
    ...(isThisYear ? {} : { year: "numeric" }),
  });
  return (
    <div className={styles.last}>
      <span className={page.quiet}>{words.sentence(kind && kindLabels[kind][language], day.format(at), address)}</span>
      <Link as="button" inline onClick={onHistory}>
        {words.link}
      </Link>
    </div>
  );
}
