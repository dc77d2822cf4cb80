import { formalKindsOf } from "../kinds/kind";
import { defineRule } from "../ruleKit/defineRule";
import { onlyClientOf } from "../ruleKit/onlyClientOf";
import { proposedSubject } from "../ruleKit/proposedSubject";
import { subjectLack } from "../ruleKit/subjectLack";

export default defineRule({
  id: "clear-subject",
  docs: {
    summary: {
      en: "The subject of a formal message says what it is.",
      "zh-CN": "正式邮件的主题应说明邮件内容。",
    },
    why: {
      en: "A contract under “RE: Merry Christmas” is overlooked when it comes and cannot be found a year later. Kind, number and company in the subject are what the client files and searches by.",
      "zh-CN":
        "主题还是“RE: 圣诞快乐”的合同，收到时容易被忽略，一年后也很难找到。客户归档和查找邮件，靠的就是主题中的文件类型、编号和公司名称。",
    },
    example: {
      en: { flagged: "A contract with an empty subject.", remedy: "“Contract SC-2026-041 – Acme”." },
      "zh-CN": { flagged: "发送合同，但主题为空。", remedy: "改为“合同 SC-2026-041 – Acme”。" },
    },
  },
  messages: {
    empty: {
      en: "This message is formal ({kind}) and has no subject.",
      "zh-CN": "这封邮件属于正式文件（{kind}），但没有主题。",
    },
    vague: {
      en: "This message is formal ({kind}), and its subject does not say so.",
      "zh-CN": "这封邮件属于正式文件（{kind}），但主题没有说明内容。",
    },
    other: {
      en: "This message is formal ({kind}), but its subject names something else: {named}.",
      "zh-CN": "这封邮件属于正式文件（{kind}），但主题写的是其他内容：{named}。",
    },
    stale: {
      en: "This message is formal ({kind}), but its subject is still that of the thread: {named}.",
      "zh-CN": "这封邮件属于正式文件（{kind}），但主题沿用了之前的邮件：{named}。",
    },
  },
  check: (context) => {
    const [kind] = formalKindsOf(context.judgement);
    const lack = subjectLack(context);
    if (kind === undefined || lack === undefined) return [];
    const named = "named" in lack ? { named: { kind: lack.named } } : {};
    return [
      {
        messageId: lack.what,
        data: { kind: { kind }, ...named },
        severity: lack.what === "stale" ? "hint" : "warn",
        ...onlyClientOf(context.recipients),
        restsOn: kind,
        about: kind,
      },
    ];
  },
  fixes: ({ about }, context) => [{ kind: "set-subject", subject: proposedSubject(about, context) }],
});
