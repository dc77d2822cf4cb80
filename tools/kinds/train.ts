import { parameterOf } from "../../src/domain/kinds/features";
import { isFormal, kinds, type Kind } from "../../src/domain/kinds/kind";
import type { Reading } from "../../src/domain/kinds/reading";
import { FADING, mentionGroups, signsOnce } from "../../src/domain/kinds/score";
import type { Weights } from "../../src/domain/kinds/weights";

/** A reading with what a person says it is. */
export interface Example {
  readonly reading: Reading;
  readonly kinds: readonly Kind[];
}

export interface Training {
  /** What the entries of the lexicon weigh before tuning. */
  readonly start: ArrayLike<number>;
  readonly examples: readonly Example[];
  /** How many features there are beside the phrases. */
  readonly featureCount: number;
  readonly rounds?: number;
}

export interface Tuned extends Weights {
  readonly entries: ArrayLike<number>;
}

/** How strongly numbers are held back: those of one kind towards what all kinds share, phrases towards what their author gave. */
const HOLD_SHARED = 0.3;
const HOLD_OWN = 0.2;
const HOLD_PHRASE = 0.1;
const STEP = 0.08;
const ROUNDS = 140;
const FORMAL_COUNTS = 1.5;

/**
 * Logistic regression of every kind on its own and of all against each other, by Adam over the whole set, from the weights that the
 * authors of the language files gave. Nothing in it is random.
 */
export function train({ start, examples, featureCount, rounds = ROUNDS }: Training): Tuned {
  const entryCount = start.length;
  const shared = new Float64Array(featureCount);
  const own = new Float64Array(featureCount * kinds.length);
  const phrases = new Float64Array(entryCount);
  const parameters = new Float64Array(own.length);
  const entries = Float64Array.from(start);
  const optimisers = [adam(shared.length), adam(own.length), adam(phrases.length)] as const;
  const size = examples.length;
  const prepared = examples.map(prepare);
  for (let round = 1; round <= rounds; round++) {
    const towardsParameters = new Float64Array(own.length);
    const towardsEntries = new Float64Array(entryCount);
    for (const example of prepared) addGradient(example, entries, parameters, towardsEntries, towardsParameters);
    const towardsShared = new Float64Array(shared.length);
    for (let at = 0; at < own.length; at++) {
      const feature = Math.floor(at / kinds.length);
      const gradient = (towardsParameters[at] ?? 0) / size;
      towardsShared[feature] = (towardsShared[feature] ?? 0) + gradient;
      towardsParameters[at] = gradient + (HOLD_OWN / 100) * (own[at] ?? 0);
    }
    for (let at = 0; at < shared.length; at++)
      towardsShared[at] = (towardsShared[at] ?? 0) + (HOLD_SHARED / 100) * (shared[at] ?? 0);
    for (let at = 0; at < entryCount; at++)
      towardsEntries[at] = (towardsEntries[at] ?? 0) / size + (HOLD_PHRASE / 100) * (phrases[at] ?? 0);
    const pace = STEP * Math.min(1, (2 * (rounds - round + 1)) / rounds);
    optimisers[0](shared, towardsShared, pace, round);
    optimisers[1](own, towardsParameters, pace, round);
    optimisers[2](phrases, towardsEntries, pace, round);
    for (let at = 0; at < own.length; at++)
      parameters[at] = (shared[Math.floor(at / kinds.length)] ?? 0) + (own[at] ?? 0);
    for (let at = 0; at < entryCount; at++)
      entries[at] = bounded((start[at] ?? 0) + (phrases[at] ?? 0), start[at] ?? 0);
  }
  return { entries, parameters };
}

/** A phrase stays on the side of its kind that its author put it on; the name of a document (0) may move either way. */
function bounded(weight: number, given: number): number {
  if (given > 0) return Math.min(3.6, Math.max(0, weight));
  if (given < 0) return Math.max(-3.6, Math.min(0, weight));
  return Math.max(-1.2, Math.min(1.6, weight));
}

/** What one kind has in one example, ready to be summed up: numbers of parameters, of entries, and how much each counts. */
interface Prepared {
  readonly isRight: boolean;
  readonly share: number;
  readonly features: readonly number[];
  /** By group: the mentions of which only the weightiest counts. */
  readonly groups: ReadonlyArray<ReadonlyArray<{ readonly entry: number; readonly parameters: readonly number[] }>>;
  readonly signs: ReadonlyArray<{ readonly entry: number; readonly parameter: number; readonly factor: number }>;
}

