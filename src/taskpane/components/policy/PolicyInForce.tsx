import { Button, MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import type { PolicyState } from "../../../app/policy/policyAccess";
import type { Language } from "../../../domain/language";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { policyTextOf } from "../../text/policy";
import { shownTime } from "../findings/shownTime";
import { placeWords } from "./policyWords";
import { ProblemList } from "./ProblemList";
import { usePolicy } from "./usePolicy";

/** Which policy is in force, from where and of when; and what is in the way of a newer one, in words. */
export function PolicyInForce(): React.JSX.Element {
  const { services, language } = usePane();
  const styles = usePageStyles();
  const text = policyTextOf(language);
  const state = usePolicy();
  const { place, organisation, lockedOut, notKept, isLooking } = state;
  const problems = organisation?.problems ?? [];
  return (
    <section className={styles.stack} aria-label={text.title}>
      <div className={styles.tight}>
        <span>{inForceWords(state, language)}</span>
        <span className={styles.quiet}>{text.from[place]}</span>
      </div>
      <Warning words={troubleWords(state, language)} />
      <Warning words={notKept === undefined ? undefined : text.notKept[notKept.status]} />
      {problems.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {text.problems(problems.length)}
            <ProblemList problems={problems} />
          </MessageBarBody>
        </MessageBar>
      )}
      <Warning
        words={lockedOut.length === 0 ? undefined : text.lockedOut(lockedOut.map((path) => placeWords(path, language)))}
      />
      {place !== "none" && (
        <div className={styles.row}>
          <Button
            size="small"
            disabled={isLooking}
            onClick={() => {
              void services.policy.refresh({ interactive: true });
            }}
          >
            {text.lookAgain}
          </Button>
          <div role="status">{isLooking && <Spinner size="tiny" label={text.looking} />}</div>
        </div>
      )}
    </section>
  );
}

function Warning({ words }: { readonly words: string | undefined }): React.JSX.Element | null {
  if (words === undefined) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{words}</MessageBarBody>
    </MessageBar>
  );
}

function inForceWords({ organisation }: PolicyState, language: Language): string {
  const text = policyTextOf(language);
  if (organisation === undefined) return text.builtIn;
  return text.inForce(organisation.name, shownTime(organisation.asOf, language) ?? organisation.asOf);
}

function troubleWords(state: PolicyState, language: Language): string | undefined {
  const text = policyTextOf(language);
  const { trouble } = state;
  return trouble === undefined
    ? undefined
    : text.notRead(inForceWords(state, language), text.trouble[trouble.because](trouble.detail));
}
