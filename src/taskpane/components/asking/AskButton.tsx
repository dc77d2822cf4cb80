import { Button, Spinner } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { displayOf, type MailboxAddress } from "../../../domain/address/mailboxAddress";
import type { AskingKind } from "../../../domain/asking/draftOf";
import type { Client } from "../../../domain/book/book";
import { usePane } from "../../PaneContext";
import { askingTextOf } from "../../text/asking";
import { useBookChange } from "../clients/useBookChange";
import { fluentRef } from "../clients/fluentRef";
import { NoticeBar } from "../clients/NoticeBar";
import { useDisclosure } from "../clients/useDisclosure";
import { useAskingStyles } from "./asking.styles";

const AskPanel = lazy(() => import("./AskPanel").then(({ AskPanel: panel }) => ({ default: panel })));

export interface AskButtonProps {
  readonly client: Client;
  /** The mailbox in hand; the book may lack it. Absent: the client as a whole. */
  readonly address?: MailboxAddress;
  /** What is asked at first. */
  readonly question?: AskingKind;
  /** The words of a button as prominent as the ways to put something right. Absent: a small link. */
  readonly label?: string;
  readonly isBest?: boolean;
}

/** Opens, in its own place, what a client can be asked: which mailbox is for what, whether one is still right, what was agreed. */
export function AskButton({ client, address, question, label, isBest = false }: AskButtonProps): React.JSX.Element {
  const { language } = usePane();
  const styles = useAskingStyles();
  const words = askingTextOf(language);
  const { isOpen, trigger, open, close } = useDisclosure();
  const work = useBookChange();
  return (
    <>
      <Button
        ref={fluentRef(trigger)}
        {...(label === undefined
          ? {
              size: "small",
              appearance: "transparent",
              className: styles.button,
              "aria-label": address === undefined ? words.open : words.openFor(displayOf(address)),
            }
          : { appearance: isBest ? "primary" : "secondary", className: styles.wide })}
        aria-expanded={isOpen}
        onClick={isOpen ? close : open}
      >
        {label ?? words.open}
      </Button>
      {isOpen && (
        <div className={styles.place}>
          <Suspense fallback={<Spinner size="small" />}>
            <AskPanel client={client} address={address} question={question} work={work} onClose={close} />
          </Suspense>
        </div>
      )}
      {work.notice !== undefined && (
        <div className={styles.place}>
          <NoticeBar work={work} />
        </div>
      )}
    </>
  );
}
