import { foldText } from "../kinds/foldText";

const READ = 20_000;
/** That it is we who pay, or that the account is theirs by what we say of it. In nine languages. */
const WE_PAY = fold(
  "we (?:have |just )*(?:paid|transferred|remitted|wired|refunded)|refund|(?:to|into|confirm) your (?:bank|account|iban)|your bank details" +
    "|已(?:经)?[付汇打转支]|退款|退还|贵[司方公]司?的?(?:银行|收款)?[账帐]|uberwiesen|erstatt|ihre bankverbindung|ihr konto" +
    "|hemos (?:pagado|transferido)|reembols|rembours|su cuenta|avons (?:paye|vire|regle)|votre compte" +
    "|pagamos|transferimos|sua conta|оплатили|перечислили|возврат|ваш счет|دفعنا|حولنا|استرداد|حسابكم|(?:送金|支払い|振込|振り?込み)(?:いた)?しました|振り込みました|返金",
);
/** A bank account, and within a few characters that it is another one now, in this order or the other. In nine languages. */
const BANK = "(?:bank|account|iban|银行|账|帐|konto|cuenta|banc[ao]|compte|conta|счет|реквизит|حساب|بنك|口座|振込先)";
const OTHER =
  "(?:chang|updated|replaced|变更|更换|更改|geandert|gewechselt|cambi|modifi|mudou|alterad|измен|смени|تغير|تغيير|変更|変わ)";
const NEW = "(?:(?:^|[^a-z])new|新|neue|nuev[oa]|nouve|nov[oa]|новы|جديد)";
const CHANGED = fold(
  `${BANK}[^.。\\n]{0,40}${OTHER}|${OTHER}[^.。\\n]{0,25}${BANK}|${NEW}.{0,12}${BANK}|حساب.{0,12}جديد`,
);

/** A question, or the department of that name. */
const NO_ACCOUNT = /^(?:[^.。!！\n]{0,25}[?？؟]|s? (?:mailbox|e-?mail|address|department|dept|team|manager))/;
const YOURS = fold("your|你们|[贵你][司方公]|ihre?[nm]? |(?:^|[^a-z])(?:su|vuestra|votre|sua) |ваш|貴社|御社|حسابكم");

export function saysThatWePay(text: string): boolean {
  return WE_PAY.test(read(text));
}

/** Not where it is asked, and not of the reader's own account. */
export function saysAccountChanged(text: string): boolean {
  const folded = read(text);
  const { index = -1, 0: words = "" } = CHANGED.exec(folded) ?? {};
  return (
    index >= 0 &&
    !YOURS.test(folded.slice(Math.max(0, index - 12), index + words.length)) &&
    !NO_ACCOUNT.test(folded.slice(index + words.length, index + words.length + 30))
  );
}

function fold(source: string): RegExp {
  return new RegExp(foldText(source).text);
}

function read(text: string): string {
  return foldText(text.slice(0, READ)).text;
}
