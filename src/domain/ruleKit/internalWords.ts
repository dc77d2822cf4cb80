import { foldText } from "../kinds/foldText";
import { amongUs } from "./internalWords/amongUs";
import { MEASURE } from "./internalWords/measure";

/** Of a message; what is below that nobody has written by hand. */
const READ = 5_000;

const measures = new RegExp(MEASURE, "g");
const patterns = amongUs.map(({ betrays, harmless, start }) => {
  const patternOf = (words: readonly string[], flags?: string): RegExp =>
    new RegExp(foldText(`${start}(?:${words.join("|")})`).text, flags);
  return { betrays: patternOf(betrays), harmless: patternOf(harmless, "g") };
});

/** What in a text nobody says to a client: cost, margin, tactics, concealment, contempt; as it stands there, on one line. */
export function betraysUs(text: string): string | undefined {
  const line = text
    .slice(0, READ)
    .replace(/\s[\s>]*/g, " ")
    .replace(/([\u3000-\u9fff]) (?=[\u3000-\u9fff])/g, "$1");
  const { text: folded, origins } = foldText(line);
  const counted = folded.replace(measures, blank);
  for (const { betrays, harmless } of patterns) {
    const match = betrays.exec(counted.replace(harmless, blank));
    if (match !== null) {
      const end = match.index + match[0].length;
      return line.slice(origins?.[match.index] ?? match.index, origins?.[end] ?? end).trim();
    }
  }
  return undefined;
}

/** As long as it was, so that what follows stays where it is. */
function blank(text: string): string {
  return text.replace(/[^ ]/g, "_");
}
