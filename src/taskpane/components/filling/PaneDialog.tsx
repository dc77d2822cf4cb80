import {
  Button,
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  surface: {
    width: "100%",
    maxWidth: "100%",
    height: "100%",
    maxHeight: "100%",
    margin: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: 0,
    border: "none",
  },
  body: { height: "100%", maxHeight: "100%", gridTemplateColumns: "minmax(0, 1fr) auto" },
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    overflowWrap: "anywhere",
    /** Room for the ring of what has the focus. */
    padding: tokens.spacingHorizontalXXS,
    "> *": { flexShrink: 0 },
  },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

export interface PaneDialogProps {
  readonly title: string;
  readonly close: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A task that takes the whole pane until it is done or closed. */
export function PaneDialog({ title, close, onClose, children }: PaneDialogProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody className={styles.body}>
          <DialogTitle
            className={styles.title}
            action={<Button appearance="subtle" icon={<Dismiss20Regular />} aria-label={close} onClick={onClose} />}
          >
            {title}
          </DialogTitle>
          <DialogContent className={styles.content}>{children}</DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
