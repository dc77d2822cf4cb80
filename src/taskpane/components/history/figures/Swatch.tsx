import { mergeClasses } from "@fluentui/react-components";
import { useId } from "react";
import { useFigureStyles } from "./figures.styles";

/** The look of a part: the same colour and pattern in the bars and beside its name. */
export type PartLook = 0 | 1 | 2 | 3;

export interface PatchProps {
  readonly look: PartLook;
  /** Lengths of SVG. */
  readonly x: string;
  readonly width: string;
  readonly height: string;
}

/** One part of a bar: plain, striped, dotted or empty, so that it is told apart without its colour. */
export function Patch({ look, x, width, height }: PatchProps): React.JSX.Element {
  const styles = useFigureStyles();
  const pattern = `part${useId().replace(/:/g, "")}`;
  const fill = [styles.first, styles.second, styles.third, styles.fourth][look];
  const place = { x, width, height, y: "0" };
  return (
    <>
      <rect {...place} className={mergeClasses(fill, styles.outline)} />
      {(look === 1 || look === 2) && (
        <>
          <pattern id={pattern} width="6" height="6" patternUnits="userSpaceOnUse">
            {look === 1 ? (
              <path d="M0 6 L6 0" className={styles.mark} />
            ) : (
              <circle cx="3" cy="3" r="1" className={styles.mark} />
            )}
          </pattern>
          <rect {...place} fill={`url(#${pattern})`} />
        </>
      )}
    </>
  );
}

/** What stands beside a part's name. */
export function Swatch({ look }: Pick<PatchProps, "look">): React.JSX.Element {
  const styles = useFigureStyles();
  return (
    <svg className={styles.swatch} aria-hidden="true">
      <Patch look={look} x="0" width="100%" height="14" />
    </svg>
  );
}
