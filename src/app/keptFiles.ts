import type { Attachment, Draft } from "../domain/draft/draft";
import type { PaperJudgement } from "../domain/kinds/papers/paperJudgement";
import type { KeptFile } from "./ports/itemNotes";

/** Words that show what a paper is; more of them would say the same. */
const MOST_EVIDENCE = 3;
/** Papers of one archive. The surest of each kind counts. */
const MOST_PAPERS = 5;
const THOUSAND = 1_000;

/** The draft with what was found in its attachments before. */
export function withKept(draft: Draft, kept: readonly KeptFile[] = []): Draft {
  if (kept.length === 0) return draft;
  const files = keptFor(draft.attachments, kept);
  return { ...draft, attachments: draft.attachments.map((attachment, index) => withFile(attachment, files[index])) };
}

/**
 * What was found in each attachment, in their order: by id where name and size still agree, since in classic Outlook and on Mac the id
 * is no more than the place in the list (office-js docs); else by name and size, since an id ends with the session.
 */
export function keptFor(
  attachments: readonly Attachment[],
  kept: readonly KeptFile[],
): ReadonlyArray<KeptFile | undefined> {
  const byId = attachments.map((attachment) =>
    last(kept.filter((file) => file.id !== undefined && file.id === attachment.id && isAlike(file, attachment))),
  );
  let left = kept.filter((file) => !byId.includes(file));
  return attachments.map((attachment, index) => {
    const file = byId[index] ?? left.find(({ name, size }) => name === attachment.name && size === attachment.size);
    left = left.filter((other) => other !== file);
    return file;
  });
}

/** The size of an item may differ from one look to the next; that of a file changes when somebody edits it in place. */
function isAlike(file: KeptFile, { name, size, form }: Attachment): boolean {
  return file.name === name && (form === "item" || file.size === size);
}

function last<Item>(items: readonly Item[]): Item | undefined {
  return items[items.length - 1];
}

function withFile(attachment: Attachment, file: KeptFile | undefined): Attachment {
  if (file === undefined) return attachment;
  const { contentKey, text, papers, facts } = file;
  return {
    ...attachment,
    text,
    papers,
    ...(contentKey === undefined ? {} : { contentKey }),
    ...(facts === undefined ? {} : { facts }),
  };
}

/** Papers as they are kept: the surest of each kind, with their strongest words. */
export function compactPapers(papers: readonly PaperJudgement[]): readonly PaperJudgement[] {
  return papers
    .slice()
    .sort((one, other) => other.likelihood - one.likelihood)
    .filter(({ kind }, index, all) => all.map((paper) => paper.kind).indexOf(kind) === index)
    .slice(0, MOST_PAPERS)
    .map(({ kind, likelihood, evidence }) => ({
      kind,
      likelihood: Math.round(likelihood * THOUSAND) / THOUSAND,
      evidence: evidence.slice(0, MOST_EVIDENCE),
    }));
}
