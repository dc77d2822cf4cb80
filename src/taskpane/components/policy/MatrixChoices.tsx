import { useState } from "react";
import { isKind, kinds, type Kind } from "../../../domain/kinds/kind";
import { kindLabels } from "../../../domain/kinds/labels";
import { layerPolicies } from "../../../domain/policy/layerPolicies";
import { mailboxColumns } from "../../../domain/policy/matrix";
import { choiceAt } from "../../../domain/policy/ownChoices";
import { severities } from "../../../domain/severity";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { policyTextOf } from "../../text/policy";
import { KindChoice } from "../kinds/KindChoice";
import { MatrixTable } from "./MatrixTable";
import { OwnSelect } from "./OwnSelect";
import type { Choose } from "./useChoices";
import { usePolicy } from "./usePolicy";

/** The matrix in force, and below it one of its rows to set otherwise for oneself. */
export function MatrixChoices({ onChoose }: { readonly onChoose: Choose }): React.JSX.Element {
  const { language } = usePane();
  const styles = usePageStyles();
  const text = policyTextOf(language);
  const { policy, organisation, own } = usePolicy();
  const [kind, setKind] = useState<Kind>("contract");
  const given = layerPolicies([{ from: "organisation", settings: organisation?.settings ?? {} }]).policy.matrix[kind];
  const label = kindLabels[kind][language];
  return (
    <div className={styles.stack}>
      <MatrixTable
        matrix={policy.matrix}
        isOwn={(one, column) => choiceAt(own, ["matrix", one, column]) !== undefined}
      />
      <KindChoice
        label={text.chooseKind}
        kinds={kinds}
        value={kind}
        onChoose={(value) => {
          if (isKind(value)) setKind(value);
        }}
      />
      <div role="group" aria-label={text.ownFits(label)} className={styles.stack}>
        {mailboxColumns.map((column) => (
          <OwnSelect
            key={column}
            label={text.places.matrix(label, text.columns[column])}
            path={["matrix", kind, column]}
            given={text.fits[given.fits[column]]}
            values={["fine", ...severities]}
            onChoose={onChoose}
          />
        ))}
      </div>
    </div>
  );
}
