import { Button, Spinner, Tab, TabList } from "@fluentui/react-components";
import { lazy, Suspense, useId, useMemo, useState, type ReactNode } from "react";
import type { Period } from "../../../app/ports/recordRows";
import { matching, messagesIn, sendersIn } from "../../../app/records/historyFilter";
import type { HistoryAbout } from "../../../app/records/recordsAccess";
import type { AddressKey } from "../../../domain/address/mailboxAddress";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { historyTextOf, type HistoryTab } from "../../text/history";
import { FilterForm } from "./FilterForm";
import { filterOf, isFiltering, noFilter } from "./filterChoice";
import { HistoryTrouble } from "./HistoryTrouble";
import { sinceWords } from "./historyWords";
import { SweepLine } from "./SweepLine";
import { Timeline } from "./Timeline";
import { useCsv } from "./useCsv";
import { useHistory, type Reading } from "./useHistory";

const FiguresView = lazy(() => import("./figures/FiguresView").then(({ FiguresView: view }) => ({ default: view })));
const ColleagueList = lazy(() => import("./ColleagueList").then(({ ColleagueList: view }) => ({ default: view })));

export interface HistoryViewProps {
  readonly about: HistoryAbout;
  readonly heading: string;
  /** Of one month only. */
  readonly month?: Period;
  readonly onAddress: (address: AddressKey) => void;
  /** Opens what one colleague sent; it is there where the history is everybody's. */
  readonly onColleague?: (mailbox: AddressKey) => void;
  readonly whenListsAreMissing?: ReactNode;
}

/** One history: its messages, the figures over them, and where records are missing, why and what to do. */
export function HistoryView({
  about,
  heading,
  month,
  onAddress,
  onColleague,
  whenListsAreMissing,
}: HistoryViewProps): React.JSX.Element {
  const { language } = usePane();
  const page = usePageStyles();
  const words = historyTextOf(language);
  const title = useId();
  const reading = useHistory(about, month);
  const tabs: readonly HistoryTab[] = [
    ...(onColleague === undefined ? [] : ["colleagues" as const]),
    "messages",
    "figures",
  ];
  const [tab, setTab] = useState<HistoryTab>(tabs[0] ?? "messages");
  const { rows } = reading;
  return (
    <section className={page.stack} aria-labelledby={title}>
      <div className={page.between}>
        <h2 id={title} className={page.heading}>
          {heading}
        </h2>
        <Button
          size="small"
          appearance="subtle"
          className={page.rigid}
          onClick={() => {
            reading.refresh({ interactive: false });
          }}
        >
          {words.refresh}
        </Button>
      </div>
      <SweepLine />
      <HistoryTrouble reading={reading} whenListsAreMissing={whenListsAreMissing} />
      {rows === undefined && reading.isReading && <Spinner size="tiny" label={words.loading} />}
      {rows?.length === 0 && <p className={page.quiet}>{month === undefined ? words.none : words.colleagues.none}</p>}
      {rows !== undefined && rows.length > 0 && (
        <>
          <TabList
            size="small"
            aria-label={words.view}
            selectedValue={tab}
            onTabSelect={(_, { value }) => {
              setTab(value as HistoryTab);
            }}
          >
            {tabs.map((one) => (
              <Tab key={one} value={one}>
                {words.tabs[one]}
              </Tab>
            ))}
          </TabList>
          <Suspense fallback={<Spinner size="tiny" />}>
            {tab === "messages" && <Messages reading={reading} heading={heading} onAddress={onAddress} />}
            {tab === "figures" && <FiguresView reading={reading} />}
            {tab === "colleagues" && onColleague !== undefined && (
              <ColleagueList reading={reading} onColleague={onColleague} />
            )}
          </Suspense>
        </>
      )}
      <Older reading={reading} isMonth={month !== undefined} />
    </section>
  );
}

interface MessagesProps {
  readonly reading: Reading;
  readonly heading: string;
  readonly onAddress: (address: AddressKey) => void;
}

function Messages({ reading, heading, onAddress }: MessagesProps): React.JSX.Element {
  const { language } = usePane();
  const page = usePageStyles();
  const words = historyTextOf(language);
  const [choice, setChoice] = useState(noFilter);
  const { rows = [], since, isWhole } = reading;
  const messages = useMemo(() => messagesIn(rows), [rows]);
  const found = useMemo(() => matching(messages, filterOf(choice)), [messages, choice]);
  const csv = useCsv(heading);
  const count =
    isWhole || since === undefined
      ? words.whole(messages.length)
      : words.since(messages.length, sinceWords(since, language));
  return (
    <>
      <FilterForm choice={choice} senders={sendersIn(messages)} onChoose={setChoice} />
      <div className={page.between}>
        <span role="status" className={page.quiet}>
          {isFiltering(choice) ? words.filter.found(found.length, messages.length) : count}
        </span>
        <Button
          size="small"
          className={page.rigid}
          disabledFocusable={found.length === 0}
          onClick={() => {
            void csv.save(rows, found);
          }}
        >
          {words.csv}
        </Button>
      </div>
      <span role="status" className={page.quiet}>
        {csv.said}
      </span>
      {found.length === 0 && <p className={page.quiet}>{words.noMatch}</p>}
      <Timeline messages={found} onAddress={onAddress} />
    </>
  );
}

interface OlderProps {
  readonly reading: Reading;
  readonly isMonth: boolean;
}

function Older({ reading, isMonth }: OlderProps): React.JSX.Element | null {
  const { language } = usePane();
  const page = usePageStyles();
  const words = historyTextOf(language);
  if (reading.rows === undefined || (reading.isWhole && (isMonth || reading.rows.length === 0))) return null;
  if (reading.isWhole) return <span className={page.quiet}>{words.oldest}</span>;
  return (
    <div className={page.stack}>
      <Button
        className={page.start}
        disabledFocusable={reading.isReading}
        onClick={() => {
          if (!reading.isReading) reading.older();
        }}
      >
        {reading.isReading ? words.readingOlder : isMonth ? words.colleagues.readOn : words.older}
      </Button>
    </div>
  );
}
