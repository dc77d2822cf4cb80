import { Button, mergeClasses } from "@fluentui/react-components";
import { Fragment, useId, useState } from "react";
import { usePane } from "../../PaneContext";
import { Segments } from "./MarkedWords";
import { excerptsOf, segmentsOf, type Mark } from "./marks";
import { usePreviewStyles } from "./preview.styles";

export interface MarkedTextProps {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** What the text is, for the button that shows all of it. */
  readonly label: string;
}

/** A text with its marks: where it is long, only what stands around them, and the whole on demand. */
export function MarkedText({ text: words, marks, label }: MarkedTextProps): React.JSX.Element {
  const { text } = usePane();
  const styles = usePreviewStyles();
  const [isWhole, setIsWhole] = useState(false);
  const id = useId();
  const excerpts = excerptsOf(words, marks);
  const startsLater = (excerpts[0]?.start ?? 0) > 0;
  const endsEarlier = (excerpts.at(-1)?.end ?? 0) < words.length;
  const isShortened = startsLater || endsEarlier || excerpts.length > 1;
  return (
    <>
      {isWhole ? (
        <div
          id={id}
          dir="auto"
          className={mergeClasses(styles.text, styles.whole)}
          role="group"
          aria-label={label}
          tabIndex={0}
        >
          <Segments segments={segmentsOf(words, marks)} />
        </div>
      ) : (
        <p id={id} dir="auto" className={styles.text}>
          {startsLater && <span className={styles.gap}>… </span>}
          {excerpts.map(({ segments }, index) => (
            <Fragment key={index}>
              {index > 0 && <span className={styles.gap}> … </span>}
              <Segments segments={segments} />
            </Fragment>
          ))}
          {endsEarlier && <span className={styles.gap}> …</span>}
        </p>
      )}
      {(isShortened || isWhole) && (
        <Button
          size="small"
          appearance="transparent"
          className={styles.toggle}
          aria-expanded={isWhole}
          aria-controls={id}
          aria-label={`${isWhole ? text.preview.less : text.preview.all}: ${label}`}
          onClick={() => {
            setIsWhole(!isWhole);
          }}
        >
          {isWhole ? text.preview.less : text.preview.all}
        </Button>
      )}
    </>
  );
}
