import { Button, Spinner } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { Client } from "../../../domain/book/book";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { labelsTextOf } from "../../text/labels";
import { fluentRef } from "../clients/fluentRef";
import { useDisclosure } from "../clients/useDisclosure";

const LabelPanel = lazy(() => import("./LabelPanel").then(({ LabelPanel: panel }) => ({ default: panel })));

export interface LabelContactsProps {
  /** Absent: all clients of the book. */
  readonly client?: Client;
}

/** Opens, in its own place, the writing of labels into the user's Outlook contacts. */
export function LabelContacts({ client }: LabelContactsProps): React.JSX.Element {
  const { language } = usePane();
  const page = usePageStyles();
  const { isOpen, trigger, open, close } = useDisclosure();
  return (
    <>
      <Button
        ref={fluentRef(trigger)}
        size="small"
        className={page.start}
        aria-expanded={isOpen}
        onClick={isOpen ? close : open}
      >
        {labelsTextOf(language).open}
      </Button>
      {isOpen && (
        <Suspense fallback={<Spinner size="small" />}>
          <LabelPanel client={client} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
