import { useEffect, useState } from "react";
import type { ListDifference } from "../../../domain/record/listDifference";
import { usePane } from "../../PaneContext";

export interface ListsNoticed {
  readonly differences: readonly ListDifference[];
  readonly close: () => void;
}

/** Where all was well, a device looks again after a day: the lists belong to all, and hundreds of panes open in the same hour. */
const LOOK_AGAIN_MS = 24 * 3_600_000;

/** What keeps records from being written, or soon will, as a look when the pane opens shows it. */
export function useListsNotice(): ListsNoticed {
  const { services } = usePane();
  const [differences, setDifferences] = useState<readonly ListDifference[]>([]);
  useEffect(() => {
    const now = services.clock.now();
    const last = services.listsChecked.read()?.getTime() ?? -Infinity;
    if (last <= now.getTime() && now.getTime() - last < LOOK_AGAIN_MS) return undefined;
    let isOver = false;
    const look = async (): Promise<void> => {
      const admin = await services.lists();
      const report = await admin.check({ interactive: false, extent: "writing" });
      const urgent = report.differences.filter(({ weight }) => weight !== "note");
      if (urgent.length === 0) services.listsChecked.write(now);
      if (!isOver) setDifferences(urgent);
    };
    // Whether the lists can be reached at all is for History to say.
    look().catch(() => undefined);
    return () => {
      isOver = true;
    };
  }, [services]);
  return {
    differences,
    close: () => {
      setDifferences([]);
    },
  };
}
