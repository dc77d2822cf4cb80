import { foldText } from "../../kinds/foldText";

const CYRILLIC =
  "а a б b в v г g д d е e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х h ц ts ч ch ш sh щ sh ъ  ы y ь  э e ю yu я ya і i ї i є e".split(
    " ",
  );
const ARABIC =
  "ا a ب b ت t ث t ج j ح h خ h د d ذ d ر r ز z س s ش s ص s ض d ط t ظ z ع a غ g ف f ق k ك k ل l م m ن n ه h و w ي y ئ y ء  پ b چ s ڤ v گ g".split(
    " ",
  );
const letters: Record<string, string> = {};
[CYRILLIC, ARABIC].forEach((pairs) => {
  for (let at = 0; at + 1 < pairs.length; at += 2) letters[pairs[at] ?? ""] = pairs[at + 1] ?? "";
});

/** A name folded and in Latin letters, one letter or two for each of a Cyrillic or Arabic one. */
export function latinOf(name: string): string {
  return foldText(name)
    .text.replace(/дж/g, "j")
    .replace(/(^| )ال(?=[\u0620-\u06ff]{3})/g, "$1")
    .replace(/[\u0400-\u06ff]/g, (letter) => letters[letter] ?? "");
}

/**
 * What is left of a Latin name when nothing counts that one alphabet or language writes otherwise than the next: vowels, `h`, half vowels,
 * doubled letters, hard or soft. `Müller`, `Mueller` and `Миллер` sound the same, and so do `Khalid` and `خالد`.
 */
export function soundOf(name: string): string {
  return name
    .replace(/kh/g, "h")
    .replace(/zh|dj|gh|g/g, "j")
    .replace(/sch|sh|ch(?!r)|c(?=[eiy])|ts|tz|z/g, "s")
    .replace(/ph/g, "f")
    .replace(/[qck]h?|x/g, "k")
    .replace(/th|d/g, "t")
    .replace(/p/g, "b")
    .replace(/[aeiouyhwv'’-]/g, "")
    .replace(/(.)\1+/g, "$1");
}
