import { foldText } from "../../../../domain/kinds/foldText";

/** A stretch of a text; `isMarked` where it is what was typed. */
export interface MarkedPart {
  readonly text: string;
  readonly isMarked: boolean;
}

/** A text in stretches: those that are words which were typed, whatever their case and accents, and those between. */
export function markedParts(text: string, typed: string): readonly MarkedPart[] {
  const words = foldText(typed)
    .text.split(/\s+/)
    .filter((word) => word !== "");
  const { text: folded, origins } = foldText(text);
  const isIn = new Array<boolean>(text.length).fill(false);
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      const end = at + word.length;
      isIn.fill(true, origins?.[at] ?? at, origins?.[end] ?? end);
    }
  }
  return stretches(text, isIn);
}

function stretches(text: string, isIn: readonly boolean[]): readonly MarkedPart[] {
  const parts: MarkedPart[] = [];
  let start = 0;
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && isIn[at] === isIn[start]) continue;
    parts.push({ text: text.slice(start, at), isMarked: isIn[start] ?? false });
    start = at;
  }
  return parts;
}
