const FULL_WIDTH = /[\uff01-\uff5e\u3000]/g;
const SEPARATORS = /[_\-+.()[\]]/g;

/**
 * Lower-case, full-width letters as half-width ones, white space as blanks: one character for one, so that positions stay. In
 * file names the separators count as blanks as well.
 */
export function foldText(original: string, isFileName: boolean): string {
  const narrow = original.replace(FULL_WIDTH, (wide) =>
    wide === "\u3000" ? " " : String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
  const lower = narrow.toLowerCase();
  const folded = (lower.length === narrow.length ? lower : Array.from(narrow, lowerOne).join(""))
    .replace(/[\s\u00a0]/g, " ")
    .replace(/[\u2018\u2019]/g, "'");
  return isFileName ? folded.replace(SEPARATORS, " ") : folded;
}

/** A few letters grow when lower-cased (İ); those stay as they are, to keep the positions. */
function lowerOne(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}
