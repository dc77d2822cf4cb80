import type { SaveAnswer } from "./bookStore";

/** Whose book the pane works with. */
export type Mode = "personal" | "team";

/** What this person has chosen, on every device. */
export interface BookMode {
  read(): Mode;
  choose(mode: Mode): Promise<SaveAnswer>;
}
