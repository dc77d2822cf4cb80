import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { fluentRef } from "../clients/fluentRef";

export interface UndoBarProps {
  /** What was done, as a sentence; absent where nothing was. */
  readonly done: string | undefined;
  /** What went wrong, as a sentence. */
  readonly trouble: string | undefined;
  /** Absent where there is no way back. */
  readonly onUndo?: (() => void) | undefined;
}

/**
 * What came of the last step, read out, with the way back. The button that was pressed may be gone with its finding: then the focus is on
 * Undo, and not lost.
 */
export function UndoBar({ done, trouble, onUndo }: UndoBarProps): React.JSX.Element {
  const { text } = usePane();
  const page = usePageStyles();
  const isEmpty = done === undefined && trouble === undefined;
  const undo = useRef<HTMLButtonElement>(null);
  const focusedFor = useRef<string>();
  useEffect(() => {
    const isLost = document.hasFocus() && document.activeElement === document.body;
    if (!isLost || done === undefined || focusedFor.current === done) return;
    focusedFor.current = done;
    undo.current?.focus();
  });
  return (
    <div className={isEmpty ? page.spoken : page.stack}>
      <div role="alert" className={trouble === undefined ? page.spoken : undefined}>
        {trouble !== undefined && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{trouble}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <div role="status" className={done === undefined ? page.spoken : undefined}>
        {done !== undefined && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{done}</MessageBarBody>
            {onUndo !== undefined && (
              <MessageBarActions>
                <Button ref={fluentRef(undo)} size="small" onClick={onUndo}>
                  {text.undo}
                </Button>
              </MessageBarActions>
            )}
          </MessageBar>
        )}
      </div>
    </div>
  );
}
