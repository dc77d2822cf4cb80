import { parameterOf } from "./features";
import { isFormal, kinds, type Kind } from "./kind";
import type { PaperJudgement } from "./papers/paperJudgement";
import type { JudgedText, Mention, Reading, Sign, Spot } from "./reading";
import type { Weights } from "./weights";

/** A piece of evidence with its weight; without a spot it is something about the message as a whole. */
export interface Weighed {
  readonly weight: number;
  readonly spot?: Spot;
}

/** What one kind got, in points of log-odds, and from where. */
export interface Score {
  readonly kind: Kind;
  readonly points: number;
  readonly evidence: readonly Weighed[];
}

/** Of the mentions of a kind in each of these only the weightiest counts. */
export const mentionGroups = ["text", "subject", "file"] as const satisfies ReadonlyArray<Mention["group"]>;
/** Each further sign of a kind counts less. */
export const FADING = 0.25;
/** Points that a paper gives to its kind when it is beyond doubt. */
const PAPER_POINTS = 7;
/**
 * Points that a kind has at least when a file is plainly named as its document ("Proforma Invoice 7.pdf"), whatever small talk
 * goes with it. A name of its own weight suffices, a vaguer one needs the document's number.
 */
const PLAIN_FILE = 1;
const OWN_WEIGHT = 0.6;
/** From this likelihood on, a paper says what it is. */
export const PAPER_KNOWN = 0.5;
/** What the name of a file still counts whose text says otherwise. */
const WRONGLY_NAMED = 0.3;

/** The points of every kind, in the order of `kinds`. A file that could be read is what its text says, whatever its name. */
export function scoresOf(reading: Reading, { attachments }: JudgedText, weights: Weights): readonly Score[] {
  const papers = attachments.map((file) => (file.papers ?? []).filter(({ likelihood }) => likelihood >= PAPER_KNOWN));
  const counts = (kind: Kind, { where, attachment }: Spot): number => {
    const known = where === "file-name" && attachment !== undefined ? (papers[attachment] ?? []) : [];
    return known.length === 0 || known.some((paper) => paper.kind === kind) ? 1 : WRONGLY_NAMED;
  };
  return kinds.map((kind) =>
    papers.reduce<Score>(
      (score, ofFile, attachment) =>
        withPapers(
          score,
          ofFile.filter((paper) => paper.kind === kind),
          attachment,
        ),
      withPlainFile(evidenceFor(kind, reading, weights, counts), reading, weights, counts),
    ),
  );
}

/** What each kind's share is when they are weighed against each other; they add up to 1. */
export function likelihoodsOf(scores: readonly Score[]): readonly number[] {
  const most = scores.reduce((greatest, { points }) => Math.max(greatest, points), -Infinity);
  const raised = scores.map(({ points }) => Math.exp(points - most));
  const total = sum(raised);
  return raised.map((each) => each / total);
}

