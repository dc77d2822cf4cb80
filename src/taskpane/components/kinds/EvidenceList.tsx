import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from "@fluentui/react-components";
import type { Evidence } from "../../../domain/kinds/kind";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { MarkedWords } from "../preview/MarkedWords";
import { stanceOf } from "../preview/marks";
import { strengthOf } from "./words";

export interface EvidenceListProps {
  readonly evidence: readonly Evidence[];
}

/** Every piece of evidence for and against one kind, with its place and how much it counts. */
export function EvidenceList({ evidence }: EvidenceListProps): React.JSX.Element {
  const { text } = usePane();
  const styles = usePageStyles();
  return (
    <Accordion collapsible>
      <AccordionItem value="evidence">
        <AccordionHeader size="small">{text.showEvidence}</AccordionHeader>
        <AccordionPanel className={styles.stack}>
          {evidence.length === 0 && <span className={styles.quiet}>{text.noEvidence}</span>}
          {(["for", "against"] as const).map((stance) => {
            const items = evidence.filter((item) => stanceOf(item) === stance);
            if (items.length === 0) return null;
            const title = stance === "for" ? text.speaksFor : text.speaksAgainst;
            return (
              <div key={stance} className={styles.tight}>
                <h3 className={styles.subheading}>{title}</h3>
                <ul className={styles.list} aria-label={title}>
                  {items.map((item, index) => (
                    <li key={index}>
                      <bdi>
                        <MarkedWords stance={stance}>{item.text}</MarkedWords>
                      </bdi>{" "}
                      <span className={styles.quiet}>
                        {text.places[item.where]} · {text.strengths[strengthOf(item.weight)]}
                      </span>
                    </li>
                  ))}
                </ul>
              </div>
            );
          })}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
