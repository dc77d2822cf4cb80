import { factsIn, papersIn, type FindPage, type JudgePaper } from "../app/judgeFile";
import { attachmentTextOf, type AttachmentTexts } from "../app/ports/attachmentTexts";
import type { Draft } from "../domain/draft/draft";
import type { Language } from "../domain/language";
import { notesOn, noteOn, openingNote } from "./output/fileNotes";
import type { InputFile } from "./sources/input";

export interface FileReader {
  readonly texts: AttachmentTexts;
  readonly loadJudge: () => Promise<JudgePaper>;
  readonly pageFor: FindPage;
}

/** The draft with its attachments read and judged, and what is to be said of them. A file that cannot be opened is no more than a note. */
export async function readFiles(
  draft: Draft,
  files: readonly InputFile[],
  { texts, loadJudge, pageFor }: FileReader,
  language: Language,
): Promise<{ readonly draft: Draft; readonly notes: readonly string[] }> {
  const attachments = [...draft.attachments];
  const notes: string[] = [];
  for (const file of files) {
    const { index } = file;
    const attachment = attachments[index];
    if (attachment === undefined) continue;
    const { name } = attachment;
    try {
      const bytes = await file.load(texts.largest);
      if (bytes === "too-large") {
        attachments[index] = { ...attachment, text: { status: "none", because: bytes } };
        notes.push(noteOn(name, bytes, language));
        continue;
      }
      const [text] = await texts.read([{ name, load: () => Promise.resolve(bytes) }]);
      if (text === undefined) continue;
      const papers = papersIn(text, await loadJudge());
      const facts = await factsIn(text, draft, pageFor);
      attachments[index] = {
        ...attachment,
        text: attachmentTextOf(text),
        papers,
        ...(facts === undefined ? {} : { facts }),
      };
      notes.push(...notesOn(text, language));
    } catch (error) {
      notes.push(openingNote(name, error, language));
    }
  }
  return { draft: { ...draft, attachments }, notes };
}
