import type { Mute, QuietMemory } from "../../../domain/quiet/quietMemory";
import type { ReviewedItem } from "../../../app/reviewItem";
import { findingKey, findingText, type Finding } from "../../../domain/finding";
import { kindOfFinding } from "../../../domain/quiet/kindOfFinding";
import { type Quieted } from "../../../domain/quiet/quieten";
import { isSameWhat } from "../../../domain/quiet/remember";
import { aboutOf } from "../../../domain/quiet/shown";
import type { Kind } from "../../../domain/kinds/kind";
import type { Language } from "../../../domain/language";
import { usePane } from "../../PaneContext";
import type { Doing } from "../../pages/useDoing";
import { quietTextOf } from "../../text/quiet";
import { dayIn } from "../clients/dates";
import type { QuietItem } from "./QuietedNote";

export interface Muting {
  /** "Not again for this mailbox and this kind", until then. */
  readonly mute: (finding: Finding, until: Date, reviewed: ReviewedItem) => Promise<void>;
  /** Ends the mute, or has it said again in this conversation. */
  readonly showAgain: (item: QuietItem, reviewed: ReviewedItem) => Promise<void>;
}

/** Mutes what the message's findings say, and takes it back; each says what came of it. */
export function useMuting({ attempt, setDone, setTrouble }: Doing): Muting {
  const { services, language } = usePane();
  const { quiet } = services;
  const words = quietTextOf(language);
  return {
    mute: async (finding, until, { envelope: { kind } }) => {
      setDone(undefined);
      let trouble: string | undefined;
      await attempt(async () => {
        const answer = await quiet.mute(finding, kind, until);
        if (answer.status === "refused") trouble = words.notMuted[answer.because];
        if (answer.status === "not-saved") trouble = words.notSaved[answer.because.status];
        if (answer.status !== "muted") return;
        const { mute } = answer;
        setDone({
          words: words.muted(dayIn(language, mute.until)),
          undo: async () => {
            setDone(undefined);
            await attempt(() => quiet.unmute(mute));
            setDone({ words: words.shownAgain });
          },
        });
      });
      if (trouble !== undefined) setTrouble(trouble);
    },
    showAgain: async ({ key }, { review, draft, envelope: { kind } }) => {
      const found = review.quieted.find(({ finding }) => findingKey(finding) === key);
      if (found === undefined) return;
      const { finding, because } = found;
      const mute = because === "muted" ? muteOf(finding, kindOfFinding(finding, kind), quiet.memory()) : undefined;
      const settled = { finding: key, kind: kindOfFinding(finding, kind) };
      const { conversation = "" } = draft;
      setDone(undefined);
      const isDone = await attempt(() =>
        mute === undefined ? quiet.unsettle(settled, conversation) : quiet.unmute(mute),
      );
      if (!isDone) return;
      setDone({
        words: words.shownAgain,
        undo: async () => {
          setDone(undefined);
          await attempt(() => (mute === undefined ? quiet.settle(settled, conversation) : quiet.muteAgain(mute)));
          setDone({ words: words.undone });
        },
      });
    },
  };
}

/** What is muted or settled here, as people read it. What another finding says already is left out. */
export function quietItems(
  { review, envelope, page }: Pick<ReviewedItem, "review" | "envelope" | "page">,
  language: Language,
): readonly QuietItem[] {
  return review.quieted.flatMap(({ finding, because }: Quieted): readonly QuietItem[] => {
    if (because === "covered") return [];
    const until = page.quiet && muteOf(finding, kindOfFinding(finding, envelope.kind), page.quiet)?.until;
    return [
      {
        key: findingKey(finding),
        finding: findingText(finding, language),
        because,
        ...(until === undefined ? {} : { until }),
      },
    ];
  });
}

function muteOf({ rule, ...finding }: Finding, kind: Kind, { mutes }: QuietMemory): Mute | undefined {
  const about = aboutOf(finding);
  return about === undefined ? undefined : mutes.find((mute) => isSameWhat(mute, { rule, about, kind }));
}
