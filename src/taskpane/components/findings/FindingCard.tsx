import { Button, mergeClasses, MessageBar, MessageBarBody, type MessageBarIntent } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import type { BookPage } from "../../../domain/book/book";
import type { Draft } from "../../../domain/draft/draft";
import { findingReason, findingText, type Finding } from "../../../domain/finding";
import type { Fix } from "../../../domain/fix/fix";
import type { Severity } from "../../../domain/severity";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { useFindingStyles } from "./findings.styles";
import { FixList } from "./FixList";
import { FixOffer } from "./FixOffer";
import { GivenReason } from "./GivenReason";
import { ReasonForm } from "./ReasonForm";

const intentOf = { stop: "error", warn: "warning", hint: "info" } as const satisfies Record<Severity, MessageBarIntent>;

type Detail = "why" | "others" | "anyway";

export interface FindingCardProps {
  readonly finding: Finding;
  readonly draft: Draft;
  readonly page: Pick<BookPage, "clients">;
  /** Why the user sends it anyway; absent as long as he has not said so. */
  readonly reason?: string | undefined;
  readonly onFix: (fix: Fix) => void;
  readonly onAcknowledge: (reason: string) => void;
  readonly onTakeBack: () => void;
  /** What else can be done about it, beside the details. */
  readonly children?: ReactNode;
}

/** What does not fit, why, and the ways to put it right: the best one first, the others on demand. */
export function FindingCard(props: FindingCardProps): React.JSX.Element {
  const { finding, draft, page, reason, onFix, onAcknowledge, onTakeBack, children } = props;
  const { text, language } = usePane();
  const shared = usePageStyles();
  const styles = useFindingStyles();
  const [opened, setOpened] = useState<Detail>();
  const details = useId();
  const best = bestOf(finding);
  const others = finding.fixes.filter((fix) => fix !== best);
  const isOpen = reason === undefined;
  const offered = { draft, page, client: page.clients.find(({ id }) => id === finding.client), onFix };
  const labels: ReadonlyArray<readonly [Detail, string]> = [
    ["why", text.why],
    ...(others.length > 0 && isOpen ? [["others", text.otherWays] as const] : []),
    ...(finding.severity !== "hint" && isOpen ? [["anyway", text.sendAnyway] as const] : []),
  ];
  return (
    <MessageBar
      intent={isOpen ? intentOf[finding.severity] : "success"}
      layout="multiline"
      politeness="polite"
      className={styles.bar}
    >
      <MessageBarBody className={styles.body}>
        <p className={styles.words}>{findingText(finding, language)}</p>
        {!isOpen && <GivenReason reason={reason} onTakeBack={onTakeBack} />}
        {best !== undefined && isOpen && <FixOffer fix={best} isBest={finding.severity !== "hint"} {...offered} />}
        <div className={mergeClasses(shared.row, styles.ways)}>
          {labels.map(([detail, label]) => (
            <Button
              key={detail}
              size="small"
              appearance="subtle"
              aria-expanded={opened === detail}
              aria-controls={details}
              onClick={() => {
                setOpened((before) => (before === detail ? undefined : detail));
              }}
            >
              {label}
            </Button>
          ))}
          {isOpen && children}
        </div>
        <div id={details} className={labels.some(([detail]) => detail === opened) ? shared.stack : shared.hidden}>
          {opened === "why" && <p className={shared.quiet}>{findingReason(finding, language)}</p>}
          {opened === "others" && isOpen && <FixList fixes={others} {...offered} />}
          {opened === "anyway" && isOpen && <ReasonForm onChoose={onAcknowledge} />}
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}

/** To say what a mailbox of a client is for is a decision about the client, not what to press first: it stands among the other ways. */
function bestOf({ fixes, client }: Finding): Fix | undefined {
  const [first] = fixes;
  const isDecision = first?.kind === "set-role" || (first?.kind === "add-to-book" && client !== undefined);
  return isDecision ? undefined : first;
}
