import { Button } from "@fluentui/react-components";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { findingsTextOf } from "../../text/findings";
import { useFindingStyles } from "./findings.styles";

export interface GivenReasonProps {
  readonly reason: string;
  readonly onTakeBack: () => void;
}

/** That it will be sent anyway, why, and the way back. */
export function GivenReason({ reason, onTakeBack }: GivenReasonProps): React.JSX.Element {
  const { text, language } = usePane();
  const page = usePageStyles();
  const styles = useFindingStyles();
  const words = findingsTextOf(language);
  return (
    <>
      <p className={styles.words}>
        {text.acknowledged} <span className={page.quiet}>{words.because(reason)}</span>
      </p>
      <div>
        <Button size="small" onClick={onTakeBack}>
          {words.takeBack}
        </Button>
      </div>
    </>
  );
}
