import type { ReviewedItem } from "../../../app/reviewItem";
import type { Draft } from "../../../domain/draft/draft";
import type { Evidence, EvidencePlace } from "../../../domain/kinds/kind";
import { judgedFiles } from "../../../domain/review";
import type { FileReading } from "../../pages/useAttachments";
import { usePane } from "../../PaneContext";
import { FilePreview } from "./FilePreview";
import { MarkedText } from "./MarkedText";
import { MarkedWords } from "./MarkedWords";
import { marksIn, stanceOf } from "./marks";
import { usePreviewStyles } from "./preview.styles";

export interface MessagePreviewProps {
  readonly draft: Draft;
  /** Of the kind that is chosen. */
  readonly evidence: readonly Evidence[];
  /** Of each attachment of the draft. */
  readonly fileNotes: ReviewedItem["fileNotes"];
  readonly reading: FileReading;
}

/** The message as the judge reads it: subject, new and forwarded text, files, with the words of the evidence marked. */
export function MessagePreview({ draft, evidence, fileNotes, reading }: MessagePreviewProps): React.JSX.Element {
  const { text } = usePane();
  const styles = usePreviewStyles();
  const files = judgedFiles(draft);
  const stances = (["for", "against"] as const).filter((stance) => evidence.some((item) => stanceOf(item) === stance));
  const isShortened = [draft.quotedText, draft.signature, draft.disclaimer].some((part) => part.trim() !== "");
  return (
    <div className={styles.card} role="group" aria-label={text.preview.title}>
      {stances.length > 0 && (
        <div className={styles.legend} aria-hidden>
          {stances.map((stance) => (
            <MarkedWords key={stance} stance={stance}>
              {stance === "for" ? text.speaksFor : text.speaksAgainst}
            </MarkedWords>
          ))}
        </div>
      )}
      <Part where="subject" words={draft.subject} evidence={evidence} />
      <Part where="new-text" words={draft.newText} evidence={evidence} />
      {draft.forwardedText.trim() !== "" && (
        <Part where="forwarded-text" words={draft.forwardedText} evidence={evidence} />
      )}
      {files.length > 0 && (
        <div className={styles.part}>
          <h3 className={styles.label}>{text.preview.files}</h3>
          {files.map((file, index) => (
            <FilePreview
              key={`${file.id ?? file.name} ${String(index)}`}
              file={file}
              index={index}
              evidence={evidence}
              notes={fileNotes[draft.attachments.indexOf(file)] ?? []}
              reading={reading}
            />
          ))}
        </div>
      )}
      {isShortened && <span className={styles.label}>{text.preview.leftOut}</span>}
    </div>
  );
}

interface PartProps {
  readonly where: EvidencePlace;
  readonly words: string;
  readonly evidence: readonly Evidence[];
}

function Part({ where, words, evidence }: PartProps): React.JSX.Element {
  const { text } = usePane();
  const styles = usePreviewStyles();
  return (
    <div className={styles.part}>
      <h3 className={styles.label}>{text.places[where]}</h3>
      {words.trim() === "" ? (
        <span className={styles.label}>{text.preview.empty}</span>
      ) : (
        <MarkedText text={words} marks={marksIn(words, evidence, where)} label={text.places[where]} />
      )}
    </div>
  );
}
