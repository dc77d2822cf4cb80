import type { AskingTexts } from "../askingTexts";

export const zhCn: AskingTexts = {
  greeting: { named: "{name}，您好！", unnamed: "尊敬的客户：\n您好！" },
  signOff: "顺祝商祺！\n{sender}",
  uses: {
    official: "合同、订单和发票",
    personal: "日常沟通",
    purchasing: "订单和报价",
    technical: "图纸和技术问题",
    finance: "发票和付款",
    logistics: "船运单据",
    quality: "质量和投诉问题",
    legal: "法务事宜",
    sales: "日常业务",
    other: "往来邮件",
  },
  ask: {
    subject: "请问各类文件应发到哪个邮箱？",
    paragraphs: [
      "很高兴与贵司合作。为了让往来文件准确送到负责人手中，想请教以下各类邮件应发到哪个邮箱：",
      "1. 合同、订单\n2. 发票、付款\n3. 技术问题\n4. 船运单据",
      "如果都用同一个邮箱，告诉我们是哪一个即可。谢谢！",
    ],
  },
  confirm: {
    one: {
      subject: "请确认邮箱 {mailbox} 是否仍在使用",
      paragraphs: [
        "近期有文件要发给贵司，想先与您确认：{use}是否仍发到 {mailbox}？",
        "如有变更，烦请告知新的邮箱。谢谢！",
      ],
    },
    several: {
      subject: "请确认以下邮箱是否仍在使用",
      paragraphs: [
        "近期有文件要发给贵司，想先与您确认以下邮箱是否仍然有效：",
        "{mailboxes}",
        "如有变更，烦请告知新的邮箱。谢谢！",
      ],
    },
    line: "{mailbox}：{use}",
  },
  "confirm-in-writing": {
    subject: "沟通内容确认：[主题]",
    paragraphs: [
      "感谢您 [日期] 通过[电话 / 微信 / WhatsApp]与我们沟通。为避免误解，现将商定的内容整理如下：",
      "- 货物：[品名、规格]\n- 数量：[数量]\n- 价格和贸易术语：[价格、Incoterms]\n- 交货：[日期、地点]\n- 付款：[付款条件]\n- 其他：[其他约定]",
      "如无异议，请您回复邮件确认；如有出入，也请指出。谢谢！",
    ],
  },
};
