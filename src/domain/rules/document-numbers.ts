import { nameOf } from "../book/clientQuestions";
import { defineRule } from "../ruleKit/defineRule";
import { numberConflicts, type NumberConflict } from "../ruleKit/numberConflicts";
import { oddNumbers } from "../ruleKit/oddNumbers";
import { onlyClientOf } from "../ruleKit/onlyClientOf";

export default defineRule({
  id: "document-numbers",
  docs: {
    summary: {
      en: "Subject, text and files name the same number for the same document.",
      "zh-CN": "主题、正文和附件中同一单据的编号应当一致。",
    },
    why: {
      en: "A wrong number means the wrong file or a subject left from an older message; the client files it under the wrong deal and pays on the wrong invoice.",
      "zh-CN": "编号不一致说明附错了文件，或沿用了旧邮件的主题；客户会归错档、付错款。",
    },
    example: {
      en: {
        flagged: "Subject “Proforma invoice PI-2026-118” with the file PI-2026-181.pdf.",
        remedy: "Attach PI-2026-118.pdf, or correct the subject.",
      },
      "zh-CN": {
        flagged: "主题为“形式发票 PI-2026-118”，附件却是 PI-2026-181.pdf。",
        remedy: "换成 PI-2026-118.pdf，或更正主题。",
      },
    },
  },
  messages: {
    subjectFile: {
      en: "The subject says {one}, but {file} is {other}.",
      "zh-CN": "主题中的编号是 {one}，而附件 {file} 是 {other}。",
    },
    subjectText: {
      en: "The subject says {one}, but the text says {other}.",
      "zh-CN": "主题中的编号是 {one}，而正文中是 {other}。",
    },
    textFile: {
      en: "The text says {one}, but {file} is {other}.",
      "zh-CN": "正文中的编号是 {one}，而附件 {file} 是 {other}。",
    },
    fileContent: {
      en: "{file} is named {one}, but {other} is in it.",
      "zh-CN": "附件 {file} 的文件名是 {one}，而内容中是 {other}。",
    },
    otherForm: {
      en: "{one} does not look like the numbers of {client} ({pattern}): a digit may be missing.",
      "zh-CN": "{one} 与 {client} 的编号格式（{pattern}）不符，可能少写或多写了数字。",
    },
  },
  check: (context) => {
    const client = onlyClientOf(context.recipients);
    const conflicts = numberConflicts(context).map((conflict) => {
      const { between, one, other, file } = conflict;
      const report = { severity: "warn", ...client, about: conflict } as const;
      const data = { one: one.text, other: other.text };
      if (file === undefined) return { ...report, messageId: "subjectText" as const, data };
      return { ...report, messageId: withFile[between], data: { ...data, file } };
    });
    const odd = oddNumbers(context).map(({ client: its, number, pattern }) => ({
      severity: "warn" as const,
      client: its.id,
      about: undefined,
      messageId: "otherForm" as const,
      data: { one: number.text, client: nameOf(its), pattern },
    }));
    return [...conflicts, ...odd];
  },
  fixes: ({ about }, context) => {
    if (about?.between !== "subject-file") return [];
    const { one, other } = about;
    const subject = context.draft.subject.split(one.text).join(other.text);
    // Where the text says what the subject says, the file is the odd one.
    const isRight = numberConflicts({ ...context, draft: { ...context.draft, subject } }).length === 0;
    return isRight ? [{ kind: "set-subject", subject }] : [];
  },
});

const withFile = {
  "subject-file": "subjectFile",
  "subject-text": "subjectText",
  "text-file": "textFile",
  "file-content": "fileContent",
} as const satisfies Readonly<Record<NumberConflict["between"], string>>;
