/** Scripts in which the family name comes first and no blank stands between. */
const FAMILY_FIRST = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー・]+$/u;

/** The parts of a name, as a table has them. */
export interface NameParts {
  readonly given: string;
  readonly middle: string;
  readonly family: string;
}

/** The whole name, in the order of its script. */
export function wholeName({ given, middle, family }: NameParts): string {
  const parts = [given, middle, family].map(oneLine).filter((part) => part !== "");
  if (parts.length > 1 && parts.every((part) => FAMILY_FIRST.test(part)))
    return [family, middle, given].map(oneLine).join("");
  return parts.join(" ");
}

/** Without line ends, runs of blanks, and quotes around it. */
export function oneLine(text: string): string {
  const line = text.trim().replace(/\s+/g, " ");
  return /^(['"]).*\1$/.test(line) ? line.slice(1, -1).trim() : line;
}
