import { MessageBar, MessageBarBody, ProgressBar } from "@fluentui/react-components";
import type { BookState } from "../../../../app/ports/bookAccess";
import { usePane } from "../../../PaneContext";
import { usePageStyles } from "../../../pages/page.styles";
import { clientsTextOf } from "../../../text/clients";
import type { BookWork } from "../useBookChange";
import { Conflicts } from "./Conflicts";
import { Listing } from "./Listing";
import { TeamBar } from "./TeamBar";

export interface BookBarsProps {
  readonly state: BookState;
  readonly work: BookWork;
}

/** From here on the user has time to do something about it. */
export const ALMOST_FULL = 0.7;

/** What the user should know of the book as a whole: how full it is, what could not be read, how it stands with the team's. */
export function BookBars({
  state: { fullness, setAside, problems, team, asOf },
  work,
}: BookBarsProps): React.JSX.Element {
  const { text, language } = usePane();
  const { state: words } = clientsTextOf(language);
  const page = usePageStyles();
  const percent = Math.round(fullness * 100);
  return (
    <>
      {setAside !== undefined && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{text.setAside[setAside]}</MessageBarBody>
        </MessageBar>
      )}
      {fullness >= ALMOST_FULL && (
        <section className={page.tight} aria-label={words.filling(percent)}>
          <strong>{words.filling(percent)}</strong>
          <ProgressBar value={fullness} color="warning" aria-label={words.filling(percent)} />
          <span className={page.quiet}>{words.fillingHint}</span>
        </section>
      )}
      {team !== undefined && <TeamBar team={team} asOf={asOf} />}
      {team !== undefined && team.conflicts.length > 0 && <Conflicts conflicts={team.conflicts} work={work} />}
      {team !== undefined && team.refused.length > 0 && (
        <Listing
          intent="error"
          title={words.refused(team.refused.length)}
          items={team.refused.map(
            ({ change, detail }) => `${change.rows.map(({ ref }) => ref.slice(2)).join(", ")}: ${detail}`,
          )}
        />
      )}
      {team !== undefined && team.odd.length > 0 && (
        <Listing
          intent="warning"
          title={words.odd(team.odd.length)}
          items={team.odd.map(({ list, itemId, because, value }) => `${list} ${itemId}: ${because} ${value}`)}
        />
      )}
      {problems.length > 0 && (
        <Listing
          intent="warning"
          title={words.problems(problems.length)}
          items={problems.map(({ path, because, value }) => `${path}: ${because} ${JSON.stringify(value)}`)}
        />
      )}
    </>
  );
}
