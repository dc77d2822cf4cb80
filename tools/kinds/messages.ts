import { readdirSync, readFileSync } from "node:fs";
import { toDraft } from "../../src/domain/draft/toDraft";
import type { Kind } from "../../src/domain/kinds/kind";
import { judgePaper } from "../../src/domain/kinds/papers/judgePaper";
import type { JudgedText } from "../../src/domain/kinds/judgeKinds";

/** A message whose kinds a person has decided. */
export interface Labelled {
  readonly id: string;
  readonly lang: string;
  readonly subject: string;
  readonly body: string;
  /** File names, or names with the text of the file. */
  readonly attachments: ReadonlyArray<string | { readonly name: string; readonly text: string }>;
  readonly kinds: readonly [Kind, ...Kind[]];
  readonly formal: boolean;
  readonly tags: readonly string[];
}

/** The text of a document, and the kind that a message with nothing but this document is. */
export interface LabelledPaper {
  readonly id: string;
  readonly lang: string;
  readonly kind: Kind;
  /** What it is, in a few words: "invoice of a carrier", "data sheet of a pump". */
  readonly what: string;
  readonly text: string;
}

const MESSAGES = "test/support/messages";
const PAPERS = "test/support/papers";

export function readMessages(file: string): readonly Labelled[] {
  return readLines(file) as readonly Labelled[];
}

/** The messages that weights are tuned on. */
export function developmentMessages(): readonly Labelled[] {
  return filesIn(MESSAGES).flatMap(readMessages);
}

/** The documents that weights are tuned on. */
export function developmentPapers(): readonly LabelledPaper[] {
  return filesIn(PAPERS).flatMap((file) => readLines(file) as readonly LabelledPaper[]);
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .map((name) => `${folder}/${name}`);
}

function readLines(file: string): readonly unknown[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as unknown);
}

/** What the judge sees of a message. */
export function textOf({ subject, body, attachments }: Pick<Labelled, "subject" | "body" | "attachments">): JudgedText {
  const named = attachments.map((attachment) => (typeof attachment === "string" ? { name: attachment } : attachment));
  const draft = toDraft({
    to: [],
    cc: [],
    bcc: [],
    subject,
    body: { format: "text", content: body },
    composeType: "new",
    attachments: named.map(({ name }) => ({ name })),
  });
  return {
    subject: draft.subject,
    newText: draft.newText,
    forwardedText: draft.forwardedText,
    attachments: named.map((attachment) => {
      const paper = "text" in attachment ? judgePaper(attachment.text) : undefined;
      return { name: attachment.name, ...(paper === undefined ? {} : { papers: [paper] }) };
    }),
  };
}
