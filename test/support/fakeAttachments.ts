import type { JudgePaper } from "../../src/app/judgeFile";
import type { AttachmentTexts, FileContent } from "../../src/app/ports/attachmentTexts";
import type { AttachmentContents } from "../../src/app/ports/mailItem";
import type { NoTextReason } from "../../src/domain/draft/draft";
import { kinds } from "../../src/domain/kinds/kind";

/** What a fake attachment has in it: what the reader makes of it is its text, where nothing else is said. */
export type FakeContent = string | { readonly refused: NoTextReason } | { readonly fails: number };

export interface FakeAttachments {
  readonly contents: AttachmentContents;
  readonly texts: AttachmentTexts;
  readonly loadJudge: () => Promise<JudgePaper>;
  /** The ids that were fetched and the contents that were read, in order. */
  readonly done: readonly string[];
}

/** Attachments by id, and what the reader makes of a content other than its text. An unknown id is an attachment that is gone. */
export function fakeAttachments(
  byId: Readonly<Record<string, FakeContent>> = {},
  read: Readonly<Record<string, Partial<FileContent>>> = {},
): FakeAttachments {
  const done: string[] = [];
  const failures = new Map<string, number>();
  return {
    done,
    contents: {
      contentOf: ({ id = "" }) => {
        done.push(`fetched ${id}`);
        const content = byId[id];
        if (content === undefined) return Promise.reject(new Error("gone"));
        if (typeof content === "string") return Promise.resolve({ status: "content", bytes: Buffer.from(content) });
        if ("refused" in content) return Promise.resolve({ status: "none", because: content.refused });
        const before = failures.get(id) ?? 0;
        failures.set(id, before + 1);
        return before < content.fails
          ? Promise.reject(new Error("offline"))
          : Promise.resolve({ status: "content", bytes: Buffer.from(id) });
      },
    },
    texts: {
      largest: 1_000,
      keyOf: (bytes) => Promise.resolve(`key of ${Buffer.from(bytes).toString()}`),
      read: (files) =>
        Promise.all(
          files.map(async (file) => {
            const text = Buffer.from(await file.load()).toString();
            done.push(`read ${text}`);
            return {
              name: file.name,
              format: "text",
              text: { status: "read", text },
              notes: [],
              inside: [],
              ...read[text],
            };
          }),
        ),
      close: () => undefined,
    },
    loadJudge: () => Promise.resolve(judgeByWord),
  };
}

/** Takes a text for the first kind that it names: tests of the way there must not depend on how good the real judge is. */
const judgeByWord: JudgePaper = (text) => {
  const kind = kinds.find((each) => text.includes(each));
  return kind === undefined
    ? undefined
    : { kind, likelihood: 0.99, evidence: [{ text: kind, at: text.indexOf(kind), weight: 3 }] };
};
