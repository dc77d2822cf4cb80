import type { Remembered } from "../../domain/quiet/learnFromSent";
import type { Score } from "../../domain/quiet/score";
import type { Shown } from "../../domain/quiet/shown";
import type { Counted } from "../../domain/quiet/counted";
import type { SaveAnswer } from "./bookStore";

/** Where what to be quiet about is kept for the handlers: Outlook's roaming settings. What is damaged is as good as not there. */
export interface QuietStore {
  load(): Remembered;
  /** Where room is short, old habits and conversations are forgotten first; mutes are kept whole or not at all. */
  save(remembered: Remembered): Promise<SaveAnswer>;
}

/** What stood in the pane of one message that was not yet found in Sent Items. */
export interface PendingMessage {
  readonly sendId: string;
  readonly shown: readonly Shown[];
}

/** What is counted on this device. */
export interface Tally {
  readonly score: Score;
  readonly counted: Counted;
  /** Oldest first. */
  readonly pending: readonly PendingMessage[];
}

/** Keeps the tally on this device for one mailbox. Never fails: what cannot be kept lasts as long as the pane. */
export interface TallyStore {
  read(): Tally;
  write(tally: Tally): void;
}
