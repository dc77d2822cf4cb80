import { parseQuiet } from "../../domain/quiet/quietJson";
import type { QuietMemory } from "../../domain/quiet/quietMemory";
import { readPacked } from "./packed/readPacked";

/** What to be quiet about, packed as books are. */
export const QUIET_KEY = "quiet";

/** What to be quiet about, as it was in Outlook's roaming settings when the add-in was loaded; nothing where it is damaged. */
export function loadQuiet(): QuietMemory {
  return parseQuiet(storedQuiet());
}

export function storedQuiet(): unknown {
  return readPacked(QUIET_KEY)?.value;
}
