import {
  Button,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  type MessageBarIntent,
} from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Client } from "../../domain/book/book";
import { findingReason, findingText, type Finding } from "../../domain/finding";
import type { Fix } from "../../domain/fix/fix";
import { fixLabel } from "../../domain/fix/fixLabel";
import type { Severity } from "../../domain/severity";
import { usePane } from "../PaneContext";
import { usePageStyles } from "../pages/page.styles";
import { useFindingStyles } from "./FindingCard.styles";

const intentOf = { stop: "error", warn: "warning", hint: "info" } as const satisfies Record<Severity, MessageBarIntent>;

export interface FindingCardProps {
  readonly finding: Finding;
  readonly clients: readonly Client[];
  readonly isAcknowledged: boolean;
  readonly onFix: (fix: Fix) => void;
  readonly onAcknowledge: (reason: string) => void;
}

/** What does not fit, why, and the ways to put it right: the best one first, the others on demand. */
export function FindingCard({
  finding,
  clients,
  isAcknowledged,
  onFix,
  onAcknowledge,
}: FindingCardProps): React.JSX.Element {
  const { text, language } = usePane();
  const page = usePageStyles();
  const styles = useFindingStyles();
  const [opened, setOpened] = useState<"why" | "others" | "anyway">();
  const details = useId();
  const [best, ...others] = finding.fixes;
  const toggle = (what: "why" | "others" | "anyway"): void => {
    setOpened((before) => (before === what ? undefined : what));
  };
  return (
    <MessageBar
      intent={isAcknowledged ? "success" : intentOf[finding.severity]}
      layout="multiline"
      politeness="polite"
      className={styles.bar}
    >
      <MessageBarBody className={styles.body}>
        <p className={styles.words}>{findingText(finding, language)}</p>
        {isAcknowledged && <p className={page.quiet}>{text.acknowledged}</p>}
        {best !== undefined && !isAcknowledged && (
          <Button
            appearance="primary"
            className={styles.wide}
            onClick={() => {
              onFix(best);
            }}
          >
            {fixLabel(best, clients, language)}
          </Button>
        )}
        <div className={page.row}>
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={opened === "why"}
            aria-controls={details}
            onClick={() => {
              toggle("why");
            }}
          >
            {text.why}
          </Button>
          {others.length > 0 && !isAcknowledged && (
            <Button
              size="small"
              appearance="subtle"
              aria-expanded={opened === "others"}
              aria-controls={details}
              onClick={() => {
                toggle("others");
              }}
            >
              {text.otherWays}
            </Button>
          )}
          {finding.severity !== "hint" && !isAcknowledged && (
            <Button
              size="small"
              appearance="subtle"
              aria-expanded={opened === "anyway"}
              aria-controls={details}
              onClick={() => {
                toggle("anyway");
              }}
            >
              {text.sendAnyway}
            </Button>
          )}
        </div>
        <div id={details} className={opened === undefined ? page.hidden : page.stack}>
          {opened === "why" && <p className={page.quiet}>{findingReason(finding, language)}</p>}
          {opened === "others" &&
            others.map((fix) => (
              <Button
                key={JSON.stringify(fix)}
                className={styles.wide}
                onClick={() => {
                  onFix(fix);
                }}
              >
                {fixLabel(fix, clients, language)}
              </Button>
            ))}
          {opened === "anyway" && <Reasons onChoose={onAcknowledge} />}
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}

function Reasons({ onChoose }: { readonly onChoose: (reason: string) => void }): React.JSX.Element {
  const { text } = usePane();
  const page = usePageStyles();
  const [reason, setReason] = useState("");
  const question = useId();
  return (
    <div className={page.stack}>
      <span id={question}>{text.reason}</span>
      <RadioGroup
        aria-labelledby={question}
        value={reason}
        onChange={(_, { value }) => {
          setReason(value);
        }}
      >
        {text.reasons.map((one) => (
          <Radio key={one} value={one} label={one} />
        ))}
      </RadioGroup>
      <Button
        disabled={reason === ""}
        onClick={() => {
          onChoose(reason);
        }}
      >
        {text.sendAnyway.replace("…", "")}
      </Button>
    </div>
  );
}
