import type { BookMode } from "../../app/ports/bookMode";
import { MODE_KEY, saveRoaming } from "./roamingValues";

/** The choice between personal and team's book in Outlook's roaming settings: it goes with the mailbox to every device. */
export function roamingMode(): BookMode {
  return {
    read: () => (Office.context.roamingSettings.get(MODE_KEY) === "team" ? "team" : "personal"),
    choose: (mode) => saveRoaming({ [MODE_KEY]: mode }),
  };
}
