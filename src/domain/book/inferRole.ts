import type { MailboxAddress } from "../address/mailboxAddress";
import { isFreeMail } from "../address/freeMail";
import type { Role } from "./book";

/** Department words in local parts: English, and pinyin as Chinese companies write it. Whole words only. */
const departmentWords: ReadonlyArray<readonly [Role, string]> = [
  ["purchasing", "purchase purchases purchasing procurement buyer buyers buying po sourcing supply caigou cg"],
  [
    "finance",
    "finance financial accounts account accounting acct acc billing invoice invoices invoicing payable payables ap ar treasury caiwu cw kuaiji",
  ],
  [
    "technical",
    "technical tech technology engineering engineer eng rd support service design jishu js gongcheng yanfa",
  ],
  [
    "logistics",
    "logistics logistic shipping ship shipment export import customs warehouse freight wuliu cangku chuanwu baoguan",
  ],
  ["quality", "quality qa qc inspection claims zhijian pinzhi zhiliang"],
  ["legal", "legal law lawyer compliance counsel falv fawu"],
  ["sales", "marketing market business yewu xiaoshou"],
];

const roleOfWord: ReadonlyMap<string, Role> = new Map(
  departmentWords.reduce<Array<readonly [string, Role]>>(
    (all, [role, words]) => all.concat(words.split(" ").map((word) => [word, role] as const)),
    [],
  ),
);

/**
 * What a mailbox is probably for, going by its address alone: a free-mail domain is personal, a department word names the
 * department, anything else at the client's own domain is official and at a stranger's is `other`. Shown as inferred, never as known.
 */
export function inferRole(address: MailboxAddress, isAtClient: boolean): Role {
  if (isFreeMail(address.domain)) return "personal";
  const words = address.local.split(/[^a-z]+/);
  for (const word of words) {
    const role = roleOfWord.get(word);
    if (role !== undefined) return role;
  }
  return isAtClient ? "official" : "other";
}
