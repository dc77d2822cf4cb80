import type { ClientId } from "../book/book";
import type { Brand } from "../brand";
import { isFormal, type FormalKind, type Kind } from "../kinds/kind";
import { foldText } from "../kinds/foldText";

/** Only such a kind may be taken back for every client: a contract that nobody sees any more would go anywhere. */
export type EverydayKind = Exclude<Kind, FormalKind>;

/** Words or a file name in the form in which corrections compare them: folded, one blank between words, each number as `#`. */
export type TaughtText = Brand<string, "TaughtText">;

/** What a correction goes by: words that were evidence, or files named like this. */
export interface TaughtSign {
  readonly by: "words" | "file-name";
  readonly text: TaughtText;
}

interface Lesson {
  readonly signs: readonly [TaughtSign, ...TaughtSign[]];
  /** The day on which it was taught; ISO 8601, UTC. */
  readonly taughtOn: string;
}

interface ForClient {
  readonly scope: "client";
  readonly client: ClientId;
}

interface IsNot<Which extends Kind> {
  readonly says: "is-not";
  readonly kind: Which;
  /** What it is in truth, where the user has said so. */
  readonly instead?: Kind;
}

interface Is {
  readonly says: "is";
  readonly kind: Kind;
}

/**
 * What the user has taught. `is-not`: these signs show no such kind, so that it must be shown by others. `is`: each of these signs
 * shows it. A formal kind can be taken back for one client only.
 */
export type Correction = Lesson &
  ((ForClient & (IsNot<Kind> | Is)) | ({ readonly scope: "every-client" } & IsNot<EverydayKind>));

/** The roaming settings hold 32 KB for everything. */
export const MOST_CORRECTIONS = 100;
export const MOST_SIGNS = 12;
const LONGEST = 120;

/** The form in which corrections compare texts; of any length, and empty where nothing is left. */
export function comparable(text: string): string {
  return foldText(text).text.replace(/\d+/g, "#").replace(/\s+/g, " ").replace(/^ | $/g, "");
}

/** `undefined` for what nobody could recognise again: nothing but blanks, or more than 120 characters. */
export function taughtText(text: string): TaughtText | undefined {
  const form = comparable(text);
  return form === "" || form.length > LONGEST ? undefined : (form as TaughtText);
}

/** Whether a kind may be taken back for every client. */
export function isEveryday(kind: Kind): kind is EverydayKind {
  return !isFormal(kind);
}

/** Two that differ in nothing but the day: the later one takes the place of the other. */
export function isSameLesson(one: Correction, other: Correction): boolean {
  return clientOf(one) === clientOf(other) && one.kind === other.kind && signsOf(one) === signsOf(other);
}

/** The client that a correction is for; `undefined` for every client. */
export function clientOf(correction: Correction): ClientId | undefined {
  return correction.scope === "client" ? correction.client : undefined;
}

function signsOf({ signs }: Correction): string {
  return signs
    .map(({ by, text }) => `${by} ${text}`)
    .sort()
    .join("\n");
}
