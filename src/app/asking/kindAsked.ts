import { askingTexts, type Wording } from "../../domain/asking/askingTexts";
import { writingLanguages } from "../../domain/asking/writingLanguage";
import { foldText } from "../../domain/kinds/foldText";

/** Sentences of our messages, as they are found in a quoted thread. */
interface Marks {
  readonly kind: "ask" | "confirm";
  readonly words: readonly string[];
}

/** A quoted message that says what was asked stands at the top of the thread; this bounds the work. */
const LONGEST = 40_000;
/** Shorter pieces between the places of a text could stand in anybody's. */
const SHORTEST = 12;

let marks: readonly Marks[] | undefined;

/** Which of our questions a text quotes, whatever line breaks and quotation marks a mail program has put into it. */
export function kindAsked(text: string): "ask" | "confirm" | undefined {
  marks ??= writingLanguages.flatMap((language): readonly Marks[] => {
    const { ask, confirm } = askingTexts[language];
    return [
      { kind: "ask", words: marksOf(ask) },
      { kind: "confirm", words: [...marksOf(confirm.one), ...marksOf(confirm.several)] },
    ];
  });
  const folded = unbroken(text.slice(0, LONGEST));
  return marks.find(({ words }) => words.some((one) => folded.includes(one)))?.kind;
}

/** The longest piece of the first paragraph, which each kind of message begins with in its own way. */
function marksOf({ paragraphs }: Wording): readonly string[] {
  const pieces = (paragraphs[0] ?? "").split(/\{\w+\}|\n/).map(unbroken);
  const [longest = ""] = pieces.sort((one, other) => other.length - one.length);
  return longest.length < SHORTEST ? [] : [longest];
}

function unbroken(text: string): string {
  return foldText(text).text.replace(/[\s>|]+/g, "");
}
