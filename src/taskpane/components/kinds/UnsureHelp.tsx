import type { Draft } from "../../../domain/draft/draft";
import type { JudgedKind } from "../../../domain/kinds/kind";
import { kindLabels } from "../../../domain/kinds/labels";
import { judgedFiles } from "../../../domain/review";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { useKindStyles } from "./kinds.styles";

export interface UnsureHelpProps {
  readonly draft: Draft;
  readonly candidate: JudgedKind | undefined;
}

/** What the sender can write so that the message says what it is: only what this message lacks. */
export function UnsureHelp({ draft, candidate }: UnsureHelpProps): React.JSX.Element | null {
  const { text, language } = usePane();
  const page = usePageStyles();
  const styles = useKindStyles();
  if (candidate === undefined) return null;
  const kind = kindLabels[candidate.kind][language];
  const name = language === "en" ? kind.charAt(0).toUpperCase() + kind.slice(1) : kind;
  const shows = (place: string, index?: number): boolean =>
    candidate.evidence.some(({ where, weight, attachment }) => where === place && weight > 0 && attachment === index);
  const silent = judgedFiles(draft).find((_, index) => !shows("file-name", index) && !shows("attachment-text", index));
  const lines = [
    ...(shows("subject") ? [] : [text.settles.subject(name)]),
    ...(shows("new-text") ? [] : [text.settles.text]),
    ...(silent === undefined ? [] : [text.settles.file(silent.name, name)]),
    text.settles.say,
  ];
  return (
    <div className={page.tight}>
      <h3 className={page.subheading}>{text.settles.title}</h3>
      <ul className={styles.bullets}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
