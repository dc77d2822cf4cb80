/**
 * How a foreign name begins to the ear of a Chinese or Japanese. Each sound that another may be taken for has the same letter: `J` for
 * the beginnings of 周, ジ and Joe. What several languages read otherwise has several letters.
 */
const KANA =
  "ンNA アイウエオA イI カキクケコK ガギグゲゴGNHW サスセソS シSJ ザゼゾズZSJ ジJZS タテトT チツJTSZ ダデドヂヅT ナニヌネノンN ハヒヘホH フFH バビブベボBFWM ヴFBW パピプペポB マミムメモM ヤユヨYJA ラリルレロL ワWFA".split(
    " ",
  );
/** Second letters that change the first: `ウィ`, `ティ`, `チャ`. */
const SMALL_VOWELS = /^ウ[ィェォァ]/;

const FOREIGN: ReadonlyArray<readonly [RegExp, string]> = [
  [/^(?:sch|sh|sz|s)/, "SJ"],
  [/^(?:tsch|tch|tz|ts|cz|cs)/, "JSTZ"],
  [/^(?:ch|tj|tr)/, "JKSHT"],
  [/^(?:dj|dz)/, "JTZ"],
  [/^c[eiy]/, "SJ"],
  [/^(?:zh|z)/, "ZSJT"],
  [/^j/, "JHYAZ"],
  [/^(?:gh|g)[eiy]/, "JGKHZ"],
  [/^(?:ng|gn)/, "NGA"],
  [/^(?:kh|gh)/, "HKG"],
  [/^(?:kn|gn)/, "NK"],
  [/^(?:gu|gw)/, "GKW"],
  [/^(?:hu|wh)/, "WHAG"],
  [/^g/, "GK"],
  [/^(?:ph|pf|f)/, "FBH"],
  [/^h/, "HAGF"],
  [/^x/, "SKJ"],
  [/^q/, "KJ"],
  [/^[ck]/, "KG"],
  [/^th/, "TS"],
  [/^d/, "TZJ"],
  [/^t/, "TJ"],
  [/^v/, "FWB"],
  [/^w/, "WFA"],
  [/^[bp]/, "B"],
  [/^m/, "MB"],
  [/^n/, "N"],
  [/^(?:rh|[rl])/, "LI"],
  [/^[yi]/, "YAJ"],
  [/^[ue]/, "AWY"],
  [/^[ao]/, "AW"],
];
/** The same for the surnames of the table, as pinyin and its older kin write them. */
const CHINESE: ReadonlyArray<readonly [RegExp, string]> = [
  [/^(?:zh|ch|j|q)/, "J"],
  [/^(?:ts|sh|hs|[xszc])/, "S"],
  [/^ng/, "A"],
  [/^[wao]/, "WA"],
  [/^[yieu]/, "YA"],
  [/^l/, "L"],
  [/^r/, "LJ"],
  [/^[bp]/, "B"],
  [/^[dt]/, "T"],
  [/^[gk]/, "KG"],
  [/^h/, "H"],
  [/^f/, "F"],
  [/^m/, "M"],
  [/^n/, "N"],
];
const ONSET = /^(?:sch|[zsctpkgr]h|ng|[^aeiouy])/;

/** Whether a name in katakana may begin as one in Latin letters does. */
export function beginsAsHeard(kana: string, name: string): boolean {
  const first = SMALL_VOWELS.test(kana) ? "ワ" : kana.charAt(0);
  const sounds = KANA.filter((row) => row.indexOf(first) >= 0).join("");
  return sounds === "" || haveCommon(sounds, soundsOf(FOREIGN, name));
}

/** Whether a Chinese surname may be what a foreigner has got for the sound of his own: first consonant and vowel have to fit. */
export function soundsAsSurname(surname: string, name: string): boolean {
  if (!haveCommon(soundsOf(CHINESE, surname), soundsOf(FOREIGN, name))) return false;
  const vowel = name.replace(ONSET, "").charAt(0);
  const vowels = surname.replace(/[^aeiou]/g, "");
  return (
    !/[aeiouy]/.test(vowel) ||
    vowels === "" ||
    vowels === "e" ||
    vowels.indexOf(vowel) >= 0 ||
    (/[eiy]/.test(vowel) && /[ei]/.test(vowels)) ||
    (/[ou]/.test(vowel) && /[ou]/.test(vowels))
  );
}

function soundsOf(table: ReadonlyArray<readonly [RegExp, string]>, name: string): string {
  return table.find(([beginning]) => beginning.test(name))?.[1] ?? "";
}

function haveCommon(some: string, others: string): boolean {
  return others.split("").some((sound) => some.indexOf(sound) >= 0);
}
