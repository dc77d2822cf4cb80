import type { Evidence, JudgedKind } from "../kinds/kind";
import type { JudgedText } from "../kinds/judgeKinds";
import { comparable, taughtText, type Correction, type TaughtSign, type TaughtText } from "./correction";

/** A piece of evidence in the forms that corrections go by. */
export interface Comparable {
  readonly evidence: Evidence;
  readonly words: TaughtText | undefined;
  readonly file: TaughtText | undefined;
}

/** Points that a taught sign gives: as much as words that leave no doubt. */
const TAUGHT = 4;

export function comparables({ evidence }: JudgedKind, { attachments }: JudgedText): readonly Comparable[] {
  return evidence.map((item) => {
    const file = item.attachment === undefined ? undefined : attachments[item.attachment];
    return {
      evidence: item,
      words: taughtText(item.text),
      file: file === undefined ? undefined : taughtText(file.name),
    };
  });
}

/** Whether a piece of evidence is one of the signs, or stands in a file that is. */
export function isSign({ words, file }: Comparable, { by, text }: TaughtSign): boolean {
  return text === (by === "words" ? words : file);
}

/** Finds what was taught in the message itself, whatever it was judged to be. */
export function signFinder({
  subject,
  newText,
  forwardedText,
  attachments,
}: JudgedText): (correction: Correction) => readonly Evidence[] {
  const places = [
    { where: "subject", text: comparable(subject) },
    { where: "new-text", text: comparable(newText) },
    { where: "forwarded-text", text: comparable(forwardedText) },
  ] as const;
  const files = attachments.map(({ name }, attachment) => ({
    form: taughtText(name),
    evidence: { text: name, where: "file-name" as const, weight: TAUGHT, at: 0, attachment },
  }));
  return ({ signs }) =>
    signs.reduce<readonly Evidence[]>(
      (all, { by, text }) =>
        all.concat(
          by === "file-name"
            ? files.filter(({ form }) => form === text).map(({ evidence }) => evidence)
            : places
                .filter((place) => hasWords(place.text, text))
                .map(({ where }) => ({ text, where, weight: TAUGHT })),
        ),
      [],
    );
}

/** Whole words, where the script has such. */
function hasWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const isCutBefore = isLetter(words.charAt(0)) && isLetter(text.charAt(at - 1));
    const isCutAfter = isLetter(words.charAt(words.length - 1)) && isLetter(text.charAt(at + words.length));
    if (!isCutBefore && !isCutAfter) return true;
  }
  return false;
}

/** A letter of a script that puts blanks between words: up to Arabic. Chinese and Japanese stand later. */
function isLetter(character: string): boolean {
  return /[a-z\u00c0-\u06ff]/.test(character);
}
