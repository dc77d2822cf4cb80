import { layerPolicies } from "../../../domain/policy/layerPolicies";
import { defaultPolicy, type Thresholds } from "../../../domain/policy/policy";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { policyTextOf } from "../../text/policy";
import { ThresholdField } from "./ThresholdField";
import type { Choose } from "./useChoices";
import { usePolicy } from "./usePolicy";

const names = Object.keys(defaultPolicy.thresholds) as ReadonlyArray<keyof Thresholds>;

/** From where on something counts, and what the user sets instead for himself. */
export function ThresholdChoices({ onChoose }: { readonly onChoose: Choose }): React.JSX.Element {
  const { language } = usePane();
  const styles = usePageStyles();
  const text = policyTextOf(language);
  const { policy, organisation } = usePolicy();
  const given = layerPolicies([{ from: "organisation", settings: organisation?.settings ?? {} }]).policy.thresholds;
  return (
    <div className={styles.stack}>
      {names.map((name) => (
        <ThresholdField
          key={`${name} ${String(policy.thresholds[name])}`}
          name={name}
          label={text.thresholds[name]}
          given={given[name]}
          value={policy.thresholds[name]}
          onChoose={onChoose}
        />
      ))}
    </div>
  );
}
