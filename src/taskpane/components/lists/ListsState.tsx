import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from "@fluentui/react-components";
import type { RecordsTrouble } from "../../../app/ports/recordRows";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { historyTextOf } from "../../text/history";
import { listsTextOf } from "../../text/lists";
import { DifferenceLines } from "./DifferenceLines";
import { useLists } from "./useLists";

/** Troubles that signing in by hand may end. */
const endsBySignIn: readonly RecordsTrouble[] = ["consent-needed", "other-account"];

/** How the lists stand, and the button that creates what is missing. */
export function ListsState(): React.JSX.Element {
  const { language } = usePane();
  const styles = usePageStyles();
  const text = listsTextOf(language);
  const { state, look, create } = useLists();
  const isBusy = state.is === "looking" || state.is === "creating";
  return (
    <section className={styles.stack} aria-label={text.state}>
      <h3 className={styles.subheading}>{text.state}</h3>
      <div role="status" className={styles.stack}>
        {isBusy && <Spinner size="tiny" label={text[state.is]} />}
        {state.is === "known" && state.created !== undefined && (
          <MessageBar intent={state.created.failed.length === 0 ? "success" : "warning"} layout="multiline">
            <MessageBarBody>
              {text.created(state.created.lists.length, state.created.columns.length, state.created.mended.length)}
              {state.created.failed.map((what) => (
                <div key={`${what.list} ${what.column ?? ""}`}>{text.failed(what)}</div>
              ))}
            </MessageBarBody>
          </MessageBar>
        )}
        {state.is === "known" && state.report.differences.length === 0 && <span>{text.allWell}</span>}
        {state.is === "trouble" && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              {historyTextOf(language).trouble[state.because]}
              {state.because === "failed" ? ` ${state.detail}` : ""}
            </MessageBarBody>
            {endsBySignIn.includes(state.because) && (
              <MessageBarActions>
                <Button
                  size="small"
                  onClick={() => {
                    look(true);
                  }}
                >
                  {historyTextOf(language).signIn}
                </Button>
              </MessageBarActions>
            )}
          </MessageBar>
        )}
      </div>
      {state.is === "known" && state.report.differences.length > 0 && (
        <DifferenceLines label={text.state} differences={state.report.differences} />
      )}
      <div className={styles.row}>
        <Button disabled={isBusy} onClick={create}>
          {text.create}
        </Button>
        <Button
          appearance="subtle"
          disabled={isBusy}
          onClick={() => {
            look(false);
          }}
        >
          {text.lookAgain}
        </Button>
      </div>
      <span className={styles.quiet}>{text.createHint}</span>
    </section>
  );
}
