import { placeOf } from "../book/placeOf";
import { bankAccountsIn, isSameAccount } from "../content/bankAccounts";
import type { Kind, KindJudgement } from "../kinds/kind";
import type { RuleContext } from "./defineRule";
import { saysAccountChanged, saysThatWePay } from "./paymentWords";
import { quotedMessages } from "./quotedMessages";
import { threadPlaces } from "./threadPlaces";

/** A bank account that is none of ours, in the text or in a file. */
export interface ForeignAccount {
  readonly account: string;
  readonly file?: string;
}

/** Kinds that say where to pay. */
const wantPayment: readonly Kind[] = ["payment", "proforma-invoice", "commercial-invoice", "contract"];
const READ = 60_000;
const READ_OF_QUOTED = 20_000;

/**
 * The accounts to which a draft has the client pay that are none of ours, each once. A place that names one of ours too, as a contract
 * names both sides', is right; and so is the account of somebody whom we pay. None where nobody has said which are ours.
 */
export function foreignAccounts({ draft, page, judgement }: RuleContext): readonly ForeignAccount[] {
  if (page.own.bankAccounts.length === 0) return [];
  const text = `${draft.subject}\n${draft.newText.slice(0, READ)}`;
  const isMeant = judgedKinds(judgement).some((kind) => wantPayment.indexOf(kind) >= 0);
  if (!isMeant || saysThatWePay(text)) return [];
  const found: ForeignAccount[] = [];
  const add = (accounts: readonly string[], where: Pick<ForeignAccount, "file">): void => {
    if (accounts.some((account) => isOurs(account, page.own.bankAccounts))) return;
    accounts.forEach((account) => {
      if (!found.some((other) => isSameAccount(other.account, account))) found.push({ account, ...where });
    });
  };
  add(bankAccountsIn(text), {});
  draft.attachments.forEach(({ name, inline, facts }) => {
    if (!inline && facts !== undefined) add(facts.accounts, { file: name });
  });
  return found;
}

/** Whether they write in the thread below that their account is another one now, or name another one than before. */
export function hasTheirAccountChanged(context: RuleContext): boolean {
  const { draft, page } = context;
  const thread = draft.quotedText.slice(0, READ_OF_QUOTED);
  if (thread === "") return false;
  const messages = quotedMessages(thread);
  const theirs = messages.filter(({ from }) => from !== undefined && placeOf(page, from).status !== "own");
  const isOutside = threadPlaces(context).some(({ status }) => status !== "own");
  const texts = theirs.map(({ text }) => text).concat(messages.length === 0 && isOutside ? thread : []);
  if (texts.some(saysAccountChanged)) return true;
  const accounts = texts
    .map((text) => bankAccountsIn(text).filter((account) => !isOurs(account, page.own.bankAccounts)))
    .filter(({ length }) => length > 0);
  const [latest = [], ...before] = accounts;
  return (
    before.length > 0 &&
    latest.some((account) => !before.some((earlier) => earlier.some((other) => isSameAccount(other, account))))
  );
}

/** What it is, or may be: an account number says enough beside that. */
function judgedKinds(judgement: KindJudgement): readonly Kind[] {
  return (judgement.status === "known" ? judgement.kinds : judgement.candidates).map(({ kind }) => kind);
}

function isOurs(account: string, ours: readonly string[]): boolean {
  return ours.some((own) => isSameAccount(own, account));
}
