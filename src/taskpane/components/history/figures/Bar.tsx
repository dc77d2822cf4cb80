import type { FigurePart } from "./Figure";
import { useFigureStyles } from "./figures.styles";
import { Patch } from "./Swatch";

export interface BarProps {
  readonly label: string;
  readonly parts: readonly FigurePart[];
  readonly counts: readonly number[];
  /** The whole of the longest bar of the figure. */
  readonly most: number;
}

/** A bar of parts, one after the other, as long as its numbers; its name says them all. */
export function Bar({ label, parts, counts, most }: BarProps): React.JSX.Element {
  const styles = useFigureStyles();
  const share = (count: number): number => (most === 0 ? 0 : (count / most) * 100);
  const named = parts.map((part, index) => `${part.label} ${String(counts[index] ?? 0)}`).join(", ");
  return (
    <svg role="img" aria-label={`${label}: ${named}`} className={styles.bar}>
      {parts.map((part, index) => {
        const count = counts[index] ?? 0;
        const before = counts.slice(0, index).reduce((all, one) => all + one, 0);
        return (
          count > 0 && (
            <Patch
              key={part.label}
              look={part.look}
              x={`${String(share(before))}%`}
              width={`${String(share(count))}%`}
              height="16"
            />
          )
        );
      })}
    </svg>
  );
}
