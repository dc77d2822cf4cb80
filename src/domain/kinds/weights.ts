import { featureNames } from "./features";
import { kinds } from "./kind";
import { spellingOf, type Spelling } from "./mendTypos";
import { packedLexicon, packedParameters } from "./packedLexicon";
import { trieOf, type PhraseTrie } from "./phraseTrie";

/** The numbers that judging goes by. */
export interface Weights {
  /** By entry of the lexicon, while tuning; where absent an entry weighs what its sense says. Negative: it speaks against its kind. */
  readonly entries?: ArrayLike<number>;
  /** By feature and kind, see `parameterOf`. */
  readonly parameters: ArrayLike<number>;
}

/** One character a number, from the least to the greatest. */
const DIGITS = "()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ^_`abcdefghijklm";
const STEP = 0.2;
const ZERO = (DIGITS.length - 1) / 2;

/** The phrases that are looked for, and what everything weighs. */
export interface Judge {
  readonly phrases: PhraseTrie;
  /** Made when the first word is looked at. */
  readonly spelling: () => Spelling;
  readonly weights: Weights;
}

let shipped: Judge | undefined;

/** The phrases of all languages and the weights that were tuned on the development messages, laid down at first use. */
export function shippedJudge(): Judge {
  return (shipped ??= judgeOf(packedLexicon, packedParameters, featureNames.length));
}

/** Unpacks a lexicon and the parameters of so many features. */
export function judgeOf(packedPhrases: string, parameters: string, featureCount: number): Judge {
  const phrases = trieOf(packedPhrases);
  let spelling: Spelling | undefined;
  return {
    phrases,
    spelling: () => (spelling ??= spellingOf(phrases)),
    weights: { parameters: unpackParameters(parameters, featureCount * kinds.length) },
  };
}

/** Writes parameters for the build; what is beyond the range becomes its end. */
export function packParameters(parameters: ArrayLike<number>): string {
  let packed = "";
  for (let at = 0; at < parameters.length; at++) {
    const step = Math.round((parameters[at] ?? 0) / STEP) + ZERO;
    packed += DIGITS.charAt(Math.max(0, Math.min(DIGITS.length - 1, step)));
  }
  return packed;
}

function unpackParameters(packed: string, count: number): Float64Array {
  const parameters = new Float64Array(count);
  for (let at = 0; at < packed.length; at++) parameters[at] = (DIGITS.indexOf(packed.charAt(at)) - ZERO) * STEP;
  return parameters;
}
