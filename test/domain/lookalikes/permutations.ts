import { parseDomainName, type DomainName } from "../../../src/domain/address/domainName";

/** One way to imitate a domain: every result of it for a name and an ending. */
type Permutation = (name: string, ending: string) => readonly string[];

const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
const VOWELS = "aeiou";
/** Neighbours on keyboards of three countries. */
const KEYBOARDS = [
  "1234567890 qwertyuiop asdfghjkl zxcvbnm",
  "1234567890 qwertzuiop asdfghjkl yxcvbnm",
  "1234567890 azertyuiop qsdfghjklm wxcvbn",
];
const GLYPHS: Readonly<Record<string, string>> = {
  a: "à á â ã ä å ā ă ą ɑ а",
  b: "d lb ƀ ɓ ḃ ь",
  c: "e ċ ç č ć с",
  d: "b cl dl ď đ ḋ ԁ",
  e: "c é è ê ë ē ę е",
  f: "ƒ ḟ",
  g: "q ɢ ɡ ġ ğ ǵ ԍ",
  h: "lh ĥ ȟ ħ ḥ һ",
  i: "1 l í ì ï ı ɩ і",
  j: "ʝ ĵ ј",
  k: "lk ik lc ḳ ķ к",
  l: "1 i ł ɫ ӏ",
  m: "n nn rn rr ṁ ɱ м",
  n: "m r ń ñ ņ п",
  o: "0 ȯ ọ ỏ ö ó ô õ о ο",
  p: "ρ ṗ ƿ р",
  q: "g ʠ ԛ",
  r: "ʀ ɼ ɽ ŕ г",
  s: "ʂ ś ṣ š ѕ 5",
  t: "ţ ŧ ṫ т 7",
  u: "ᴜ ǔ ü ú ʋ υ",
  v: "ṿ ѵ ν",
  w: "vv ŵ ẁ ẅ ԝ",
  x: "ẋ ẍ х",
  y: "ʏ ý ÿ у",
  z: "ʐ ż ź ᴢ",
};
const WORDS =
  "sales group mail invoice payment billing accounts finance support service online global trading export intl office login portal secure www verify corp".split(
    " ",
  );
const ENDINGS = "com net org info biz co cn de eu us in cc shop online com.cn co.uk com.br".split(" ");

/** The ways in which imitators make a name out of another, one edit each, then two together. */
export const permutations: Readonly<Record<string, Permutation>> = {
  addition: same((name) => Array.from(LETTERS, (letter) => name + letter)),
  bitsquatting: same((name) =>
    eachLetter(name, (letter) =>
      [1, 2, 4, 8, 16, 32, 64]
        .map((bit) => String.fromCharCode(letter.charCodeAt(0) ^ bit))
        .filter((each) => LETTERS.includes(each)),
    ),
  ),
  homoglyph: same((name) => [
    ...eachLetter(name, (letter) => (GLYPHS[letter] ?? "").split(" ").filter((each) => each !== "")),
    ...eachPair(name, (pair) => (pair === "rn" ? ["m"] : pair === "cl" ? ["d"] : pair === "vv" ? ["w"] : [])),
  ]),
  "two homoglyphs": same((name) => [
    name.replace(/o/g, "0").replace(/[il]/g, "1"),
    name.replace(/[aeo]/g, (letter) => ({ a: "а", e: "е", o: "о" })[letter] ?? letter),
    name.replace("m", "rn").replace("o", "0"),
    name.replace("i", "l").replace("w", "vv"),
  ]),
  hyphenation: same((name) => between(name, () => ["-"])),
  insertion: same((name) =>
    eachLetter(name, (letter) => neighbours(letter).flatMap((each) => [letter + each, each + letter])),
  ),
  omission: same((name) => eachLetter(name, () => [""])),
  repetition: same((name) => eachLetter(name, (letter) => [letter + letter])),
  replacement: same((name) => eachLetter(name, neighbours)),
  transposition: same((name) => eachPair(name, (pair) => [pair.charAt(1) + pair.charAt(0)])),
  "vowel swap": same((name) => eachLetter(name, (letter) => (VOWELS.includes(letter) ? Array.from(VOWELS) : []))),
  plural: same((name) => between(name, () => ["s"])),
  subdomain: same((name) => between(name, () => ["."]).filter((made) => !/-\.|\.-/.test(made))),
  "added word": same((name) =>
    WORDS.flatMap((word) => [`${name}-${word}`, name + word, `${word}-${name}`, word + name]),
  ),
  "other ending": (name) => ENDINGS.map((each) => `${name}.${each}`),
  inside: (name, ending) => [
    `${name}.${ending}.evil.net`,
    `mail.${name}.${ending}.evil-host.example`,
    `${name}-${ending.replace(".", "-")}.evil.net`,
    `${name}.${ending}-secure.net`,
    `${name}${ending.replace(".", "")}.net`,
  ],
};

/** All that one way makes, without the domain itself and what is no domain. */
export function permuted(permutation: Permutation, name: string, ending: string): readonly DomainName[] {
  const original = `${name}.${ending}`;
  const made = new Set(permutation(name, ending).map(parseDomainName));
  return [...made].filter(
    (each): each is DomainName => each !== undefined && each !== original && !each.endsWith(`.${original}`),
  );
}

function same(make: (name: string) => readonly string[]): Permutation {
  return (name, ending) => make(name).map((made) => `${made}.${ending}`);
}

function eachLetter(name: string, make: (letter: string) => readonly string[]): readonly string[] {
  return Array.from(name).flatMap((letter, at) =>
    make(letter).map((made) => name.slice(0, at) + made + name.slice(at + letter.length)),
  );
}

function eachPair(name: string, make: (pair: string) => readonly string[]): readonly string[] {
  return Array.from(name.slice(1)).flatMap((_, at) =>
    make(name.slice(at, at + 2)).map((made) => name.slice(0, at) + made + name.slice(at + 2)),
  );
}

function between(name: string, make: () => readonly string[]): readonly string[] {
  return Array.from(name.slice(1)).flatMap((_, at) =>
    make().map((made) => name.slice(0, at + 1) + made + name.slice(at + 1)),
  );
}

function neighbours(letter: string): readonly string[] {
  const found = KEYBOARDS.flatMap((keyboard) => {
    const rows = keyboard.split(" ");
    const row = rows.findIndex((each) => each.includes(letter));
    const column = rows[row]?.indexOf(letter) ?? -1;
    const keys = [
      [row, column - 1],
      [row, column + 1],
      [row - 1, column],
      [row - 1, column + 1],
      [row + 1, column],
      [row + 1, column - 1],
    ];
    return row < 0 ? [] : keys.flatMap(([r = 0, c = 0]) => rows[r]?.charAt(c) ?? []);
  });
  return [...new Set(found)].filter((each) => each !== "");
}
