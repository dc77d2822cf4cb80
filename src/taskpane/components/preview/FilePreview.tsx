import type { Attachment } from "../../../domain/draft/draft";
import type { Evidence } from "../../../domain/kinds/kind";
import type { FileNote } from "../../../app/ports/attachmentTexts";
import type { FileReading } from "../../pages/useAttachments";
import { usePane } from "../../PaneContext";
import { FileRemarks } from "./FileRemarks";
import { MarkedText } from "./MarkedText";
import { MarkedWords, Segments } from "./MarkedWords";
import { marksIn, segmentsOf, stanceOf } from "./marks";
import { usePreviewStyles } from "./preview.styles";

export interface FilePreviewProps {
  readonly file: Attachment;
  /** Its place among the files that were judged. */
  readonly index: number;
  readonly evidence: readonly Evidence[];
  readonly notes: readonly FileNote[];
  readonly reading: FileReading;
}

/** One attachment: its name, what is known of its text, and what its text was judged to be. */
export function FilePreview({ file, index, evidence, notes, reading }: FilePreviewProps): React.JSX.Element {
  const { text } = usePane();
  const { name, text: content } = file;
  const styles = usePreviewStyles();
  const inside = evidence.filter(({ where, attachment }) => where === "attachment-text" && attachment === index);
  const inText = content.status === "read" ? marksIn(content.text, inside, "attachment-text", index) : [];
  return (
    <div className={styles.part}>
      <bdi>
        <Segments segments={segmentsOf(name, marksIn(name, evidence, "file-name", index))} />
      </bdi>
      <FileRemarks file={file} notes={notes} reading={reading} />
      {inText.length > 0 && content.status === "read" ? (
        <MarkedText text={content.text} marks={inText} label={`${text.places["attachment-text"]}: ${name}`} />
      ) : (
        inside.length > 0 && (
          <span className={styles.text}>
            <span className={styles.label}>{text.preview.inFile} </span>
            {inside.map((item, at) => (
              <span key={at}>
                <MarkedWords stance={stanceOf(item)}>{item.text}</MarkedWords>{" "}
              </span>
            ))}
          </span>
        )
      )}
    </div>
  );
}
