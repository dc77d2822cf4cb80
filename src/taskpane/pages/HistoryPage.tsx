import { Button } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { monthOf } from "../../app/records/historyPeriods";
import type { ClientId } from "../../domain/book/book";
import { HistoryScopeForm } from "../components/history/HistoryScopeForm";
import { HistoryView } from "../components/history/HistoryView";
import { MonthField } from "../components/history/MonthField";
import { useSubject } from "../components/history/useSubject";
import { usePane } from "../PaneContext";
import { historyTextOf } from "../text/history";
import { usePageStyles } from "./page.styles";

export interface HistoryPageProps {
  /** The client that somebody asked for on another page. */
  readonly client?: ClientId | undefined;
  readonly whenListsAreMissing?: ReactNode;
}

/** What was sent: to one client (that of this message first), to one mailbox, by oneself, or by the team. */
export function HistoryPage({ client: asked, whenListsAreMissing }: HistoryPageProps): React.JSX.Element {
  const { services, language } = usePane();
  const styles = usePageStyles();
  const words = historyTextOf(language);
  const { subject, choose, client, about } = useSubject(asked);
  const [month, setMonth] = useState(() => monthOf(services.clock.now()));
  const { scope, address, colleague } = subject;
  const isTeam = scope === "team" && colleague === undefined;
  const heading = {
    client: words.of(client?.name ?? ""),
    address: words.of(address ?? ""),
    mine: words.mine,
    team: colleague === undefined ? words.team : words.colleagues.open(colleague),
  }[scope];
  const isKnown = about !== undefined && (scope !== "client" || client !== undefined);
  return (
    <>
      <h1 className={styles.heading}>{words.title}</h1>
      <HistoryScopeForm
        scope={scope}
        client={client}
        onScope={(next) => {
          choose({ ...subject, scope: next });
        }}
        onClient={(id) => {
          choose({ scope: "client", client: id });
        }}
        onAddress={({ key }) => {
          choose({ ...subject, scope: "address", address: key });
        }}
      />
      {isTeam && <MonthField month={month} onMonth={setMonth} />}
      {scope === "team" && colleague !== undefined && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.start}
          icon={<ArrowLeft16Regular />}
          onClick={() => {
            choose({ scope: "team" });
          }}
        >
          {words.backToTeam}
        </Button>
      )}
      {!isKnown && scope === "client" && <p className={styles.quiet}>{words.chooseClient}</p>}
      {!isKnown && scope === "address" && <p className={styles.quiet}>{words.chooseAddress}</p>}
      {isKnown && (
        <HistoryView
          key={JSON.stringify([about, isTeam ? month : ""])}
          about={about}
          heading={heading}
          whenListsAreMissing={whenListsAreMissing}
          onAddress={(one) => {
            choose({ ...subject, scope: "address", address: one });
          }}
          {...(isTeam
            ? {
                month,
                onColleague: (mailbox) => {
                  choose({ scope: "team", colleague: mailbox });
                },
              }
            : {})}
        />
      )}
    </>
  );
}
