import type { PolicyProblem } from "../../../domain/policy/checkPolicy";
import { usePane } from "../../PaneContext";
import { policyTextOf } from "../../text/policy";
import { usePolicyStyles } from "./policy.styles";
import { problemWords } from "./policyWords";

/** What is wrong in a policy, each with its place as the file names it. */
export function ProblemList({ problems }: { readonly problems: readonly PolicyProblem[] }): React.JSX.Element {
  const { language } = usePane();
  const styles = usePolicyStyles();
  const text = policyTextOf(language);
  return (
    <ul className={styles.plain}>
      {problems.map((problem, index) => (
        <li key={`${problem.path} ${String(index)}`}>
          <code>{problem.path === "" ? text.wholePolicy : problem.path}</code> {problemWords(problem, text)}
        </li>
      ))}
    </ul>
  );
}
