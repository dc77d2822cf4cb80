import type { PaperJudgement } from "../domain/kinds/papers/paperJudgement";
import { present } from "../domain/text/members";
import { clientNames } from "../domain/content/clientNames";
import { fileFactsOf } from "../domain/content/fileFactsOf";
import type { BookPage, Client } from "../domain/book/book";
import type { Draft } from "../domain/draft/draft";
import type { FileFacts } from "../domain/draft/fileFacts";
import { attachmentTextOf, type FileText } from "./ports/attachmentTexts";

/** Judges what a paper is by its text. The domain's own weighs much, so that pane and command line load it when there is a file. */
export type JudgePaper = (text: string) => PaperJudgement | undefined;

/** Looks the clients up that a draft needs, those whom its text names among them. */
export type FindPage = (draft: Draft) => Promise<BookPage> | BookPage;

/**
 * What a file names, and the files inside it; `undefined` where none of them has text. The book is asked as for a draft of that text. A
 * book that cannot be asked names no client; all else is known without it.
 */
export async function factsIn(file: FileText, draft: Draft, pageFor: FindPage): Promise<FileFacts | undefined> {
  const text = attachmentTextOf(file);
  if (text.status !== "read") return undefined;
  return fileFactsOf(text.text, clientNames(await clientsFor({ ...draft, newText: text.text }, pageFor)));
}

async function clientsFor(draft: Draft, pageFor: FindPage): Promise<readonly Client[]> {
  try {
    return (await pageFor(draft)).clients;
  } catch {
    return [];
  }
}

/** What a file is by its own text, and what each file inside it is: by its name and its text, or by its name where it has none. */
export function papersIn({ text, inside }: FileText, judge: JudgePaper): readonly PaperJudgement[] {
  const own = text.status === "read" ? [text.text] : [];
  const inner = inside.map(({ name, text: content }) =>
    content.status === "read" ? `${name}\n${content.text}` : name,
  );
  return present([...own, ...inner].map((content) => judge(content)));
}
