import { featureNames } from "../../src/domain/kinds/features";
import { judgeKinds } from "../../src/domain/kinds/judgeKinds";
import { isFormal, kindsOf, type Kind } from "../../src/domain/kinds/kind";
import { readPaper } from "../../src/domain/kinds/papers/readPaper";
import { readMessage } from "../../src/domain/kinds/reading";
import type { Judge } from "../../src/domain/kinds/weights";
import { untunedJudge, type Untuned } from "./judges";
import { textOf, type Labelled, type LabelledPaper } from "./messages";
import { train, type Example } from "./train";

/** A message with what the judge said of it. */
export interface Judged {
  readonly message: Labelled;
  readonly kinds: readonly Kind[];
}

export const FOLDS = 5;

export function judgeAll(messages: readonly Labelled[], judge: Judge): readonly Judged[] {
  return messages.map((message) => ({ message, kinds: kindsOf(judgeKinds(textOf(message), judge)) }));
}

/** Judges every message with weights that were tuned without its fifth. Fifths are made by position, so that each holds every language. */
export function crossValidated(messages: readonly Labelled[], start: Untuned = untunedJudge()): readonly Judged[] {
  const examples = messages.map((message) => exampleOf(message, start));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isOut = (index: number): boolean => index % FOLDS === fold;
    const weights = train({
      start: start.given,
      featureCount: featureNames.length,
      examples: examples.filter((_each, index) => !isOut(index)),
    });
    return judgeAll(
      messages.filter((_each, index) => isOut(index)),
      { ...start, weights },
    );
  }).flat();
}

export function exampleOf(message: Labelled, judge: Judge): Example {
  return { reading: readMessage(textOf(message), judge), kinds: message.kinds };
}

export function paperExampleOf(paper: LabelledPaper, { phrases }: Judge): Example {
  return { reading: readPaper(paper.text, phrases), kinds: [paper.kind] };
}

export interface Figures {
  readonly count: number;
  readonly formalPrecision: number;
  readonly formalRecall: number;
  readonly primary: number;
}

export function figuresOf(judged: readonly Judged[]): Figures {
  const isFormalFound = ({ kinds }: Judged): boolean => kinds.some(isFormal);
  const found = judged.filter(isFormalFound);
  const formal = judged.filter(({ message }) => message.formal);
  return {
    count: judged.length,
    formalPrecision: share(found.filter(({ message }) => message.formal).length, found.length),
    formalRecall: share(formal.filter(isFormalFound).length, formal.length),
    primary: share(judged.filter(({ message, kinds }) => message.kinds[0] === kinds[0]).length, judged.length),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
