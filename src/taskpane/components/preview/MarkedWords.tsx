import { mergeClasses } from "@fluentui/react-components";
import { usePane } from "../../PaneContext";
import type { Segment, Stance } from "./marks";
import { usePreviewStyles } from "./preview.styles";

export interface MarkedWordsProps {
  readonly stance: Stance;
  readonly children: string;
}

/** Words of the message that speak for or against the kind that is chosen. Text from mail stays text. */
export function MarkedWords({ stance, children }: MarkedWordsProps): React.JSX.Element {
  const { text } = usePane();
  const styles = usePreviewStyles();
  return (
    <mark className={mergeClasses(styles.mark, styles[stance])}>
      {children}
      <span className={styles.spoken}> ({text.preview[stance]})</span>
    </mark>
  );
}

/** A stretch of text with the words of the evidence marked. */
export function Segments({ segments }: { readonly segments: readonly Segment[] }): React.JSX.Element {
  return (
    <>
      {segments.map(({ text, stance }, index) =>
        stance === undefined ? (
          <span key={index}>{text}</span>
        ) : (
          <MarkedWords key={index} stance={stance}>
            {text}
          </MarkedWords>
        ),
      )}
    </>
  );
}
