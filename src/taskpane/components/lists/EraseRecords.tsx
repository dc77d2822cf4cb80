import { Button, MessageBar, MessageBarBody, ProgressBar } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { historyTextOf } from "../../text/history";
import { listsTextOf } from "../../text/lists";
import { ErasureAsked } from "./ErasureAsked";
import { ErasureConcerns } from "./ErasureConcerns";
import { ErasureDone } from "./ErasureDone";
import { useErasure } from "./useErasure";

/** Erasing records: asked for, looked at, then done, with a report to keep. */
export function EraseRecords(): React.JSX.Element {
  const { language, text: paneText } = usePane();
  const styles = usePageStyles();
  const text = listsTextOf(language).erase;
  const { step, count, erase, begin } = useErasure();
  const [reference, setReference] = useState("");
  const isBusy = step.is === "counting" || step.is === "erasing";
  const busyWords = isBusy ? (step.is === "counting" ? text.counting : text.doing)(step.lookedAt) : "";
  return (
    <section className={styles.stack} aria-label={text.title}>
      <h3 className={styles.subheading}>{text.title}</h3>
      <span className={styles.quiet}>{text.hint}</span>
      {(step.is === "asking" || step.is === "trouble") && (
        <ErasureAsked onCount={count} reference={reference} onReference={setReference} />
      )}
      {isBusy && <ProgressBar aria-label={busyWords} />}
      <div role="status" className={styles.stack}>
        {isBusy && <span className={styles.quiet}>{busyWords}</span>}
        {step.is === "counted" && <ErasureConcerns count={step.count} />}
        {step.is === "done" && <ErasureDone report={step.report} />}
        {step.is === "trouble" && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              {historyTextOf(language).trouble[step.because]}
              {step.because === "failed" ? ` ${step.detail}` : ""}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      {step.is === "counted" && step.count.goes + step.count.changes > 0 && (
        <div className={styles.stack}>
          <span className={styles.quiet}>{text.sure}</span>
          <div className={styles.row}>
            <Button
              appearance="primary"
              onClick={() => {
                erase(step.erasure, reference);
              }}
            >
              {text.doIt(step.count.goes + step.count.changes)}
            </Button>
            <Button onClick={begin}>{paneText.cancel}</Button>
          </div>
        </div>
      )}
      {(step.is === "done" || (step.is === "counted" && step.count.goes + step.count.changes === 0)) && (
        <Button className={styles.start} onClick={begin}>
          {text.again}
        </Button>
      )}
    </section>
  );
}
