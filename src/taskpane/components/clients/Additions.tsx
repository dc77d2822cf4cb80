import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { ClientId } from "../../../domain/book/book";
import type { Adding } from "./AddMenu";
import { NewClient } from "./NewClient";
import type { BookWork } from "./useBookChange";

const FillDialog = lazy(() => import("../filling/FillDialog").then(({ FillDialog: dialog }) => ({ default: dialog })));
const ImportDialog = lazy(() =>
  import("../importing/ImportDialog").then(({ ImportDialog: dialog }) => ({ default: dialog })),
);

export interface AdditionsProps {
  readonly adding: Adding;
  readonly work: BookWork;
  readonly onCreated: (id: ClientId) => void;
  readonly onClose: () => void;
}

/** What was chosen in the menu of additions; filling and importing come when they are first asked for. */
export function Additions({ adding, work, onCreated, onClose }: AdditionsProps): React.JSX.Element {
  if (adding === "client") return <NewClient work={work} onCreated={onCreated} onClose={onClose} />;
  return (
    <Suspense fallback={<Spinner size="tiny" />}>
      {adding === "mailbox" ? <FillDialog onClose={onClose} /> : <ImportDialog start={adding} onClose={onClose} />}
    </Suspense>
  );
}
