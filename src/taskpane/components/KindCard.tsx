import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Badge } from "@fluentui/react-components";
import { isFormal, type KindJudgement } from "../../domain/kinds/kind";
import { kindLabels } from "../../domain/kinds/labels";
import { usePane } from "../PaneContext";
import { usePageStyles } from "../pages/page.styles";

export interface KindCardProps {
  readonly judgement: KindJudgement;
}

/** What the message conveys, and on demand the words that show it. Text from mail stays text. */
export function KindCard({ judgement }: KindCardProps): React.JSX.Element {
  const { text, language } = usePane();
  const styles = usePageStyles();
  const shown = judgement.status === "known" ? judgement.kinds : judgement.candidates;
  const evidence = shown.flatMap(({ kind, evidence: items }) =>
    items.filter(({ weight }) => weight > 0).map((item) => ({ kind, ...item })),
  );
  return (
    <section className={styles.stack} aria-label={text.kind}>
      <h2 className={styles.heading}>{text.kind}</h2>
      {judgement.status === "unsure" ? (
        <div>
          <div>{text.unsure}</div>
          <span className={styles.quiet}>{text.unsureHint}</span>
        </div>
      ) : (
        <div className={styles.row}>
          {judgement.kinds.map(({ kind }) => (
            <Badge key={kind} appearance="tint" color={isFormal(kind) ? "important" : "informative"}>
              {kindLabels[kind][language]}
            </Badge>
          ))}
        </div>
      )}
      {evidence.length > 0 && (
        <Accordion collapsible>
          <AccordionItem value="evidence">
            <AccordionHeader size="small">{text.showEvidence}</AccordionHeader>
            <AccordionPanel>
              <ul className={styles.list}>
                {evidence.map(({ kind, text: words, where }, index) => (
                  <li key={`${kind} ${where} ${String(index)}`} className={styles.tight}>
                    <mark className={styles.mark}>{words}</mark>
                    <span className={styles.quiet}>
                      {text.places[where]} → {kindLabels[kind][language]}
                    </span>
                  </li>
                ))}
              </ul>
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
    </section>
  );
}
