import type { PaperJudgement } from "../domain/kinds/papers/paperJudgement";
import { present } from "../domain/text/members";
import type { FileText } from "./ports/attachmentTexts";

/** Judges what a paper is by its text. The domain's own weighs much, so that pane and command line load it when there is a file. */
export type JudgePaper = (text: string) => PaperJudgement | undefined;

/** What a file is by its own text, and what each file inside it is: by its name and its text, or by its name where it has none. */
export function papersIn({ text, inside }: FileText, judge: JudgePaper): readonly PaperJudgement[] {
  const own = text.status === "read" ? [text.text] : [];
  const inner = inside.map(({ name, text: content }) =>
    content.status === "read" ? `${name}\n${content.text}` : name,
  );
  return present([...own, ...inner].map(judge));
}