function prepare({ reading, kinds: right }: Example): readonly Prepared[] {
  return kinds.map((kind) => {
    const isRight = right.includes(kind);
    const own = reading.mentions.filter((mention) => mention.kind === kind);
    return {
      isRight,
      share: isRight ? 1 / right.length : 0,
      features: reading.features.map(({ feature }) => parameterOf(feature, kind)),
      groups: mentionGroups
        .map((group) =>
          own
            .filter((mention) => mention.group === group)
            .map((mention) => ({
              entry: mention.entry,
              parameters: [...mention.features, ...mention.cues.map(({ feature }) => feature)].map((feature) =>
                parameterOf(feature, kind),
              ),
            })),
        )
        .filter((group) => group.length > 0),
      signs: signsOnce(kind, reading.signs).map(({ by, factor }) => ({
        entry: "entry" in by ? by.entry : -1,
        parameter: "entry" in by ? -1 : parameterOf(by.feature, kind),
        factor,
      })),
    };
  });
}

function addGradient(
  example: readonly Prepared[],
  entries: Float64Array,
  parameters: Float64Array,
  towardsEntries: Float64Array,
  towardsParameters: Float64Array,
): void {
  const at = (values: Float64Array, index: number): number => values[index] ?? 0;
  const active = example.map(({ features, groups, signs }) => {
    let points = 0;
    for (const parameter of features) points += at(parameters, parameter);
    const best = groups.map((group) => {
      let most = -Infinity;
      let chosen = group[0];
      for (const mention of group) {
        let own = at(entries, mention.entry);
        for (const parameter of mention.parameters) own += at(parameters, parameter);
        if (own > most) {
          most = own;
          chosen = mention;
        }
      }
      points += most;
      return chosen;
    });
    const weighed = signs
      .map((sign) => ({
        sign,
        weight: sign.factor * (sign.entry >= 0 ? at(entries, sign.entry) : at(parameters, sign.parameter)),
      }))
      .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
    weighed.forEach(({ weight }, place) => {
      points += weight / (1 + FADING * place);
    });
    return { points, best, weighed };
  });
  const most = Math.max(...active.map(({ points }) => points));
  const total = active.reduce((all, { points }) => all + Math.exp(points - most), 0);
  const add = (values: Float64Array, index: number, by: number): void => {
    values[index] = at(values, index) + by;
  };
  active.forEach(({ points, best, weighed }, index) => {
    const kind = kinds[index];
    const prepared = example[index];
    if (kind === undefined || prepared === undefined) return;
    const alone = 1 / (1 + Math.exp(-points)) - (prepared.isRight ? 1 : 0);
    const among = Math.exp(points - most) / total - prepared.share;
    const error = alone * (isFormal(kind) ? FORMAL_COUNTS : 1) + among;
    for (const parameter of prepared.features) add(towardsParameters, parameter, error);
    for (const mention of best) {
      if (mention === undefined) continue;
      add(towardsEntries, mention.entry, error);
      for (const parameter of mention.parameters) add(towardsParameters, parameter, error);
    }
    weighed.forEach(({ sign }, place) => {
      const by = (error * sign.factor) / (1 + FADING * place);
      if (sign.entry >= 0) add(towardsEntries, sign.entry, by);
      else add(towardsParameters, sign.parameter, by);
    });
  });
}

/** Adam (Kingma and Ba, 2015). */
function adam(size: number): (values: Float64Array, gradient: Float64Array, pace: number, round: number) => void {
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  return (values, gradient, pace, round) => {
    for (let at = 0; at < size; at++) {
      const slope = gradient[at] ?? 0;
      const mean = (first[at] = 0.9 * (first[at] ?? 0) + 0.1 * slope);
      const square = (second[at] = 0.999 * (second[at] ?? 0) + 0.001 * slope * slope);
      if (mean === 0) continue;
      values[at] =
        (values[at] ?? 0) - (pace * (mean / (1 - 0.9 ** round))) / (Math.sqrt(square / (1 - 0.999 ** round)) + 1e-8);
    }
  };
}
