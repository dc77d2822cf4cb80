import { isFormal, kinds } from "../kind";
import { evidenceFor, formalShareOf, likelihoodsOf, type Score } from "../score";
import { judgeOf, type Judge } from "../weights";
import { packedPaperParameters, packedPapers } from "./packedPapers";
import { paperFeatureNames } from "./paperFeatures";
import type { PaperJudgement } from "./paperJudgement";
import { readPaper } from "./readPaper";

const MOST_EVIDENCE = 6;
/** From this share of the likelihood on, the formal kinds together are taken for true: which of them it is matters less. */
const FORMAL_SHARE = 0.5;

let shipped: Judge | undefined;

/** The phrases and weights for papers. They come with the pane and the command line, not with the events bundle. */
function paperJudge(): Judge {
  return (shipped ??= judgeOf(packedPapers, packedPaperParameters, paperFeatureNames.length));
}

/** Judges what an attachment is by its text. `undefined` for a text that has no letters or digits. */
export function judgePaper(text: string, { phrases, weights }: Judge = paperJudge()): PaperJudgement | undefined {
  if (!/[^\s\W_]|[\u0370-\uffff]/.test(text)) return undefined;
  const reading = readPaper(text, phrases);
  const scores = kinds.map((kind) => evidenceFor(kind, reading, weights));
  const likelihoods = likelihoodsOf(scores);
  const ofFormal = formalShareOf(scores, likelihoods);
  const hasFormal = ofFormal >= FORMAL_SHARE;
  const best = scores
    .filter(({ kind }) => isFormal(kind) === hasFormal)
    .reduce((one, other) => (other.points > one.points ? other : one));
  const likelihood = hasFormal ? ofFormal : (likelihoods[scores.indexOf(best)] ?? 0);
  return { kind: best.kind, likelihood, evidence: strongest(best, text) };
}

function strongest({ evidence }: Score, text: string): PaperJudgement["evidence"] {
  return evidence
    .reduce<Array<PaperJudgement["evidence"][number]>>((all, { weight, spot }) => {
      if (spot !== undefined && weight > 0)
        all.push({ text: text.slice(spot.start, spot.end), at: spot.start, weight: Math.round(weight * 100) / 100 });
      return all;
    }, [])
    .sort((one, other) => other.weight - one.weight)
    .slice(0, MOST_EVIDENCE);
}
