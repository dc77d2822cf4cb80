import type { Finding } from "../../domain/finding";
import type { Kind } from "../../domain/kinds/kind";
import type { DecodedRecord } from "../../domain/record/decodedRecord";
import type { Habit, Mute, QuietMemory } from "../../domain/quiet/quietMemory";
import type { Score } from "../../domain/quiet/score";
import type { SendId } from "../../domain/record/sendRecord";
import type { Acknowledgement } from "../../domain/verdict/acknowledgement";
import type { SaveAnswer } from "../ports/bookStore";

/** `stop`, `locked`: nobody may mute it. `nothing-named`: it is about no mailbox and no client. `too-many`: others have to end first. */
export type NotMuted = "stop" | "locked" | "nothing-named" | "too-many" | "no-future";

export type MuteAnswer =
  | { readonly status: "muted"; readonly mute: Mute }
  | { readonly status: "refused"; readonly because: NotMuted }
  | { readonly status: "not-saved"; readonly because: Exclude<SaveAnswer, { readonly status: "saved" }> };

/** What RightBox is quiet about, as the pane works with it; what came of its warnings on this device. Reading waits for nothing. */
export interface QuietAccess {
  readonly memory: () => QuietMemory;
  readonly score: () => Score;
  /** Why a finding cannot be muted; `undefined` where it can. */
  refusal(finding: Finding): NotMuted | undefined;
  /** "Not again for this mailbox and this kind", until then or as long as policy allows. `primary`: what the message is above all. */
  mute(finding: Finding, primary: Kind, until: Date): Promise<MuteAnswer>;
  unmute(mute: Mute): Promise<SaveAnswer>;
  /** Puts a mute back as it was. */
  muteAgain(mute: Mute): Promise<SaveAnswer>;
  /** What was acknowledged is not said again in its conversation. */
  settle(acknowledgement: Pick<Acknowledgement, "finding" | "kind">, conversation: string): Promise<SaveAnswer>;
  /** It is said again there. */
  unsettle(acknowledgement: Pick<Acknowledgement, "finding" | "kind">, conversation: string): Promise<SaveAnswer>;
  forget(habit: Habit): Promise<SaveAnswer>;
  /** Puts a habit back as it was. */
  rememberAgain(habit: Habit): Promise<SaveAnswer>;
  /** Notes what stands in the pane of a message, for when it is found in Sent Items. */
  shown(sendId: SendId, findings: readonly Finding[], primary: Kind): void;
  /** Learns from messages that were really sent. Each counts once, however often it is found. */
  learn(sent: readonly DecodedRecord[]): Promise<void>;
  /** Begins counting anew; what it returns puts the old count back. */
  resetScore(): () => void;
  /** Calls back after every change. */
  readonly watch: (listener: () => void) => () => void;
}
