import { useEffect, useState } from "react";
import type { SweepProgress } from "../../../app/records/recordsAccess";
import { usePane } from "../../PaneContext";

/** The sweep of Sent Items that is under way. */
export function useSweepProgress(): SweepProgress | undefined {
  const { records } = usePane().services;
  const [progress, setProgress] = useState(() => records.progress());
  useEffect(
    () =>
      records.watch(() => {
        setProgress(records.progress());
      }),
    [records],
  );
  return progress;
}
