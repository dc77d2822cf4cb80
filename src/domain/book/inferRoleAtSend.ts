import { isFreeMail } from "../address/freeMail";
import type { MailboxAddress } from "../address/mailboxAddress";
import type { Role } from "./book";

/**
 * The most used words of `departments/*.txt` beside the role's own, or the stems that most of them share, the strongest role first. Bytes
 * are dear in the events bundle: none is here that says little, and nothing beyond ASCII, which hardly any mailbox has.
 */
const departments = {
  finance: "account invoic financ finans finanz factur contab compta buchha rechnu buhgal caiwu keiri buh fin ap",
  quality: "qualit calida reclam reklam kaches hinshi zhijian lab qa qc qs otk",
  legal: "juridi compli contra fawu",
  purchasing: "purchas procur compra einkauf achat achats appro suppli sourci zakupk caigou koubai shtara buyer snab",
  sales: "ventas ventes vendas vertri verkau mercia market prodaz eigyo mabiat client xiaosh kefu yewu opt",
  logistics: "logist shippi export import transp almace despac expedi versan sklad wuliu ved",
  technical: "techni tecnic engine ingeni konstr produc suppor mainte gijuts sekkei jishu service tech rd",
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
