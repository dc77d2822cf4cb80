import { useCallback, useEffect, useRef, useState } from "react";
import { withFix } from "../../app/editBook";
import { carryOut } from "../../app/carryOut";
import { keepFix } from "../../app/keepFix";
import type { ChangeRequest } from "../../app/ports/bookAccess";
import { reviewItem, type ReviewedItem } from "../../app/reviewItem";
import { findingKey, type Finding } from "../../domain/finding";
import { isBookFix, isDraftFix, type Fix } from "../../domain/fix/fix";
import { kindOfFinding } from "../../domain/quiet/kindOfFinding";
import { fixLabel } from "../../domain/fix/fixLabel";
import { usePane } from "../PaneContext";
import { fixTrouble, undoTrouble } from "../components/findings/fixTrouble";
import { shownTime } from "../components/findings/shownTime";
import { useMuting, type Muting } from "../components/quiet/useMuting";
import { saveTrouble } from "../components/saveTrouble";
import { findingsTextOf } from "../text/findings";
import { useDoing, type Done } from "./useDoing";

export interface Message extends Muting {
  readonly reviewed: ReviewedItem | undefined;
  /** What went wrong last, as a sentence. */
  readonly trouble: string | undefined;
  readonly done: Done | undefined;
  readonly refresh: () => void;
  readonly fix: (fix: Fix, reviewed: ReviewedItem) => Promise<void>;
  readonly change: (request: ChangeRequest, label: string) => Promise<void>;
  readonly acknowledge: (finding: Finding, reason: string, reviewed: ReviewedItem) => Promise<void>;
  /** Takes the acknowledgement of a finding back. */
  readonly reconsider: (finding: Finding, reviewed: ReviewedItem) => Promise<void>;
}

/** The message under review: read when it may have changed, one reading at a time, the latest standing. */
export function useMessage(): Message {
  const { services, text, language } = usePane();
  const [reviewed, setReviewed] = useState<ReviewedItem>();
  const [isUnreadable, setIsUnreadable] = useState(false);
  const words = findingsTextOf(language);
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
        setIsUnreadable(false);
      } catch {
        setIsUnreadable(true);
      }
    } while (isWanted(reading.current));
    reading.current.isRunning = false;
  }, [services]);
  const doing = useDoing(read);
  const { done, trouble, setDone, setTrouble, attempt, offerUndo } = doing;
  const muting = useMuting(doing);

  useEffect(() => {
    void read();
    const look = (): void => {
      if (!document.hidden) void read();
    };
    const stop = [
      services.item.watch(look),
      services.book.watch(look),
      services.policy.watch(look),
      services.quiet.watch(look),
    ];
    return () => {
      stop.forEach((one) => {
        one();
      });
    };
  }, [read, services]);

  const change = async (
    request: ChangeRequest,
    label: string,
    keep: () => Promise<() => Promise<void>> = () => Promise.resolve(() => Promise.resolve()),
  ): Promise<void> => {
    const answer = await services.book.change(request);
    if (answer.status !== "saved") {
      setTrouble(saveTrouble(answer, await services.book.state(), text));
      return;
    }
    setTrouble(undefined);
    const forget = await keep();
    offerUndo(label, async () => {
      await services.book.undo(answer.change);
      await forget();
    });
    await read();
  };
  const fix = async (chosen: Fix, { page, review: { findings } }: ReviewedItem): Promise<void> => {
    const isByHand = chosen.kind === "split-message" && !services.composeWindow.canOpen();
    const label = isByHand
      ? words.split.takenOut
      : fixLabel(chosen, page.clients, language, (iso) => shownTime(iso, language) ?? iso);
    const keep = (): Promise<() => Promise<void>> => keepFix(chosen, findings, services.notes);
    if (isBookFix(chosen)) {
      await change({ clients: [chosen.client], edit: withFix(chosen), occasion: "confirmed" }, label, keep);
      return;
    }
    if (!isDraftFix(chosen)) return;
    setDone(undefined);
    await attempt(
      async () => {
        const undo = await carryOut(chosen, services);
        const forget = await keep();
        const takeBack = async (): Promise<void> => {
          await undo();
          await forget();
        };
        offerUndo(label, takeBack, (error) => undoTrouble(error, chosen.kind, words));
      },
      (error) => fixTrouble(error, chosen.kind, words),
    );
  };
  const acknowledge = async (
    finding: Finding,
    reason: string,
    { draft: { conversation }, envelope: { fingerprint, kind }, acknowledgements }: ReviewedItem,
  ): Promise<void> => {
    const given = { finding: findingKey(finding), kind: kindOfFinding(finding, kind), reason, draft: fingerprint };
    await attempt(async () => {
      await services.notes.write({
        acknowledgements: [...acknowledgements.filter(({ draft }) => draft === fingerprint), given],
      });
      if (conversation !== undefined) await services.quiet.settle(given, conversation);
    });
  };
  const reconsider = async (finding: Finding, { draft, acknowledgements }: ReviewedItem): Promise<void> => {
    const { conversation } = draft;
    const taken = acknowledgements.filter((given) => given.finding === findingKey(finding));
    const left = acknowledgements.filter((given) => !taken.includes(given));
    const isDone = await attempt(async () => {
      await services.notes.write({ acknowledgements: left });
      if (conversation === undefined) return;
      for (const given of taken) await services.quiet.unsettle(given, conversation);
    });
    if (isDone) setDone({ words: words.takenBack });
  };
  return {
    reviewed,
    trouble: isUnreadable ? text.unreadableItem : trouble,
    done,
    refresh: () => {
      void read();
    },
    fix,
    change: (request, label) => change(request, label),
    acknowledge,
    reconsider,
    ...muting,
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

/**
 * What can change while recipients and words stay as they are: the book, the policy, what was learned, what was read of the attachments, what was
 * acknowledged, and what fixes can change.
 */
function shownOf({ page, policy, review, draft, acknowledgements }: ReviewedItem): unknown {
  const { attachments, deliverAt, quotedText } = draft;
  const severities = review.findings.map(({ severity }) => severity);
  const quieted = review.quieted.map(({ because }) => because);
  return [
    quieted,
    page.clients,
    page.corrections,
    severities,
    policy.texts,
    policy.locked,
    review.judgement,
    attachments,
    acknowledgements,
    deliverAt,
    quotedText,
  ];
}
