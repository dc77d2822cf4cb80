import { layerPolicies } from "../../../domain/policy/layerPolicies";
import { rules } from "../../../domain/rules";
import { severities } from "../../../domain/severity";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { policyTextOf } from "../../text/policy";
import { OwnSelect } from "./OwnSelect";
import { valueWords } from "./policyWords";
import type { Choose } from "./useChoices";
import { usePolicy } from "./usePolicy";

/** How strong each rule is, and what the user sets instead for himself. */
export function RuleChoices({ onChoose }: { readonly onChoose: Choose }): React.JSX.Element {
  const { language } = usePane();
  const styles = usePageStyles();
  const text = policyTextOf(language);
  const { organisation } = usePolicy();
  const given = layerPolicies([{ from: "organisation", settings: organisation?.settings ?? {} }]).policy.severities;
  return (
    <div className={styles.stack}>
      {rules.map(({ id, docs }) => {
        const set = given[id];
        return (
          <OwnSelect
            key={id}
            label={docs.summary[language]}
            path={["severities", id]}
            given={set === undefined ? text.rulesOwn : valueWords(set, language)}
            values={[...severities, "off"]}
            onChoose={onChoose}
          />
        );
      })}
    </div>
  );
}
