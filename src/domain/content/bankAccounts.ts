import { foldText } from "../kinds/foldText";

/** Longer texts are searched in their beginning only. */
const SEARCHED = 200_000;
const MOST = 12;
const MOST_MATCHES = 400;
/** The bank's code stands within so many characters of the account. */
const BESIDE = 160;
/** The shortest IBAN is Norway's, the longest one may have 34 characters (ISO 13616). */
const [SHORTEST, LONGEST] = [15, 34];
const IBAN_START = /(?:^|[^a-z0-9])[a-z]{2}\d\d(?=[ .-]?[a-z0-9])/g;
/** What stands in front of an account number that is no IBAN, what may stand between them, and the number. */
const ACCOUNT = new RegExp(
  foldText(
    "(?:(?:^|[^a-z])(?:account|a/c|acct|konto(?:nummer|nr)?|cuenta|compte|conta)(?![a-z])|[账帐][号户]|р/с|счет|حساب|口座)" +
      "(?:[\\s.:#°º№/()*|,;=-]{0,4}(?:n|no|nr|number|numero|номер|usd|eur|rmb|nra|corr?iente|corrente|bancari[ao]|番号|号码|普通|当座|为|是)){0,4}" +
      "[\\s.:#°º№/()*|,;=-]{0,5}(\\d(?:[ .-]?\\d){6,33})(?!\\d)",
  ).text,
  "g",
);
/** A long number behind the name of a bank, and at most somebody's name between them: a card to pay to. */
const BEHIND_BANK = new RegExp(
  foldText(
    "(?:银行|[农工建中招交商支]行|信用社|bank|banco|banque|банк|بنك|مصرف)[^\\d.!?。！？]{0,30}?(\\d(?:[ -]?\\d){14,18})(?!\\d)",
  ).text,
  "g",
);
const BIC = /(?:swift|bic)(?:[\s/:.-]{0,3}(?:code|bic|swift|no)){0,2}[^a-z0-9]{0,4}[a-z]{4}([a-z]{2})[a-z0-9]{2}/;
/** A date or a mobile number of China is no account. */
const NO_ACCOUNT = /^(?:20\d\d[.-]\d\d?[.-]\d\d?|1[3-9]\d[ -]?\d{4}[ -]?\d{4})$/;

/**
 * The bank accounts in a text, each once, at most 12: IBANs whose check digits are right, as `DE89370400440532013000`, and numbers
 * behind a word for account in nine languages, as `4567123412340042`, with the bank's country where its BIC stands beside:
 * `4567123412340042/CN`; and numbers as long as a card's behind the name of a bank.
 */
export function bankAccountsIn(text: string): readonly string[] {
  const folded = foldText(text.slice(0, SEARCHED)).text;
  const found: string[] = [];
  const add = (account: string): void => {
    if (found.length < MOST && !found.some((other) => isSameAccount(other, account))) found.push(account);
  };
  eachMatch(IBAN_START, folded, ([whole], at) => {
    const iban = ibanAt(folded, at + whole.search(/[a-z]/));
    if (iban !== undefined) add(iban);
  });
  eachMatch(ACCOUNT, folded, ([whole, number = ""], at) => {
    if (NO_ACCOUNT.test(number)) return;
    const end = at + whole.length;
    const [, country] =
      BIC.exec(folded.slice(end, end + BESIDE)) ?? BIC.exec(folded.slice(Math.max(0, at - BESIDE), at)) ?? [];
    add(plain(number) + (country === undefined ? "" : `/${country.toUpperCase()}`));
  });
  eachMatch(BEHIND_BANK, folded, ([, number = ""]) => {
    add(plain(number));
  });
  return found;
}

/** Whether two are one account, however they are written: an IBAN ends with the account number. Too short ones are nobody's. */
export function isSameAccount(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  return (isPart(a, b) || isPart(b, a)) && a !== "" && b !== "";
}

/** Where the bank is; ISO 3166-1 alpha-2. `undefined` where nothing says so. */
export function bankCountryOf(account: string): string | undefined {
  return /^[A-Z]{2}|[A-Z]{2}$/.exec(account)?.[0];
}

/** Its last four digits, and what tells people which account is meant: `DE…3000`. */
export function shortAccount(account: string): string {
  return `${bankCountryOf(account) ?? ""}…${plain(account).slice(-4)}`;
}

/** Six digits in a row with those around them are no coincidence. */
function isPart(part: string, whole: string): boolean {
  const digits = part.replace(/^0+/, "");
  return digits.length >= 6 && whole.indexOf(digits) >= 0;
}

function plain(account: string): string {
  return account.replace(/\/[A-Z]{2}$|[^A-Za-z0-9]/g, "").toUpperCase();
}

/** Ends where the text has it end: countries have IBANs of many lengths, and another word may follow. */
function ibanAt(text: string, start: number): string | undefined {
  let compact = "";
  let found: string | undefined;
  for (let at = start; at < text.length && compact.length < LONGEST; at++) {
    const character = text.charAt(at);
    if (/[a-z0-9]/.test(character)) compact += character;
    else if (!/[ .-]/.test(character)) break;
    if (compact.length >= SHORTEST && !/[a-z0-9]/.test(text.charAt(at + 1)) && isChecked(compact)) found ??= compact;
  }
  return found?.toUpperCase();
}

/** The check digits are right (ISO 7064, modulo 97): a letter is a number of two digits. */
function isChecked(iban: string): boolean {
  const moved = iban.slice(4) + iban.slice(0, 4);
  let rest = 0;
  for (let at = 0; at < moved.length; at++) {
    const value = parseInt(moved.charAt(at), 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** At most so many matches: a text of nothing else names no account. */
function eachMatch(form: RegExp, text: string, take: (match: RegExpExecArray, at: number) => void): void {
  form.lastIndex = 0;
  for (let left = MOST_MATCHES, match = form.exec(text); match !== null && left > 0; left--) {
    take(match, match.index);
    match = form.exec(text);
  }
}
