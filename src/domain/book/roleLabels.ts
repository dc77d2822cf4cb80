import type { Worded } from "../language";
import type { Role, Standing } from "./book";

/** What each role is called, within a sentence. */
export const roleLabels: Readonly<Record<Role, Worded>> = {
  official: { en: "official", "zh-CN": "官方" },
  personal: { en: "personal", "zh-CN": "个人" },
  purchasing: { en: "purchasing", "zh-CN": "采购" },
  technical: { en: "technical", "zh-CN": "技术" },
  finance: { en: "finance", "zh-CN": "财务" },
  logistics: { en: "logistics", "zh-CN": "物流" },
  quality: { en: "quality", "zh-CN": "质量" },
  legal: { en: "legal", "zh-CN": "法务" },
  sales: { en: "sales", "zh-CN": "销售" },
  other: { en: "other", "zh-CN": "其他" },
};

/** What each standing is called, on a badge. */
export const standingLabels: Readonly<Record<Standing, Worded>> = {
  confirmed: { en: "confirmed", "zh-CN": "已确认" },
  inferred: { en: "inferred", "zh-CN": "推测" },
  asked: { en: "asked", "zh-CN": "已询问" },
  unverified: { en: "unverified", "zh-CN": "未核实" },
  retired: { en: "retired", "zh-CN": "已停用" },
  bouncing: { en: "bouncing", "zh-CN": "退信" },
};
