import { Button } from "@fluentui/react-components";
import { formatLabels } from "../../../app/formatLabels";
import type { FileNote } from "../../../app/ports/attachmentTexts";
import type { Attachment } from "../../../domain/draft/draft";
import { kindLabels } from "../../../domain/kinds/labels";
import { PAPER_KNOWN } from "../../../domain/kinds/score";
import type { Language } from "../../../domain/language";
import type { FileReading } from "../../pages/useAttachments";
import { usePane } from "../../PaneContext";
import type { Text } from "../../text/text";
import { surenessOf } from "../kinds/words";
import { usePreviewStyles } from "./preview.styles";

export interface FileRemarksProps {
  readonly file: Attachment;
  readonly notes: readonly FileNote[];
  readonly reading: FileReading;
}

/** What was found in one file, or why nothing was and what to do about it. */
export function FileRemarks({ file, notes, reading }: FileRemarksProps): React.JSX.Element {
  const { text, language } = usePane();
  const styles = usePreviewStyles();
  const hasFailed = file.text.status === "not-read" && reading.hasFailed(file);
  const remarks = [...stateOf(file, hasFailed, text), ...foundIn(file, text, language)].concat(
    notes.map((note) => remarkOn(note, text, language)),
  );
  return (
    <>
      {remarks.map((remark, index) => (
        <span key={index} className={styles.label}>
          {remark}
        </span>
      ))}
      {hasFailed && (
        <Button
          size="small"
          appearance="transparent"
          className={styles.toggle}
          aria-label={`${text.tryAgain}: ${file.name}`}
          onClick={reading.tryAgain}
        >
          {text.tryAgain}
        </Button>
      )}
    </>
  );
}

function stateOf({ text: content }: Attachment, hasFailed: boolean, { preview }: Text): readonly string[] {
  switch (content.status) {
    case "not-read":
      return [hasFailed ? preview.noText.unavailable : preview.notRead];
    case "none":
      return [preview.noText[content.because]];
    case "read":
    case "judged":
      return content.cut === undefined ? [] : [preview.cut[content.cut]];
  }
}

/** A paper that is not sure counts for nothing, so it is not named either. */
function foundIn({ text: content, papers = [] }: Attachment, text: Text, language: Language): readonly string[] {
  const known = papers.filter(({ likelihood }) => likelihood >= PAPER_KNOWN);
  if (known.length === 0 && content.status === "judged") return [text.preview.nothingInside];
  return known.map(({ kind, likelihood }) =>
    text.preview.inside(kindLabels[kind][language], text.sureness[surenessOf(likelihood)]),
  );
}

function remarkOn(note: FileNote, { preview }: Text, language: Language): string {
  switch (note.id) {
    case "other-ending":
      return preview.note.otherEnding(note.says, formatLabels[note.is][language]);
    case "pages-without-text":
      return preview.note.pagesWithoutText(note.count);
    case "hidden-sheets":
      return preview.note.hiddenSheets(note.names);
    case "files-left-out":
      return preview.note.filesLeftOut(note.count);
  }
}
