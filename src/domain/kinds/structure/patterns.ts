/** Something in a text that is no phrase but has a form of its own. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const CURRENCY =
  "(?:USD|US\\$|EUR|GBP|RMB|CNY|JPY|CHF|DKK|SEK|NOK|PLN|TRY|INR|BRL|MXN|ARS|CLP|COP|PEN|AED|SAR|EGP|MAD|KZT|RUB|AUD|CAD|HKD|TWD|SGD|R\\$|S/\\.?|[$€£¥₽₹]|美金|美元|欧元|歐元|人民币|日元|台幣|港币|港幣|万元|萬元|元|円|руб(?:лей|ля|\\.)?|долл(?:аров|\\.)?|евро|тенге|دولار|يورو|درهم|ريال|جنيه|دينار|d[oó]lares|dollars?|euros?|pesos|soles|reais|Franken|yuan|块|塊|刀|ユーロ|ドル|万円)";
const NUMBER = "\\d[\\d.,' \\u00a0]{0,14}";

/**
 * The forms that are looked for. Each pattern is bounded and begins with something rare or short, so that no text is slow.
 * Sources: IBAN ISO 13616, BIC ISO 9362, containers ISO 6346, Incoterms ICC 2010 and 2020 with the older CNF and DAT, HS codes of the
 * World Customs Organization, air waybills IATA resolution 600a.
 */
export const patterns = {
  amount: new RegExp(`${CURRENCY} ?${NUMBER}|\\d ?${CURRENCY}(?![a-z])`, "gi"),
  percent: /\d ?[%％٪]/g,
  iban: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/g,
  bic: /SWIFT|СВИФТ|سويفت|\bBIC\b|\b[A-Z]{4}(?:CN|HK|DE|US|GB|FR|ES|IT|NL|RU|KZ|AE|SA|EG|JP|BR|PT|TR|IN|SG|DK|SE|CH)[A-Z0-9]{2}(?:[A-Z0-9]{3})?\b/g,
  "hs-code":
    /\b(?:HS|HTS|H\.S\.|NCM|TARIC|ТН ?ВЭД|Zolltarif\w{0,8}|税则|海关编码|統計品目)\D{0,12}\d{4}|\b\d{4}\.\d{2}(?:\.\d{2,4})?\b(?! ?%)/gi,
  incoterm: /\b(?:EXW|FCA|FAS|FOB|CFR|CNF|CIF|CPT|CIP|DAP|DPU|DAT|DDP)\b|\bC&F\b/g,
  "payment-term":
    /\b(?:T\/?T|L\/C|D\/P|D\/A|O\/A|CAD)\b|\bnet \d{2}\b|\b\d{1,3} (?:days|Tage|jours|días|dias|дней) (?:net|netto|after|nach|B\/L)/gi,
  container: /\b[A-Z]{3}U[ -]?\d{6}[ -]?\d\b/g,
  "air-waybill": /\b\d{3}[- ]\d{4} ?\d{4}\b/g,
  measure:
    /\d ?(?:mm|cm|µm|μm|microns?|°|℃|º|degrees|bar|psi|MPa|kPa|N\/mm|kN|Nm|kV|mA|kW|Ah|Hz|rpm|dB|lpi|dpi|gsm|g\/m|HRC|HB|ppm|mg\/kg|mg\/l|lux|lumen|об\/мин|мм|см|мкм|бар|МПа|кВт|Ом|градус|毫米|公分|厘米|微米|度|兆帕|瓦|伏|ミリ|ボルト|ヘルツ|مم|ملم|سم|درجة)(?![a-z\u0430-\u044f])/g,
  quantity:
    /(?:^|[^第\d.,])(?:\d[\d.,]* ?|[一二两三四五六七八九十百千万]{1,6})(?:pcs|pieces|sets|units|kgs?|tons?|tonnes|mt|t|rolls|cartons|ctns|boxes|bags|drums|pallets|pairs|dozen|Stück|Stk|Rollen|Paletten|Kartons|piezas|unidades|cajas|rollos|sacos|pièces|unités|palettes|peças|caixas|sacas|шт|тонн|кг|рулон|барабан|коробок|паллет|件|[个個](?![月点點字小工])|套|双|雙|吨|噸|公斤|卷|箱|条|條|幅|台|张|張|包|桶|托|本|枚|足|丁|巻|缶|袋|冊|脚|束|樽|セット|ケース|ロール|キロ|トン|ダース|パック|قطعة|كرتون|طن|كيلو|رول|علبة)(?![a-z\u0430-\u044f])/gi,
  "goods-line":
    /(?:^|\n)[^\n,，。;；]{0,40}\d[\d.,]* ?(?:x|×|\*|@|pcs|sets|kg|t|件|个|шт|Stk|Stück|à)(?![a-z])[^\n,，。;；]{0,40}(?=\n|$)/gi,
  measurement: /\d ?[x×*] ?\d/g,
  question: /[?？؟]/g,
  exclamation: /!{1,3}|！|[:;]-?[)D]|[\ud83c-\ud83e][\udc00-\udfff]|\u263a/g,
  url: /\b(?:https?:\/\/|www\.)\S{3}/gi,
  phone: /\+\d{1,3}[ \d()/-]{7,16}\d|\b1[3-9]\d[ -]?\d{4}[ -]?\d{4}\b/g,
  "clock-time": /\b(?:[01]?\d|2[0-3])[:.h][0-5]\d\b|\d ?(?:a\.?m|p\.?m|Uhr|点|點|時|o'clock)(?![a-z])/gi,
} as const satisfies Readonly<Record<string, RegExp>>;

export type PatternName = keyof typeof patterns;

export const patternNames = Object.keys(patterns) as readonly PatternName[];

/** Longer texts are searched in their beginning only: who writes more than that has said what it is. */
const SEARCHED = 20_000;
/** More finds say nothing more. */
const MOST = 40;

/** Every find of one form in a text, at most 40. */
export function findPattern(name: PatternName, text: string): readonly Span[] {
  const pattern = patterns[name];
  const found: Span[] = [];
  const within = text.length > SEARCHED ? text.slice(0, SEARCHED) : text;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(within); match !== null && found.length < MOST; match = pattern.exec(within)) {
    if (match[0] === "") pattern.lastIndex += 1;
    else if (name !== "iban" || isIban(match[0]))
      found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** The check digits are right (ISO 7064, modulo 97). */
function isIban(text: string): boolean {
  const compact = text.replace(/ /g, "");
  const moved = compact.slice(4) + compact.slice(0, 4);
  let rest = 0;
  for (let at = 0; at < moved.length; at++) rest = Number(String(rest) + String(parseInt(moved.charAt(at), 36))) % 97;
  return rest === 1;
}
