import { useClientStyles } from "../clients.styles";
import { markedParts } from "./markedParts";

export interface MarkedProps {
  readonly text: string;
  /** What was typed. */
  readonly by: string;
}

/** A text with what was typed marked in it. */
export function Marked({ text, by }: MarkedProps): React.JSX.Element {
  const styles = useClientStyles();
  return (
    <>
      {markedParts(text, by).map((part, index) =>
        part.isMarked ? (
          <mark key={index} className={styles.mark}>
            {part.text}
          </mark>
        ) : (
          <span key={index}>{part.text}</span>
        ),
      )}
    </>
  );
}
