import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Spinner } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { defaultPolicy } from "../../domain/policy/policy";
import { policyDifferences } from "../../domain/policy/policyDifferences";
import { UndoBar } from "../components/findings/UndoBar";
import { CheckFile } from "../components/policy/CheckFile";
import { DifferenceList } from "../components/policy/DifferenceList";
import { MatrixChoices } from "../components/policy/MatrixChoices";
import { PolicyBanner } from "../components/policy/PolicyBanner";
import { PolicyInForce } from "../components/policy/PolicyInForce";
import { usePolicyStyles } from "../components/policy/policy.styles";
import { RuleChoices } from "../components/policy/RuleChoices";
import { ThresholdChoices } from "../components/policy/ThresholdChoices";
import { useChoices } from "../components/policy/useChoices";
import { usePolicy } from "../components/policy/usePolicy";
import { usePane } from "../PaneContext";
import { policyTextOf } from "../text/policy";
import { listsTextOf } from "../text/lists";
import { usePageStyles } from "./page.styles";

const ListsSection = lazy(() =>
  import("../components/lists/ListsSection").then(({ ListsSection: section }) => ({ default: section })),
);

export interface PolicyPageProps {
  /** Whether the part for administrators is open from the start. */
  readonly showsLists?: boolean;
}

/** The policy: which one is in force, what differs from the built-in, and what the user sets for himself. */
export function PolicyPage({ showsLists = false }: PolicyPageProps): React.JSX.Element {
  const { language } = usePane();
  const styles = usePageStyles();
  const { title, sections, noDifference } = policyTextOf(language);
  const { panel } = usePolicyStyles();
  const { policy } = usePolicy();
  const { choose, done, trouble, undo } = useChoices();
  const differences = policyDifferences(defaultPolicy, policy);
  const parts = {
    differences: {
      label: sections.differences(differences.length),
      content:
        differences.length === 0 ? (
          <span className={styles.quiet}>{noDifference}</span>
        ) : (
          <DifferenceList label={sections.differences(differences.length)} differences={differences} />
        ),
    },
    matrix: { label: sections.matrix, content: <MatrixChoices onChoose={choose} /> },
    rules: { label: sections.rules, content: <RuleChoices onChoose={choose} /> },
    thresholds: { label: sections.thresholds, content: <ThresholdChoices onChoose={choose} /> },
    file: { label: sections.file, content: <CheckFile /> },
    lists: {
      label: listsTextOf(language).title,
      content: (
        <Suspense fallback={<Spinner size="tiny" />}>
          <ListsSection />
        </Suspense>
      ),
    },
  };
  return (
    <>
      <h1 className={styles.heading}>{title}</h1>
      <PolicyBanner />
      <PolicyInForce />
      <UndoBar done={done} trouble={trouble} onUndo={undo} />
      <Accordion collapsible multiple defaultOpenItems={showsLists ? ["lists"] : []}>
        {Object.entries(parts).map(([name, { label, content }]) => (
          <AccordionItem key={name} value={name}>
            <AccordionHeader as="h2">{label}</AccordionHeader>
            <AccordionPanel className={panel}>{content}</AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </>
  );
}
