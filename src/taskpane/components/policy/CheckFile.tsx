import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { layerPolicies } from "../../../domain/policy/layerPolicies";
import { policyDifferences } from "../../../domain/policy/policyDifferences";
import { readPolicy, type ReadPolicy } from "../../../domain/policy/readPolicy";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { policyTextOf } from "../../text/policy";
import { DifferenceList } from "./DifferenceList";
import { ProblemList } from "./ProblemList";
import { usePolicy } from "./usePolicy";

interface Checked {
  readonly name: string;
  readonly read: ReadPolicy;
}

/** What is wrong in a policy file, and what would be different under it. Changes nothing. */
export function CheckFile(): React.JSX.Element {
  const { language } = usePane();
  const styles = usePageStyles();
  const text = policyTextOf(language);
  const input = useRef<HTMLInputElement>(null);
  const [checked, setChecked] = useState<Checked>();
  const check = async (file: File): Promise<void> => {
    setChecked({ name: file.name, read: readPolicy(await file.text()) });
  };
  return (
    <div className={styles.stack}>
      <span className={styles.quiet}>{text.fileHint}</span>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        className={styles.hidden}
        aria-label={text.sections.file}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) void check(file);
          target.value = "";
        }}
      />
      <Button className={styles.start} onClick={() => input.current?.click()}>
        {text.chooseFile}
      </Button>
      <div role="status" className={styles.stack}>
        {checked !== undefined && <CheckedFile {...checked} />}
      </div>
    </div>
  );
}

function CheckedFile({ name, read }: Checked): React.JSX.Element {
  const { language } = usePane();
  const styles = usePageStyles();
  const text = policyTextOf(language);
  const { policy, own } = usePolicy();
  if (read.status === "unusable")
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{text.fileUnusable(name, text.trouble[read.because](read.detail))}</MessageBarBody>
      </MessageBar>
    );
  const { settings, problems } = read;
  const after = layerPolicies([
    { from: "organisation", settings },
    { from: "user", settings: own },
  ]).policy;
  const differences = policyDifferences(policy, after);
  return (
    <>
      <MessageBar intent={problems.length === 0 ? "success" : "warning"} layout="multiline">
        <MessageBarBody>
          {problems.length === 0 ? text.fileRight(name) : text.fileProblems(name, problems.length)}
          <ProblemList problems={problems} />
        </MessageBarBody>
      </MessageBar>
      <h3 className={styles.subheading}>{differences.length === 0 ? text.fileSame : text.fileCompare}</h3>
      <DifferenceList label={text.fileCompare} differences={differences} />
    </>
  );
}
