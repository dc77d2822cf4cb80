import type { Clock } from "../../domain/clock";
import type { Finding } from "../../domain/finding";
import type { Policy } from "../../domain/policy/policy";
import { learnFromSent } from "../../domain/quiet/learnFromSent";
import { kindOfFinding } from "../../domain/quiet/kindOfFinding";
import { mayBeQuiet } from "../../domain/quiet/quieten";
import type { Mute, QuietMemory } from "../../domain/quiet/quietMemory";
import {
  isSameWhat,
  MOST_MUTES,
  withHabitBack,
  withMute,
  withoutHabit,
  withoutMute,
  withoutSettled,
  withSettled,
  worthKeeping,
} from "../../domain/quiet/remember";
import { monthOf, type Score } from "../../domain/quiet/score";
import { settledOf } from "../../domain/quiet/settled";
import { aboutOf, shownOf } from "../../domain/quiet/shown";
import type { SaveAnswer } from "../ports/bookStore";
import type { QuietStore, Tally, TallyStore } from "../ports/quietStore";
import type { MuteAnswer, NotMuted, QuietAccess } from "./quietAccess";
import { shownOfMessage, withMuted, withPending, withSent } from "./tally";

export interface QuietOptions {
  readonly store: QuietStore;
  readonly tally: TallyStore;
  readonly policy: () => Policy;
  readonly clock: Clock;
}

const DAY_MS = 24 * 3_600_000;

/** What to be quiet about, changed one step after the other, and the tally of what came of the warnings. */
export function createQuiet({ store, tally, policy, clock }: QuietOptions): QuietAccess {
  const listeners = new Set<() => void>();
  let remembered = store.load();
  let counted = tally.read();
  let last: Promise<unknown> = Promise.resolve();

  const tell = (): void => {
    listeners.forEach((listener) => {
      listener();
    });
  };
  /** Another pane on this device may have counted meanwhile. */
  const count = (edit: (before: Tally) => Tally): void => {
    counted = edit(tally.read());
    tally.write(counted);
  };
  /** Keeps what an edit makes of it; nothing is in force that could not be kept. */
  const save = async (edit: (before: typeof remembered) => typeof remembered): Promise<SaveAnswer> => {
    const edited = edit(remembered);
    if (edited === remembered) return { status: "saved" };
    const now = clock.now();
    const next = { ...edited, memory: { ...worthKeeping(edited.memory, now), asOf: now.toISOString() } };
    const answer = await store.save(next);
    if (answer.status === "saved") {
      remembered = next;
      tell();
    }
    return answer;
  };
  const inTurn = (edit: (before: typeof remembered) => typeof remembered): Promise<SaveAnswer> => {
    const answer = last.then(() => save(edit));
    last = answer.catch(() => undefined);
    return answer;
  };
  const change = (edit: (before: QuietMemory) => QuietMemory): Promise<SaveAnswer> =>
    inTurn(({ memory, counted }) => ({ memory: edit(memory), counted }));

  const refusal = (finding: Finding): NotMuted | undefined => {
    if (finding.severity === "stop") return "stop";
    if (!mayBeQuiet(finding, policy().locked)) return "locked";
    return aboutOf(finding) === undefined ? "nothing-named" : undefined;
  };
  const mute: QuietAccess["mute"] = async (finding, primary, until): Promise<MuteAnswer> => {
    const about = aboutOf(finding);
    const because = refusal(finding);
    if (because !== undefined || about === undefined) return { status: "refused", because: because ?? "nothing-named" };
    const now = clock.now();
    if (!(until > now)) return { status: "refused", because: "no-future" };
    const latest = now.getTime() + policy().thresholds.longestMuteDays * DAY_MS;
    const made: Mute = {
      rule: finding.rule,
      about,
      kind: kindOfFinding(finding, primary),
      since: now.toISOString(),
      until: new Date(Math.min(until.getTime(), latest)).toISOString(),
    };
    const others = worthKeeping(remembered.memory, now).mutes.filter((one) => !isSameWhat(one, made));
    if (others.length >= MOST_MUTES) return { status: "refused", because: "too-many" };
    const answer = await change((memory) => withMute(memory, made));
    if (answer.status !== "saved") return { status: "not-saved", because: answer };
    count((before) => withMuted(before, shownOf(finding, primary), monthOf(now)));
    tell();
    return { status: "muted", mute: made };
  };

  return {
    memory: () => remembered.memory,
    score: () => counted.score,
    refusal,
    mute,
    unmute: (muted) => change((memory) => withoutMute(memory, muted)),
    muteAgain: (muted) => change((memory) => withMute(memory, muted)),
    settle: ({ finding, kind }, conversation) => {
      const at = clock.now().toISOString();
      return change((memory) => withSettled(memory, { ...settledOf(conversation, finding, kind), at }));
    },
    unsettle: ({ finding, kind }, conversation) =>
      change((memory) => withoutSettled(memory, settledOf(conversation, finding, kind))),
    forget: (habit) => change((memory) => withoutHabit(memory, habit)),
    rememberAgain: (habit) => change((memory) => withHabitBack(memory, habit)),
    shown: (sendId, findings, primary) => {
      const next = findings.map((finding) => shownOf(finding, primary));
      const before = tally.read();
      const after = withPending(before, sendId, next);
      if (after !== before) count(() => after);
    },
    learn: async (sent) => {
      const inOrder = [...sent].sort((one, other) => one.reviewedAt.getTime() - other.reviewedAt.getTime());
      const seen = tally.read();
      const answer = await inTurn((before) =>
        inOrder.reduce((all, record) => learnFromSent(all, record, shownOfMessage(seen, record) ?? []), before),
      );
      if (answer.status !== "saved") return;
      const before = tally.read();
      const after = inOrder.reduce(withSent, before);
      if (after === before) return;
      count(() => after);
      tell();
    },
    resetScore: () => {
      const { score } = tally.read();
      const put = (next: Score): void => {
        count((before) => ({ ...before, score: next }));
        tell();
      };
      put([]);
      return () => {
        put(score);
      };
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
