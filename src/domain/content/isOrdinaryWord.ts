const READ = 60_000;
const MOST_TRIES = 20;

/**
 * Whether a text has a name's single word as a word of its language too: in small letters (`star-delta` beside `Delta`), or as the
 * beginning of a longer one (`Atlasbindung` beside `Atlas`). Names of files, addresses and the like are always in small letters and do
 * not count.
 */
export function isOrdinaryWord(word: string, given: string): boolean {
  const small = word.toLowerCase();
  if (small === word || /[\s\u3040-\uffff]/.test(word)) return false;
  const text = given.slice(0, READ);
  return (
    isAnywhere(small, text, /^(?![\w@/]|[.-]\w)/, /(?:^|[^\w@./])$/) ||
    isAnywhere(word, text, /^[a-z\u00df-\u024f]{4}/, /(?:^|[^\w@./-])$/)
  );
}

function isAnywhere(word: string, text: string, behind: RegExp, before: RegExp): boolean {
  let at = text.indexOf(word);
  for (let left = MOST_TRIES; at >= 0 && left > 0; left--) {
    const end = at + word.length;
    if (behind.test(text.slice(end, end + 4)) && before.test(text.slice(Math.max(0, at - 1), at))) return true;
    at = text.indexOf(word, end);
  }
  return false;
}
