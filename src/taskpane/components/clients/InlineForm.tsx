import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { useClientStyles } from "./clients.styles";

export interface InlineFormProps {
  readonly title: string;
  /** What its button says. */
  readonly does: string;
  readonly isReady?: boolean;
  readonly children?: React.ReactNode;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
}

const FIELDS = "input, select, textarea, button";

/** A form that opens where it was asked for: the first field has the focus, Enter does it, Escape leaves. */
export function InlineForm(props: InlineFormProps): React.JSX.Element {
  const { title, does, isReady = true, children, onSubmit, onCancel } = props;
  const { text } = usePane();
  const page = usePageStyles();
  const styles = useClientStyles();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>(FIELDS)?.focus();
  }, []);
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onSubmit();
      }}
      onKeyDown={(event) => {
        // A list that is open closes first.
        if (event.key !== "Escape" || event.defaultPrevented || isListOpen(event.target)) return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <strong>{title}</strong>
      {children}
      <div className={page.row}>
        <Button type="submit" size="small" appearance="primary" disabled={!isReady}>
          {does}
        </Button>
        <Button size="small" onClick={onCancel}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}

function isListOpen(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.getAttribute("aria-expanded") === "true";
}
