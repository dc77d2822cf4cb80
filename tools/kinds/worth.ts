import { isFormal } from "../../src/domain/kinds/kind";
import { fold } from "./folding";
import type { Phrase, PhraseSense } from "./language";

/** What a phrase must be worth to go into the events bundle; chosen so that the bundle keeps its budgets (`npm run size`). */
export const WORTH_AT_SEND = 1.98;
/** What phrases without a weight are taken to weigh, and how often one is taken to occur that no development message has. */
const WEIGHT_OF_CUE = 1.2;
const WEIGHT_OF_HIDING = 2.5;
const WEIGHT_OF_NAME = 2;
const UNSEEN = 0.4;
/** At Send a formal kind that is missed costs more than an everyday one that is taken for another. */
const FORMAL_WORTH = 1.5;

/** How much a phrase does for its bytes: its weight, how often it is met, and how long it is (three bytes a Chinese character). */
export function worthOf({ text, sense }: Phrase, weight: number, seen: number): number {
  const folded = fold(text);
  const size = 2 + Buffer.byteLength(folded) * (/[^\u0000-\u007f]/.test(folded) ? 0.6 : 1);
  const met = sense.what === "cue" ? seen : seen + UNSEEN;
  const counts = "kind" in sense && isFormal(sense.kind) ? FORMAL_WORTH : 1;
  return (counts * weightFor(sense, Math.abs(weight)) * Math.sqrt(met)) / Math.sqrt(size);
}

function weightFor({ what }: PhraseSense, weight: number): number {
  if (what === "cue") return WEIGHT_OF_CUE;
  if (what === "hides" || what === "misspelt") return WEIGHT_OF_HIDING;
  return what === "document" ? WEIGHT_OF_NAME + weight : weight;
}
