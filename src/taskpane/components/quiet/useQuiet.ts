import { useSyncExternalStore } from "react";
import type { QuietMemory } from "../../../domain/quiet/quietMemory";
import type { Score } from "../../../domain/quiet/score";
import { usePane } from "../../PaneContext";

/** What RightBox is quiet about, again whenever it changes. */
export function useQuietMemory(): QuietMemory {
  const { quiet } = usePane().services;
  return useSyncExternalStore(quiet.watch, quiet.memory);
}

/** What came of the warnings, again whenever it changes. */
export function useScore(): Score {
  const { quiet } = usePane().services;
  return useSyncExternalStore(quiet.watch, quiet.score);
}
