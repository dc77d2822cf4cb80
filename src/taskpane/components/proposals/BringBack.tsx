import { Button } from "@fluentui/react-components";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { proposalsTextOf } from "../../text/proposals";

export interface BringBackProps {
  /** How many were put aside. */
  readonly aside: number;
  readonly onBringBack: () => void;
}

/** The way back for what was just put aside. */
export function BringBack({ aside, onBringBack }: BringBackProps): React.JSX.Element | null {
  const { language } = usePane();
  const page = usePageStyles();
  if (aside === 0) return null;
  return (
    <Button size="small" appearance="subtle" className={page.start} onClick={onBringBack}>
      {proposalsTextOf(language).bringBack(aside)}
    </Button>
  );
}
