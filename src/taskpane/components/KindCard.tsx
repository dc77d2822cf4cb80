import { Button, Spinner } from "@fluentui/react-components";
import { lazy, Suspense, useRef, useState } from "react";
import { withCorrection, withoutCorrection } from "../../app/editBook";
import type { ReviewedItem } from "../../app/reviewItem";
import type { Book } from "../../domain/book/book";
import type { Correction } from "../../domain/corrections/correction";
import { isFormal, type JudgedKind, type Kind } from "../../domain/kinds/kind";
import { usePane } from "../PaneContext";
import { usePageStyles } from "../pages/page.styles";
import type { FileReading } from "../pages/useAttachments";
import { EvidenceList } from "./kinds/EvidenceList";
import { useKindStyles } from "./kinds/kinds.styles";
import { KindToggles } from "./kinds/KindToggles";
import { LearnedNotes } from "./kinds/LearnedNotes";
import type { Lesson } from "./kinds/TeachForm";
import { UnsureHelp } from "./kinds/UnsureHelp";
import { correctionSentence, surenessOf } from "./kinds/words";
import { withoutRepeats } from "./preview/marks";
import { MessagePreview } from "./preview/MessagePreview";

const TeachForm = lazy(() => import("./kinds/TeachForm").then(({ TeachForm: form }) => ({ default: form })));

export interface KindCardProps {
  readonly reviewed: ReviewedItem;
  readonly reading: FileReading;
  /** Changes the book, with the words that say what was done. */
  readonly onChange: (change: (book: Book) => Book, label: string) => void;
}

/** What the message conveys and how sure that is, the words that show it in the message itself, and the way to put it right. */
export function KindCard({ reviewed, reading, onChange }: KindCardProps): React.JSX.Element {
  const { text } = usePane();
  const page = usePageStyles();
  const styles = useKindStyles();
  const [chosen, setChosen] = useState<Kind>();
  const [lesson, setLesson] = useState<Lesson>();
  const heading = useRef<HTMLHeadingElement>(null);
  const { draft, review } = reviewed;
  const { judgement, corrections } = review;
  const kinds = judgement.status === "known" ? judgement.kinds : judgement.candidates;
  const likeliest = judgement.status === "known" ? kinds[0] : (kinds.find(isParticular) ?? kinds[0]);
  const shown: JudgedKind | undefined = kinds.find(({ kind }) => kind === chosen) ?? likeliest;
  const evidence = withoutRepeats(shown?.evidence ?? []);
  const clients = reviewed.page.clients;
  const close = (): void => {
    setLesson(undefined);
    heading.current?.focus();
  };
  const change = (edit: (book: Book) => Book, label: string): void => {
    close();
    onChange(edit, label.replace(/[.。]$/, ""));
  };
  const choose = (kind: Kind): void => {
    setChosen(kind);
    setLesson(undefined);
  };
  const toggle = (next: Lesson): void => {
    setLesson((before) => (before?.says === next.says ? undefined : next));
  };
  const [first, ...others] = kinds;
  return (
    <section className={page.stack} aria-label={text.kind}>
      <h2 className={page.heading} ref={heading} tabIndex={-1}>
        {text.kind}
      </h2>
      {judgement.status === "unsure" && (
        <div>
          <div>{text.unsure}</div>
          <span className={page.quiet}>{text.unsureHint}</span>
        </div>
      )}
      {judgement.status === "unsure" && kinds.length > 0 && (
        <KindToggles label={text.mightBe} kinds={kinds} chosen={shown?.kind} onChoose={choose} />
      )}
      {judgement.status === "known" && first !== undefined && (
        <div className={page.tight}>
          <KindToggles label={text.mainly} kinds={[first]} chosen={shown?.kind} onChoose={choose} />
          {others.length > 0 && <KindToggles label={text.also} kinds={others} chosen={shown?.kind} onChoose={choose} />}
        </div>
      )}
      <LearnedNotes
        corrections={corrections}
        clients={clients}
        onUndo={(correction) => {
          change(
            withoutCorrection(correction),
            `${text.learned.undone}: ${correctionSentence(correction, clients, text)}`,
          );
        }}
      />
      {judgement.status === "unsure" && (
        <UnsureHelp draft={draft} candidate={shown !== undefined && isParticular(shown) ? shown : likeliest} />
      )}
      {shown !== undefined && judgement.status === "known" && (
        <p className={styles.plain}>
          {text.judgedAs[surenessOf(shown.score)](text.aKind[shown.kind])}
          {isFormal(shown.kind) && text.belongsToOfficial}
        </p>
      )}
      <div className={styles.actions}>
        {shown !== undefined && isParticular(shown) && (
          <TeachButton
            lesson={{ says: judgement.status === "known" ? "is-not" : "is", judged: shown }}
            open={lesson}
            onToggle={toggle}
          />
        )}
        {judgement.status === "known" && <TeachButton lesson={{ says: "is" }} open={lesson} onToggle={toggle} />}
      </div>
      {lesson !== undefined && (
        <Suspense fallback={<Spinner size="tiny" />}>
          <TeachForm
            key={`${lesson.says} ${lesson.judged?.kind ?? ""}`}
            lesson={lesson}
            reviewed={reviewed}
            onLearn={(correction: Correction) => {
              change(withCorrection(correction), correctionSentence(correction, clients, text));
            }}
            onCancel={close}
          />
        </Suspense>
      )}
      <MessagePreview draft={draft} evidence={evidence} fileNotes={reviewed.fileNotes} reading={reading} />
      {shown !== undefined && <EvidenceList key={shown.kind} evidence={evidence} />}
    </section>
  );
}

/** General is what is left: nobody needs to teach or to settle it. */
function isParticular({ kind }: JudgedKind): boolean {
  return kind !== "general";
}

interface TeachButtonProps {
  readonly lesson: Lesson;
  readonly open: Lesson | undefined;
  readonly onToggle: (lesson: Lesson) => void;
}

function TeachButton({ lesson, open, onToggle }: TeachButtonProps): React.JSX.Element {
  const { text } = usePane();
  const styles = useKindStyles();
  const { says, judged } = lesson;
  return (
    <Button
      size="small"
      appearance="transparent"
      className={styles.action}
      aria-expanded={open?.says === says}
      onClick={() => {
        onToggle(lesson);
      }}
    >
      {judged === undefined
        ? text.teach.isElse
        : says === "is"
          ? text.teach.is(text.aKind[judged.kind])
          : text.teach.isNot(text.aKind[judged.kind])}
    </Button>
  );
}
