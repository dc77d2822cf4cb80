import type { Attachment, Draft } from "../domain/draft/draft";
import { envelopeFingerprint } from "../domain/draft/draftFingerprint";
import type { Acknowledgement } from "../domain/verdict/acknowledgement";
import { factsIn, papersIn, type FindPage, type JudgePaper } from "./judgeFile";
import { compactPapers, withKept } from "./keptFiles";
import type { AttachmentTexts, FileContent } from "./ports/attachmentTexts";
import type { ItemNotesStore, KeptFile } from "./ports/itemNotes";
import type { AttachmentContents } from "./ports/mailItem";

export interface AttachmentReading {
  readonly contents: AttachmentContents;
  readonly notes: ItemNotesStore;
  readonly texts: AttachmentTexts;
  readonly loadJudge: () => Promise<JudgePaper>;
  readonly book: { readonly pageFor: FindPage };
}

/** Which file is being read, counted from 1. */
export interface ReadProgress {
  readonly name: string;
  readonly number: number;
  readonly of: number;
}

/** The attachments that say something and that nobody has opened yet. */
export function unreadOf({ attachments }: Pick<Draft, "attachments">): readonly Attachment[] {
  return attachments.filter(({ inline, text }) => !inline && text.status === "not-read");
}

/**
 * Reads attachments of a draft one after the other, judges them, and leaves what was found with the item. Content that was found there
 * under another attachment is not read again. Gives the attachments that could not be read this time; they are worth another try. Stops
 * without a word when it is told to, since the window may show another message by then. Never rejects.
 */
export async function readAttachments(
  draft: Draft,
  wanted: readonly Attachment[],
  reading: AttachmentReading,
  signal: AbortSignal,
  onProgress: (progress: ReadProgress) => void,
): Promise<readonly Attachment[]> {
  const failed: Attachment[] = [];
  for (const [index, attachment] of wanted.entries()) {
    if (isAborted(signal)) break;
    onProgress({ name: attachment.name, number: index + 1, of: wanted.length });
    try {
      const file = await readAttachment(attachment, draft, reading);
      if (isAborted(signal)) break;
      if (file === undefined) failed.push(attachment);
      else await keep(file, draft, reading.notes);
    } catch {
      failed.push(attachment);
    }
  }
  return failed;
}

/** It may be by now, whatever was seen before. */
function isAborted(signal: AbortSignal): boolean {
  return signal.aborted;
}

async function readAttachment(
  { id, name, size }: Attachment,
  draft: Draft,
  { contents, notes, texts, loadJudge, book }: AttachmentReading,
): Promise<KeptFile | undefined> {
  const about = { ...(id === undefined ? {} : { id }), name, ...(size === undefined ? {} : { size }) };
  if (size !== undefined && size > texts.largest)
    return { ...about, text: { status: "none", because: "too-large" }, notes: [], papers: [] };
  const content = await contents.contentOf(about);
  if (content.status === "none") return { ...about, text: content, notes: [], papers: [] };
  const contentKey = await texts.keyOf(content.bytes);
  const { files = [] } = await notes.read();
  // A note may be about the ending.
  const same = files.find((file) => file.contentKey === contentKey && endingOf(file.name) === endingOf(name));
  if (same !== undefined) return { ...same, ...about };
  const [file] = await texts.read([{ name, load: () => Promise.resolve(content.bytes) }]);
  if (file === undefined || isPassing(file)) return undefined;
  const { text } = file;
  if (text.status === "not-read") return undefined;
  const facts = await factsIn(file, draft, book.pageFor);
  const cut = text.status !== "none" && text.cut !== undefined ? { cut: text.cut } : {};
  return {
    ...about,
    contentKey,
    text: text.status === "none" ? text : { status: "judged", ...cut },
    notes: file.notes,
    papers: compactPapers(papersIn(file, await loadJudge())),
    ...(facts === undefined ? {} : { facts }),
  };
}

function endingOf(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1).toLowerCase();
}

/** Nothing is wrong with the file: the reader could not be loaded. */
function isPassing({ text, inside }: FileContent): boolean {
  return (text.status === "none" && text.because === "unavailable") || inside.some(isPassing);
}

/** A reason that the user gave for this very draft still holds when the draft is only better known. */
async function keep(file: KeptFile, draft: Draft, notes: ItemNotesStore): Promise<void> {
  const { files: before = [], acknowledgements } = await notes.read();
  const files = [...before, file];
  const [unknown, known] = [before, files].map((kept) => envelopeFingerprint(withKept(draft, kept)));
  const isMeant = (given: Acknowledgement): boolean => given.draft === unknown && known !== unknown;
  await notes.write({
    files,
    ...(known !== undefined && acknowledgements.some(isMeant)
      ? {
          acknowledgements: acknowledgements.map((given) => (isMeant(given) ? { ...given, draft: known } : given)),
        }
      : {}),
  });
}
