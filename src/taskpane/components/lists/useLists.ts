import { useCallback, useEffect, useState } from "react";
import type { ListsAdmin, ListsCreated, ListsReport } from "../../../app/ports/listsAdmin";
import { isRecordsError, type RecordsTrouble } from "../../../app/ports/recordRows";
import { usePane } from "../../PaneContext";

export type ListsState =
  | { readonly is: "looking" | "creating" }
  | { readonly is: "known"; readonly report: ListsReport; readonly created?: ListsCreated }
  | { readonly is: "trouble"; readonly because: RecordsTrouble; readonly detail: string };

export interface Lists {
  readonly state: ListsState;
  readonly look: (interactive: boolean) => void;
  readonly create: () => void;
}

/** How the lists of the site stand; looked at when it is first shown. */
export function useLists(): Lists {
  const { services } = usePane();
  const [state, setState] = useState<ListsState>({ is: "looking" });
  const run = useCallback(
    async (doing: "looking" | "creating", work: (admin: ListsAdmin) => Promise<ListsState>): Promise<void> => {
      setState({ is: doing });
      setState(await services.lists().then(work).catch(troubleOf));
    },
    [services],
  );
  const look = useCallback(
    (interactive: boolean): void => {
      void run("looking", async (admin) => ({
        is: "known",
        report: await admin.check({ interactive, extent: "all" }),
      }));
    },
    [run],
  );
  useEffect(() => {
    look(false);
  }, [look]);
  const create = (): void => {
    void run("creating", async (admin) => {
      const created = await admin.create();
      return { is: "known", report: created, created };
    });
  };
  return { state, look, create };
}

function troubleOf(error: unknown): ListsState {
  const because = isRecordsError(error) ? error.because : "failed";
  return { is: "trouble", because, detail: error instanceof Error ? error.message : String(error) };
}
