import { useFindingStyles } from "./findings.styles";
import { FixOffer, type FixOfferProps } from "./FixOffer";
import type { Fix } from "../../../domain/fix/fix";

export interface FixListProps extends Omit<FixOfferProps, "fix" | "isBest"> {
  readonly fixes: readonly Fix[];
}

/** The ways beside the best one. */
export function FixList({ fixes, ...rest }: FixListProps): React.JSX.Element {
  const styles = useFindingStyles();
  return (
    <div className={styles.others}>
      {fixes.map((fix) => (
        <FixOffer key={JSON.stringify(fix)} fix={fix} isBest={false} {...rest} />
      ))}
    </div>
  );
}
