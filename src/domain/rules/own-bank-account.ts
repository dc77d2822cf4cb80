import { displayOf } from "../address/mailboxAddress";
import { nameOf } from "../book/clientQuestions";
import { shortAccount } from "../content/bankAccounts";
import { defineRule, type Report, type RuleContext } from "../ruleKit/defineRule";
import { foreignAccounts, hasTheirAccountChanged } from "../ruleKit/foreignAccounts";
import { onlyClientOf } from "../ruleKit/onlyClientOf";
import type { PlacedMailbox } from "../ruleKit/reviewedRecipient";
import { outsiderOf } from "../ruleKit/theirClients";

const MOST = 3;

export default defineRule({
  id: "own-bank-account",
  docs: {
    summary: {
      en: "A bank account to which a client is to pay is one of ours; a new account of theirs is checked by telephone.",
      "zh-CN": "请客户付款的银行账户必须是本公司的；对方更换账户时要打电话核实。",
    },
    why: {
      en: "Fraudsters change one number in an invoice, or write in a client's name that the account is new. What was paid there is gone.",
      "zh-CN": "骗子会改动发票中的账号，或冒充客户通知更换账户。汇过去的钱追不回来。",
    },
    example: {
      en: {
        flagged: "A proforma invoice with an account that is not among ours.",
        remedy: "Put our own account in, or have it added to the policy if it is new.",
      },
      "zh-CN": {
        flagged: "形式发票中的账户不在本公司账户之列。",
        remedy: "改为本公司账户；如果是新账户，请先加入策略。",
      },
    },
  },
  messages: {
    inText: {
      en: "The bank account {account} in this message is not one of ours.",
      "zh-CN": "邮件中的银行账户 {account} 不是本公司的账户。",
    },
    inFile: {
      en: "The bank account {account} in {file} is not one of ours.",
      "zh-CN": "附件 {file} 中的银行账户 {account} 不是本公司的账户。",
    },
    theirsChanged: {
      en: "{client} names a new bank account below. Before you pay, phone a number that you knew before.",
      "zh-CN": "下方邮件显示 {client} 更换了银行账户。付款前请拨打原先已知的电话核实。",
    },
  },
  check: (context) => {
    const outsider = outsiderOf(context);
    return outsider === undefined ? [] : [...foreign(context), ...theirs(outsider, context)];
  },
  fixes: () => [],
});

function foreign(context: RuleContext): ReadonlyArray<Report<"inText" | "inFile">> {
  const report = { severity: "stop", ...onlyClientOf(context.recipients), about: undefined } as const;
  return foreignAccounts(context)
    .slice(0, MOST)
    .map(({ account, file }) => {
      const data = { account: shortAccount(account) };
      return file === undefined
        ? { ...report, messageId: "inText", data }
        : { ...report, messageId: "inFile", data: { ...data, file } };
    });
}

function theirs({ place, recipient }: PlacedMailbox, context: RuleContext): ReadonlyArray<Report<"theirsChanged">> {
  if (!hasTheirAccountChanged(context)) return [];
  const client = place.status === "client" ? nameOf(place.client) : displayOf(recipient.address);
  const report = { severity: "warn", ...onlyClientOf(context.recipients), about: undefined } as const;
  return [{ ...report, messageId: "theirsChanged", data: { client } }];
}
