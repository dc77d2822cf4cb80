import { Button, ProgressBar } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { proposeFilling, type Proposal } from "../../../app/filling/proposals";
import type { KeptFilling } from "../../../app/ports/fillProgress";
import type { LeftOut } from "../../../domain/book/filling/contactsOf";
import type { GatherContext } from "../../../domain/book/filling/gather";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { fillingText } from "../../text/filling";
import { breathe } from "./breathe";
import { ProposalView } from "./proposal/ProposalView";

export interface FillProposalProps {
  readonly kept: KeptFilling;
  readonly context: GatherContext;
  readonly onBeginAgain: () => void;
  readonly onClose: () => void;
}

interface Made {
  readonly proposal: Proposal;
  readonly leftOut: LeftOut;
}

const kindsLeftOut = ["ours", "machines", "massOnly", "parties", "unreadable"] as const satisfies ReadonlyArray<
  keyof LeftOut
>;

/** What was found in the mailbox, held against the book. */
export function FillProposal({ kept, context, onBeginAgain, onClose }: FillProposalProps): React.JSX.Element {
  const { services, language } = usePane();
  const text = fillingText(language);
  const styles = usePageStyles();
  const [made, setMade] = useState<Made>();
  const [done, setDone] = useState(0);
  const make = useCallback(async (): Promise<Made> => {
    const book = await services.book.whole();
    const at = services.clock.now().toISOString();
    const onProgress = (rows: number, of: number): void => {
      setDone(rows / of);
    };
    return proposeFilling(book, kept, { ...context, at }, { breathe, onProgress });
  }, [services, kept, context]);
  useEffect(() => {
    void make().then(setMade);
  }, [make]);
  if (made === undefined) return <ProgressBar value={done} aria-label={text.comparing} />;
  const { proposal, leftOut } = made;
  const numbers = new Intl.NumberFormat(language);
  const isNothing = proposal.clients.length === 0;
  return (
    <>
      {isNothing && (
        <div role="status" className={styles.empty}>
          <strong>{text.nothingNew}</strong>
          <span className={styles.quiet}>{text.nothingNewHint}</span>
        </div>
      )}
      <ProposalView
        proposal={proposal}
        leavesPrivate
        occasion={kept.choice.sent ? "sent-items" : "contacts"}
        beside={{ own: { domains: context.domains } }}
        onTakenBack={() => void make().then(setMade)}
      />
      {kindsLeftOut.some((kind) => leftOut[kind] > 0) && (
        <div className={styles.tight}>
          <h2 className={styles.subheading}>{text.leftOutTitle}</h2>
          {kindsLeftOut.map(
            (kind) =>
              leftOut[kind] > 0 && (
                <span key={kind} className={styles.quiet}>
                  {text.leftOut[kind](numbers.format(leftOut[kind]))}
                </span>
              ),
          )}
          {leftOut.ours > 0 && <span className={styles.quiet}>{text.ownDomain(context.domains.join(", "))}</span>}
        </div>
      )}
      <div className={styles.row}>
        <Button onClick={onClose}>{text.done}</Button>
        <Button appearance="subtle" onClick={onBeginAgain}>
          {text.beginAgain}
        </Button>
      </div>
    </>
  );
}
