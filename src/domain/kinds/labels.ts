import type { Worded } from "../language";
import type { Kind } from "./kind";

/** What each kind is called, within a sentence; the standard terms of foreign trade. */
export const kindLabels: Readonly<Record<Kind, Worded>> = {
  contract: { en: "contract", "zh-CN": "合同" },
  legal: { en: "legal document", "zh-CN": "法律文件" },
  "proforma-invoice": { en: "proforma invoice", "zh-CN": "形式发票" },
  "commercial-invoice": { en: "commercial invoice", "zh-CN": "商业发票" },
  order: { en: "order", "zh-CN": "订单" },
  "project-notice": { en: "formal notice", "zh-CN": "正式通知" },
  payment: { en: "payment", "zh-CN": "付款" },
  shipping: { en: "shipping", "zh-CN": "发货" },
  inquiry: { en: "inquiry or quotation", "zh-CN": "询价或报价" },
  sample: { en: "sample", "zh-CN": "样品" },
  technical: { en: "technical matter", "zh-CN": "技术问题" },
  complaint: { en: "complaint", "zh-CN": "投诉" },
  greeting: { en: "greeting", "zh-CN": "问候" },
  announcement: { en: "announcement", "zh-CN": "公告" },
  general: { en: "general", "zh-CN": "一般事务" },
};