/** How likely the formal kinds are together, by the shares of {@link likelihoodsOf}. */
export function formalShareOf(scores: readonly Score[], likelihoods: readonly number[]): number {
  return sum(likelihoods.filter((_, index) => isFormal(scores[index]?.kind ?? "general")));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function withPlainFile(
  score: Score,
  { mentions }: Reading,
  { entries }: Weights,
  counts: (kind: Kind, spot: Spot) => number,
): Score {
  const isPlain = mentions.some(
    ({ kind, plainName, entry, weight, spot }) =>
      kind === score.kind &&
      (plainName === "numbered" || (plainName === "bare" && (entries?.[entry] ?? weight) >= OWN_WEIGHT)) &&
      counts(kind, spot) === 1,
  );
  return isPlain ? { ...score, points: Math.max(score.points, PLAIN_FILE) } : score;
}

/** Each paper makes its kind likely by itself; the surest counts, and all are evidence. */
function withPapers(score: Score, papers: readonly PaperJudgement[], attachment: number): Score {
  return papers.reduce<Score>(
    ({ kind, points, evidence }, paper) => ({
      kind,
      points: Math.max(points, score.points + PAPER_POINTS * paper.likelihood),
      evidence: evidence.concat(
        paper.evidence.map(({ weight, at, text }) => ({
          weight,
          spot: { where: "attachment-text" as const, start: at, end: at + text.length, attachment },
        })),
      ),
    }),
    score,
  );
}

/** What speaks for and against a kind, and the sum of it. */
export function evidenceFor(
  kind: Kind,
  { signs, mentions, features }: Reading,
  weights: Weights,
  counts: (kind: Kind, spot: Spot) => number = () => 1,
): Score {
  const evidence: Weighed[] = [];
  let points = 0;
  features.forEach(({ feature, spot }) => {
    const weight = weights.parameters[parameterOf(feature, kind)] ?? 0;
    points += weight;
    if (spot !== undefined && weight !== 0) evidence.push({ weight, spot });
  });
  mentionGroups.forEach((group) => {
    const best = weightiest(kind, group, mentions, weights, counts);
    if (best === undefined) return;
    points += best.points;
    evidence.push(...best.evidence);
  });
  strongestFirst(kind, signs, weights, counts).forEach(({ weight, spot }, index) => {
    const faded = weight / (1 + FADING * index);
    points += faded;
    evidence.push({ weight: faded, spot });
  });
  return { kind, points, evidence };
}

/** The mention that counts most, with its own weight and that of each cue beside it. */
function weightiest(
  kind: Kind,
  group: Mention["group"],
  mentions: readonly Mention[],
  weights: Weights,
  counts: (kind: Kind, spot: Spot) => number,
): { readonly points: number; readonly evidence: readonly Weighed[] } | undefined {
  let best: Mention | undefined;
  let most = 0;
  mentions.forEach((mention) => {
    if (mention.kind !== kind || mention.group !== group) return;
    const points = pointsOf(mention, weights) * counts(kind, mention.spot);
    if (best !== undefined && points <= most) return;
    best = mention;
    most = points;
  });
  if (best === undefined) return undefined;
  const beside = best.cues.map(({ feature, spot }) => ({
    weight: weights.parameters[parameterOf(feature, kind)] ?? 0,
    spot,
  }));
  const fromCues = beside.reduce((sum, { weight }) => sum + weight, 0);
  return { points: most, evidence: [{ weight: most - fromCues, spot: best.spot }, ...beside] };
}

function pointsOf({ kind, entry, weight, features, cues }: Mention, weights: Weights): number {
  const own = features.reduce((sum, feature) => sum + (weights.parameters[parameterOf(feature, kind)] ?? 0), 0);
  return cues.reduce(
    (sum, { feature }) => sum + (weights.parameters[parameterOf(feature, kind)] ?? 0),
    own + (weights.entries?.[entry] ?? weight),
  );
}

/** The signs of a kind with their weights, the strongest first. */
function strongestFirst(
  kind: Kind,
  signs: readonly Sign[],
  weights: Weights,
  counts: (kind: Kind, spot: Spot) => number,
): ReadonlyArray<{ readonly weight: number; readonly spot: Spot }> {
  return signsOnce(kind, signs, counts)
    .map(({ by, factor, spot }) => {
      const own =
        "entry" in by ? (weights.entries?.[by.entry] ?? by.weight) : weights.parameters[parameterOf(by.feature, kind)];
      return { weight: (own ?? 0) * factor, spot };
    })
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
}

/** The signs of a kind, each once, where it counts most. */
export function signsOnce(
  kind: Kind,
  signs: readonly Sign[],
  counts: (kind: Kind, spot: Spot) => number = () => 1,
): readonly Sign[] {
  const once: Record<string, Sign | undefined> = {};
  const keys: string[] = [];
  signs.forEach((sign) => {
    if (sign.kind !== kind) return;
    const factor = sign.factor * counts(kind, sign.spot);
    const key = "entry" in sign.by ? `e${String(sign.by.entry)}` : `f${String(sign.by.feature)}`;
    const known = once[key];
    if (known === undefined) keys.push(key);
    if (known === undefined || factor > known.factor) once[key] = { ...sign, factor };
  });
  return keys.reduce<Sign[]>((all, key) => {
    const sign = once[key];
    if (sign !== undefined) all.push(sign);
    return all;
  }, []);
}
