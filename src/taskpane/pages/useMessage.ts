import { useCallback, useEffect, useRef, useState } from "react";
import { withFix } from "../../app/editBook";
import type { ChangeRequest } from "../../app/ports/bookAccess";
import { reviewItem, type ReviewedItem } from "../../app/reviewItem";
import { findingKey, type Finding } from "../../domain/finding";
import { isBookFix, isDraftFix, type Fix } from "../../domain/fix/fix";
import { fixLabel } from "../../domain/fix/fixLabel";
import { usePane } from "../PaneContext";
import { saveTrouble } from "../components/saveTrouble";

/** What was just done, and how to take it back. */
export interface Undo {
  readonly label: string;
  readonly run: () => Promise<void>;
}

export interface Message {
  readonly reviewed: ReviewedItem | undefined;
  /** What went wrong last, as a sentence. */
  readonly trouble: string | undefined;
  readonly undo: Undo | undefined;
  readonly refresh: () => void;
  readonly fix: (fix: Fix, reviewed: ReviewedItem) => Promise<void>;
  readonly change: (request: ChangeRequest, label: string) => Promise<void>;
  readonly acknowledge: (finding: Finding, reason: string, reviewed: ReviewedItem) => Promise<void>;
}

/** The message under review: read when it may have changed, one reading at a time, the latest standing. */
export function useMessage(): Message {
  const { services, text, language } = usePane();
  const [reviewed, setReviewed] = useState<ReviewedItem>();
  const [trouble, setTrouble] = useState<string>();
  const [undo, setUndo] = useState<Undo>();
  const reading = useRef({ isRunning: false, isWanted: false });

  const read = useCallback(async (): Promise<void> => {
    if (reading.current.isRunning) {
      reading.current.isWanted = true;
      return;
    }
    reading.current.isRunning = true;
    do {
      reading.current.isWanted = false;
      try {
        const next = await reviewItem(services);
        setReviewed((before) => (before !== undefined && isSame(before, next) ? before : next));
        setTrouble((before) => (before === text.unreadableItem ? undefined : before));
      } catch {
        setTrouble(text.unreadableItem);
      }
    } while (isWanted(reading.current));
    reading.current.isRunning = false;
  }, [services, text]);

  useEffect(() => {
    void read();
    const look = (): void => {
      if (!document.hidden) void read();
    };
    const stop = [services.item.watch(look), services.book.watch(look)];
    return () => {
      stop.forEach((one) => {
        one();
      });
    };
  }, [read, services]);

  const change = async (request: ChangeRequest, label: string): Promise<void> => {
    const answer = await services.book.change(request);
    if (answer.status !== "saved") {
      setTrouble(saveTrouble(answer, await services.book.state(), text));
      return;
    }
    setTrouble(undefined);
    setUndo({ label, run: () => takeBack(() => services.book.undo(answer.change)) });
    await read();
  };
  const takeBack = async (run: () => Promise<unknown>): Promise<void> => {
    setUndo(undefined);
    await attempt(run);
  };
  const attempt = async (run: () => Promise<unknown>): Promise<boolean> => {
    try {
      await run();
      setTrouble(undefined);
      return true;
    } catch {
      setTrouble(text.fixFailed);
      return false;
    } finally {
      await read();
    }
  };
  const fix = async (chosen: Fix, { draft, page }: ReviewedItem): Promise<void> => {
    const label = fixLabel(chosen, page.clients, language);
    if (isBookFix(chosen)) {
      await change({ clients: [chosen.client], edit: withFix(chosen), occasion: "confirmed" }, label);
      return;
    }
    if (isDraftFix(chosen) && (await attempt(() => services.item.apply(chosen))))
      setUndo({ label, run: () => takeBack(() => services.item.restoreRecipients(draft.recipients)) });
  };
  const acknowledge = async (
    finding: Finding,
    reason: string,
    { fingerprint, acknowledgements }: ReviewedItem,
  ): Promise<void> => {
    const given = { finding: findingKey(finding), reason, draft: fingerprint };
    await attempt(() =>
      services.notes.write({
        acknowledgements: [...acknowledgements.filter(({ draft }) => draft === fingerprint), given],
      }),
    );
  };
  return {
    reviewed,
    trouble,
    undo,
    refresh: () => {
      void read();
    },
    fix,
    change,
    acknowledge,
  };
}

/** Somebody asked for another reading while this one ran. */
function isWanted(reading: { readonly isWanted: boolean }): boolean {
  return reading.isWanted;
}

/** Nothing on the page would change. */
function isSame(one: ReviewedItem, other: ReviewedItem): boolean {
  return (
    one.fingerprint === other.fingerprint &&
    one.open.length === other.open.length &&
    JSON.stringify(shownOf(one)) === JSON.stringify(shownOf(other))
  );
}

/** What can change while recipients and words stay as they are: the book, what was learned, what was read of the attachments. */
function shownOf({ page, review, draft }: ReviewedItem): unknown {
  return [page.clients, page.corrections, review.judgement, draft.attachments];
}
