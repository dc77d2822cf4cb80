import { papersIn } from "../../src/app/judgeFile";
import type { FileContent, FileText } from "../../src/app/ports/attachmentTexts";
import type { PaperJudgement } from "../../src/domain/kinds/papers/paperJudgement";

const content = (text: FileContent["text"], inside: readonly FileText[] = []): FileContent => ({
  format: "zip",
  text,
  notes: [],
  inside,
});
const inner = (name: string, text: FileContent["text"]): FileText => ({ name, ...content(text) });

test.each<[name: string, file: FileContent, judged: readonly string[]]>([
  ["a text", content({ status: "read", text: "own" }), ["own"]],
  ["no text", content({ status: "none", because: "encrypted" }), []],
  [
    "files inside, one without text",
    content({ status: "read", text: "" }, [
      inner("a.txt", { status: "read", text: "A" }),
      inner("contract.pdf", { status: "none", because: "no-text-layer" }),
    ]),
    ["", "a.txt\nA", "contract.pdf"],
  ],
  [
    "a message with a file",
    content({ status: "read", text: "own" }, [inner("a.txt", { status: "read", text: "A" })]),
    ["own", "a.txt\nA"],
  ],
])("%s is judged by each of its texts", (_, file, expected) => {
  const judged: string[] = [];
  const papers = papersIn({ name: "file", ...file }, (text): PaperJudgement | undefined => {
    judged.push(text);
    return text === "" ? undefined : { kind: "order", likelihood: 1, evidence: [] };
  });
  expect(judged).toEqual(expected);
  expect(papers).toHaveLength(expected.filter((text) => text !== "").length);
});
