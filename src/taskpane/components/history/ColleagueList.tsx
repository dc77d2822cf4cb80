import { Link, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useMemo } from "react";
import type { AddressKey } from "../../../domain/address/mailboxAddress";
import { colleaguesOf, type ColleagueFigures } from "../../../domain/record/figures/colleagues";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { historyTextOf } from "../../text/history";
import { useHistoryStyles } from "./history.styles";
import { percentOf, sinceWords } from "./historyWords";
import type { Reading } from "./useHistory";

export interface ColleagueListProps {
  readonly reading: Reading;
  readonly onColleague: (mailbox: AddressKey) => void;
}

/** What each colleague sent, by name and never by number, with what the numbers count and what they do not say. */
export function ColleagueList({ reading, onColleague }: ColleagueListProps): React.JSX.Element {
  const { services, language } = usePane();
  const page = usePageStyles();
  const words = historyTextOf(language).colleagues;
  const { rows = [], since, isWhole } = reading;
  const colleagues = useMemo(() => colleaguesOf(rows.map(({ row }) => row)), [rows]);
  const own = services.host.user.address.toLowerCase();
  return (
    <>
      {colleagues.every(({ mailbox }) => mailbox === own) && (
        <MessageBar layout="multiline">
          <MessageBarBody>{words.ownOnly}</MessageBarBody>
        </MessageBar>
      )}
      {!isWhole && since !== undefined && (
        <span role="status" className={page.quiet}>
          {words.notWhole(sinceWords(since, language))}
        </span>
      )}
      <span className={page.quiet}>{words.fair}</span>
      <ul className={page.list}>
        {colleagues.map((one) => (
          <Colleague key={one.mailbox} figures={one} onColleague={onColleague} />
        ))}
      </ul>
      <span className={page.quiet}>{words.counted}</span>
    </>
  );
}

interface ColleagueProps extends Pick<ColleagueListProps, "onColleague"> {
  readonly figures: ColleagueFigures;
}

function Colleague({ figures, onColleague }: ColleagueProps): React.JSX.Element {
  const { language } = usePane();
  const styles = useHistoryStyles();
  const words = historyTextOf(language).colleagues;
  const { mailbox, coverage, formal, formalToPersonal, warnings, overridden } = figures;
  return (
    <li className={styles.colleague}>
      <Link
        as="button"
        className={styles.name}
        aria-label={words.open(mailbox)}
        onClick={() => {
          onColleague(mailbox);
        }}
      >
        {mailbox}
      </Link>
      <span>
        {coverage.messages === 0
          ? words.noMessages
          : words.messages(coverage.messages, percentOf(coverage.checked, coverage.messages, language))}
      </span>
      <span>{formal === 0 ? words.noFormal : words.formal(formal, formalToPersonal)}</span>
      <span>{warnings === 0 ? words.noWarnings : words.warnings(warnings, overridden)}</span>
    </li>
  );
}
