import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useId } from "react";
import type { BookPage, Client } from "../../../domain/book/book";
import type { Draft } from "../../../domain/draft/draft";
import { fixChanges } from "../../../domain/fix/fixChanges";
import type { Fix } from "../../../domain/fix/fix";
import { fixLabel } from "../../../domain/fix/fixLabel";
import { usePane } from "../../PaneContext";
import { findingsTextOf } from "../../text/findings";
import { AskButton } from "../asking/AskButton";
import { BeforeAfter } from "./BeforeAfter";
import { useFindingStyles } from "./findings.styles";
import { shownChanges } from "./shownChanges";
import { shownTime } from "./shownTime";

const SplitGuide = lazy(() => import("./SplitGuide").then(({ SplitGuide: guide }) => ({ default: guide })));

export interface FixOfferProps {
  readonly fix: Fix;
  readonly draft: Draft;
  readonly page: Pick<BookPage, "clients">;
  /** Whom the finding is about. */
  readonly client: Client | undefined;
  readonly isBest: boolean;
  readonly onFix: (fix: Fix) => void;
}

/** One way to put it right: what pressing it does, and what changes. */
export function FixOffer({ fix, draft, page, client, isBest, onFix }: FixOfferProps): React.JSX.Element {
  const { services, language } = usePane();
  const styles = useFindingStyles();
  const changes = useId();
  const label = fixLabel(fix, page.clients, language, (iso) => shownTime(iso, language) ?? iso);
  if (fix.kind === "ask-client") {
    const asked = page.clients.find(({ id }) => id === fix.client);
    return asked === undefined ? (
      <></>
    ) : (
      <AskButton
        client={asked}
        {...(fix.question === "confirm" && fix.address !== undefined ? { address: fix.address } : {})}
        question={fix.question}
        label={label}
        isBest={isBest}
      />
    );
  }
  const shown = (
    <BeforeAfter
      id={changes}
      changes={fixChanges(fix, draft, page).flatMap((change) => shownChanges(change, client, language))}
      note={findingsTextOf(language).notes[fix.kind]}
    />
  );
  if (fix.kind === "split-message" && !services.composeWindow.canOpen())
    return (
      <Suspense fallback={null}>
        <SplitGuide fix={fix} draft={draft} clients={page.clients} label={label} isBest={isBest} onFix={onFix}>
          {shown}
        </SplitGuide>
      </Suspense>
    );
  return (
    <div className={styles.fix}>
      <Button
        appearance={isBest ? "primary" : "secondary"}
        className={styles.wide}
        aria-describedby={changes}
        onClick={() => {
          onFix(fix);
        }}
      >
        {label}
      </Button>
      {shown}
    </div>
  );
}
