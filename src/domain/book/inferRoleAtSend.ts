import { isFreeMail } from "../address/freeMail";
import type { MailboxAddress } from "../address/mailboxAddress";
import type { Role } from "./book";

/**
 * The most used words of `departments/*.txt` beside the role's own, the strongest role first. Bytes are dear in the events bundle: none
 * is here that says little, and nothing beyond ASCII, which hardly any mailbox has.
 */
const departments = {
  finance:
    "financ account invoice billing payable treasury factura contab compta buchhalt rechnung caiwu buhgalt ap ar acc cw",
  quality: "qualit calidad inspect claims zhijian pinzhi qa qc qs",
  legal: "law lawyer juridi complianc fawu",
  purchasing: "purchas procure supply compras einkauf achats caigou zakupk snab koubai po buyer buying sourcing cg",
  sales: "marketing business commercial ventas vendas vertrieb verkauf yewu xiaoshou eigyo",
  logistics: "logist shipping ship export import customs warehouse freight wuliu cangku chuanwu baoguan",
  technical: "techni technolog tech engineer eng rd support service design tecnic jishu gongcheng yanfa kefu",
} as const;
const strongestFirst = Object.keys(departments) as ReadonlyArray<keyof typeof departments>;
/** A longer word counts inside others too, a shorter one only between separators: `rosales` sells nothing. */
const LONGEST_WHOLE = 5;

/**
 * What `inferRole` of the pane says, by fewer words and without its care for compounds and names: a department whose word is not here
 * is taken for an official mailbox.
 */
export function inferRole(address: MailboxAddress, isAtClient: boolean): Role {
  if (isFreeMail(address.domain)) return "personal";
  const local = ` ${address.local.replace(/[^a-z]+/g, " ")} `;
  const department = strongestFirst.find((role) =>
    `${role} ${departments[role]}`
      .split(" ")
      .some((word) => local.indexOf(word.length > LONGEST_WHOLE ? word : ` ${word} `) >= 0),
  );
  return department ?? (isAtClient ? "official" : "other");
}
