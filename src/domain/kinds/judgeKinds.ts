import { isFormal, type Evidence, type EvidencePlace, type JudgedKind, type KindJudgement } from "./kind";
import { readMessage, type JudgedText, type Spot } from "./reading";
import { formalShareOf, likelihoodsOf, scoresOf, type Score, type Weighed } from "./score";
import { shippedJudge, type Judge } from "./weights";

export type { JudgedText } from "./reading";

/**
 * From this share of the likelihood on, the formal kinds together are taken for true. It is below one half: a formal paper that
 * goes to the wrong mailbox costs more than a needless question. In a message of several kinds none may have the greater share, so
 * points of its own are enough as well.
 */
const FORMAL_SHARE = 0.4;
const FORMAL_POINTS = 0.3;
/** Points from which a kind is named beside the first one, and how far it may stay behind it. */
const BESIDE = 0.3;
const BEHIND = 2.5;
/** Below this likelihood nothing is known, and what comes near is a candidate. */
const UNSURE = 0.12;
const CANDIDATES = 3;
const MOST_EVIDENCE = 12;
const FIRST_WORDS = 60;

/** Judges what a message conveys, with the evidence for each kind. The same text gives the same answer, always. */
export function judgeKinds(text: JudgedText, judge: Judge = shippedJudge()): KindJudgement {
  const scores = scoresOf(readMessage(text, judge), text, judge.weights)
    .slice()
    .sort((one, other) => other.points - one.points);
  const likelihoods = likelihoodsOf(scores);
  const ofFormal = formalShareOf(scores, likelihoods);
  const isFormalAlone = scores.some(({ kind, points }) => isFormal(kind) && points >= FORMAL_POINTS);
  const hasFormal = isFormalAlone || ofFormal >= FORMAL_SHARE;
  const eligible = scores.filter(({ kind }) => hasFormal || !isFormal(kind));
  const first = eligible.find(({ kind }) => isFormal(kind) === hasFormal);
  const most = first === undefined ? 0 : (likelihoods[scores.indexOf(first)] ?? 0);
  if (first === undefined || isMute(text) || (hasFormal ? !isFormalAlone && !isShown(first) : most < UNSURE))
    return { status: "unsure", candidates: scores.slice(0, CANDIDATES).map((score) => judgedKind(score, text)) };
  const beside = eligible.filter(
    (score) => score !== first && score.points >= BESIDE && score.points > first.points - BEHIND,
  );
  const named = beside.filter(({ kind }) => isFormal(kind)).concat(beside.filter(({ kind }) => !isFormal(kind)));
  return { status: "known", kinds: [judgedKind(first, text), ...named.map((score) => judgedKind(score, text))] };
}

/** No formal kind without a word that shows it: a file that says nothing may be anything. */
function isShown({ evidence }: Score): boolean {
  return evidence.some(({ weight, spot }) => spot !== undefined && weight > 0);
}

/** Nothing is said, and the names of the files say nothing. */
function isMute({ subject, newText, forwardedText, attachments }: JudgedText): boolean {
  return (
    (subject + newText + forwardedText).trim() === "" &&
    attachments.every(({ name }) => !/[^\W\d_]{3}|[^\u0000-\u024f]/.test(name))
  );
}

function judgedKind({ kind, points, evidence }: Score, text: JudgedText): JudgedKind {
  const shown = strongest(evidence).map(({ weight, spot }) => evidenceAt(spot, weight, text));
  return { kind, score: 1 / (1 + Math.exp(-points)), evidence: shown.length > 0 ? shown : [firstWords(text)] };
}

/** Where no word decides, the whole does: its beginning stands for it. */
function firstWords({ subject, newText, forwardedText, attachments }: JudgedText): Evidence {
  const places: ReadonlyArray<readonly [EvidencePlace, string]> = [
    ["new-text", newText],
    ["forwarded-text", forwardedText],
    ["subject", subject],
    ["file-name", attachments[0]?.name ?? ""],
  ];
  const [where, words] = places.find(([, place]) => place.trim() !== "") ?? ["subject" as const, subject];
  const at = words.search(/\S/);
  return {
    text: words.slice(Math.max(0, at), Math.max(0, at) + FIRST_WORDS).trim(),
    where,
    weight: 0,
    at: Math.max(0, at),
    ...(where === "file-name" ? { attachment: 0 } : {}),
  };
}

function strongest(evidence: readonly Weighed[]): ReadonlyArray<{ readonly weight: number; readonly spot: Spot }> {
  return evidence
    .reduce<Array<{ weight: number; spot: Spot }>>((all, { weight, spot }) => {
      if (spot !== undefined && Math.abs(weight) >= 0.1) all.push({ weight: Math.round(weight * 100) / 100, spot });
      return all;
    }, [])
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
    .slice(0, MOST_EVIDENCE);
}

function evidenceAt({ where, start, end, attachment }: Spot, weight: number, text: JudgedText): Evidence {
  const file = attachment === undefined ? undefined : text.attachments[attachment];
  const ofPaper = (file?.papers ?? []).reduce(
    (found, { evidence }) =>
      evidence.find(({ at, text: { length } }) => at === start && at + length === end)?.text ?? found,
    "",
  );
  const words =
    where === "attachment-text"
      ? ofPaper
      : {
          subject: text.subject,
          "new-text": text.newText,
          "forwarded-text": text.forwardedText,
          "file-name": file?.name ?? "",
        }[where].slice(start, end);
  return { text: words, where, weight, at: start, ...(attachment === undefined ? {} : { attachment }) };
}
