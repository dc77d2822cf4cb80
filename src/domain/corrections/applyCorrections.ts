import type { ClientId } from "../book/book";
import { isFormal, type Evidence, type JudgedKind, type Kind, type KindJudgement } from "../kinds/kind";
import type { JudgedText } from "../kinds/judgeKinds";
import { taughtText, type Correction } from "./correction";
import { comparables, isSign, signFinder, type Comparable } from "./taughtEvidence";

/** The message that corrections are applied to, and who gets it. */
export interface Corrected {
  readonly text: JudgedText;
  /** The clients among the recipients, and those whose parties are. */
  readonly clients: readonly ClientId[];
  /** Whether anybody outside may read it who is none of them: a stranger, a list, something unreadable. */
  readonly hasOthers: boolean;
}

export interface CorrectedJudgement {
  readonly judgement: KindJudgement;
  /** The corrections that made it other than it was. */
  readonly corrections: readonly Correction[];
}

interface TakenBack {
  readonly correction: Correction;
  readonly evidence: readonly Evidence[];
}

/** Points of log-odds below which a kind is not known. */
const ENOUGH = 0;

/**
 * The judgement as the user has taught it. A kind goes when it is taken back for each client that gets the message, so a formal
 * kind stays as long as anybody else gets it too; and it goes only where nothing but what was taught carries it. A kind that was
 * taught comes for any of the clients: one warning too many costs less than one too few.
 */
export function applyCorrections(
  judgement: KindJudgement,
  corrections: readonly Correction[],
  message: Corrected,
): CorrectedJudgement {
  if (corrections.length === 0) return { judgement, corrections };
  const judged = judgement.status === "known" ? judgement.kinds : judgement.candidates;
  const verdicts = judged.map((one) => ({ one, takenBack: takenBackBy(one, corrections, message) }));
  const kept = verdicts.filter(({ takenBack }) => takenBack.length === 0).map(({ one }) => one);
  const takenBack = verdicts.reduce<readonly TakenBack[]>((all, verdict) => all.concat(verdict.takenBack), []);
  const already = judgement.status === "known" ? kept : [];
  const taught = taughtKinds(takenBack, corrections, message).filter(
    ({ kind }) => !already.some((known) => known.kind === kind),
  );
  const applied = takenBack.concat(taught).map(({ correction }) => correction);
  if (applied.length === 0) return { judgement, corrections: [] };
  const known = already.concat(
    taught.filter(isFirstOfItsKind).map(({ kind, evidence }) => ({ kind, score: 1, evidence })),
  );
  const [first, ...rest] = known
    .filter(({ kind }) => isFormal(kind))
    .concat(known.filter(({ kind }) => !isFormal(kind)));
  return {
    judgement:
      first === undefined
        ? { status: "unsure", candidates: judgement.status === "known" ? [] : kept }
        : { status: "known", kinds: [first, ...rest] },
    corrections: applied.filter((correction, index) => applied.indexOf(correction) === index),
  };
}

/** What takes the kind back for everybody who gets the message; nothing where somebody is left for whom it stands. */
function takenBackBy(
  judged: JudgedKind,
  corrections: readonly Correction[],
  { text, clients, hasOthers }: Corrected,
): readonly TakenBack[] {
  const about = corrections.filter(({ says, kind }) => says === "is-not" && kind === judged.kind);
  if (about.length === 0) return [];
  const forEvery = about.filter(({ scope }) => scope === "every-client");
  const readers =
    hasOthers || clients.length === 0
      ? [forEvery]
      : clients.map((id) => forEvery.concat(about.filter((one) => one.scope === "client" && one.client === id)));
  const evidence = comparables(judged, text);
  const files = text.attachments.map(({ name }) => taughtText(name));
  const isHere = (correction: Correction): boolean =>
    evidence.some((one) => isTaught(one, correction)) ||
    correction.signs.some((sign) => sign.by === "file-name" && files.indexOf(sign.text) >= 0);
  const isCarried = (taught: readonly Correction[]): boolean =>
    taught.some(isHere) && isCarriedBy(taught, evidence, judged.score);
  if (!readers.every(isCarried)) return [];
  return about
    .filter((correction) => isHere(correction) && readers.some((taught) => taught.indexOf(correction) >= 0))
    .map((correction) => ({
      correction,
      evidence: evidence.filter((one) => isTaught(one, correction)).map((one) => one.evidence),
    }));
}

/**
 * Whether the kind would not be known without what was taught. Its score is the sum of its evidence and of what has no place in the
 * text. A paper that says what it is counts more than its words add up to: then the rest must stand by itself.
 */
function isCarriedBy(taught: readonly Correction[], evidence: readonly Comparable[], score: number): boolean {
  const rest = evidence.filter((one) => !taught.some((correction) => isTaught(one, correction)));
  if (!rest.some(({ evidence: { weight } }) => weight > 0)) return true;
  const points = Math.log(score / (1 - score));
  return Math.min(points - sumOf(evidence) + sumOf(rest), sumOf(rest)) < ENOUGH;
}

function isTaught(one: Comparable, { signs }: Correction): boolean {
  return signs.some((sign) => isSign(one, sign));
}

function sumOf(evidence: readonly Comparable[]): number {
  return evidence.reduce((sum, { evidence: { weight } }) => sum + weight, 0);
}

interface TaughtKind extends TakenBack {
  readonly kind: Kind;
}

/** What the message is instead of what was taken back, and what its signs were taught to show. */
function taughtKinds(
  takenBack: readonly TakenBack[],
  corrections: readonly Correction[],
  { text, clients }: Corrected,
): readonly TaughtKind[] {
  const instead = takenBack.reduce<readonly TaughtKind[]>(
    (all, one) =>
      one.correction.says === "is-not" && one.correction.instead !== undefined
        ? all.concat({ ...one, kind: one.correction.instead })
        : all,
    [],
  );
  const saying = corrections.filter((one) => one.says === "is" && clients.some((client) => client === one.client));
  if (saying.length === 0) return instead;
  const find = signFinder(text);
  return instead.concat(
    saying
      .map((correction) => ({ correction, kind: correction.kind, evidence: find(correction) }))
      .filter(({ evidence }) => evidence.length > 0),
  );
}

function isFirstOfItsKind({ kind }: TaughtKind, index: number, all: readonly TaughtKind[]): boolean {
  return !all.slice(0, index).some((before) => before.kind === kind);
}
