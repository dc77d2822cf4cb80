import { ToggleButton } from "@fluentui/react-components";
import type { JudgedKind, Kind } from "../../../domain/kinds/kind";
import { kindLabels } from "../../../domain/kinds/labels";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { useKindStyles } from "./kinds.styles";
import { surenessOf } from "./words";

export interface KindTogglesProps {
  /** What the row is called. */
  readonly label: string;
  readonly kinds: readonly JudgedKind[];
  readonly chosen: Kind | undefined;
  readonly onChoose: (kind: Kind) => void;
}

/** Kinds as badges, each with how sure it is; the pressed one is explained below. */
export function KindToggles({ label, kinds, chosen, onChoose }: KindTogglesProps): React.JSX.Element {
  const { text, language } = usePane();
  const page = usePageStyles();
  const styles = useKindStyles();
  return (
    <div className={page.row} role="group" aria-label={label}>
      <span className={page.quiet}>{label}</span>
      {kinds.map(({ kind, score }) => (
        <ToggleButton
          key={kind}
          size="small"
          shape="circular"
          className={styles.badge}
          appearance={kind === chosen ? "primary" : "outline"}
          checked={kind === chosen}
          onClick={() => {
            onChoose(kind);
          }}
        >
          <span>{kindLabels[kind][language]}</span>
          <span className={styles.sure}>· {text.sureness[surenessOf(score)]}</span>
        </ToggleButton>
      ))}
    </div>
  );
}
