import { documentNumbers } from "./documentNumbers";
import { foldText } from "./foldText";
import {
  formalKinds,
  isFormal,
  kinds,
  type Evidence,
  type EvidencePlace,
  type JudgedKind,
  type Kind,
  type KindJudgement,
} from "./kind";
import { lexicon, type Hit } from "./lexicon";
import { mendTypos } from "./mendTypos";

/** What is judged: the sender's own words, what is sent on, and the attachments. Quoted text is left out on purpose. */
export interface JudgedText {
  readonly subject: string;
  readonly newText: string;
  readonly forwardedText: string;
  readonly attachments: ReadonlyArray<{ readonly name: string; readonly text?: string }>;
}

interface Place {
  readonly where: EvidencePlace;
  readonly text: string;
  readonly attachment?: number;
}

/** Points from which a kind is known; below, and from `UNSURE` on, it is a candidate. */
const KNOWN = 2;
const UNSURE = 1.2;
/** Points of a document's name, by how it is named. */
const CONVEYED = 2.4;
const IN_FILE_NAME = 2.4;
const IN_SUBJECT = 1.4;
const IN_REPLY_SUBJECT = 0.3;
const MENTIONED = 0.5;
const WITH_ATTACHMENT = 0.7;
const TAKEN_BACK = -0.3;
const IN_ATTACHMENT_TEXT = 1.2;
/** A document's number beside a message's words: `PI-2026-118`. */
const NUMBER_WEIGHT: Readonly<Record<EvidencePlace, number>> = {
  subject: 1.2,
  "new-text": 1,
  "forwarded-text": 1,
  "file-name": 2.2,
  "attachment-text": 1,
};
/** How far a conveying word may stand from the document it conveys, within the sentence. */
const REACH = 90;
/** How far before the document a word that takes it back may stand. */
const TAKEN_BACK_REACH = 22;
/** Longer texts say no more about the kind, and cost time. */
const LONGEST_PLACE = 200_000;
const SENTENCE_END = /[.!?。！？;；](?:\s|$)|[。！？；]|\n/g;
const REPLY = /^\s*(?:re|aw|sv|antw|回复|回覆|答复|回信)\s*(?:\[\d+\])?\s*[:：]/i;

/** Judges what a message conveys, with the evidence for each kind. The same text gives the same answer, always. */
export function judgeKinds(text: JudgedText): KindJudgement {
  const places = placesOf(text);
  const hasFile = text.attachments.length > 0;
  const evidence = new Map<Kind, Evidence[]>(kinds.map((kind) => [kind, []]));
  places.forEach((place) => {
    evidenceIn(place, hasFile).forEach(([kind, item]) => evidence.get(kind)?.push(item));
  });
  const judged = kinds
    .map((kind) => judge(kind, evidence.get(kind) ?? []))
    .filter(({ points }) => points >= UNSURE)
    .sort(byImportance);
  const known = judged
    .filter(({ points, kind }) => points >= KNOWN && !isOutshone(kind, points, judged))
    .map(({ judgedKind }) => judgedKind);
  const [first, ...rest] = known;
  if (first !== undefined) return { status: "known", kinds: [first, ...rest] };
  return judged.length === 0
    ? withoutCandidates(text)
    : { status: "unsure", candidates: judged.map(({ judgedKind }) => judgedKind) };
}

interface Judged {
  readonly kind: Kind;
  readonly points: number;
  readonly judgedKind: JudgedKind;
}

/** The same words in the same place count once; further evidence counts less and less. */
function judge(kind: Kind, evidence: readonly Evidence[]): Judged {
  const distinct = new Map<string, Evidence>();
  evidence.forEach((item) => {
    const key = `${item.where} ${item.text.toLowerCase()}`;
    const before = distinct.get(key);
    if (before === undefined || before.weight < item.weight) distinct.set(key, item);
  });
  const strongest = Array.from(distinct.values()).sort((one, other) => other.weight - one.weight);
  const points = strongest.reduce(
    (sum, { weight }, index) => sum + (weight < 0 ? weight : weight / (1 + index * 0.25)),
    0,
  );
  return {
    kind,
    points,
    judgedKind: { kind, score: 1 - Math.exp(-Math.max(0, points) / 1.8), evidence: strongest.slice(0, 12) },
  };
}

/** Formal kinds first, then by points. */
function byImportance(one: Judged, other: Judged): number {
  return Number(isFormal(other.kind)) - Number(isFormal(one.kind)) || other.points - one.points;
}

/** An everyday kind beside a much stronger one is only a word in passing. */
function isOutshone(kind: Kind, points: number, judged: readonly Judged[]): boolean {
  if ((formalKinds as readonly Kind[]).indexOf(kind) >= 0) return false;
  return judged.some(
    (other) => other.kind !== kind && other.points > points * (isFormal(other.kind) ? 1.1 : 1.6) && points < 4,
  );
}

/** Words without any sign of a kind are general; a message without words is not judged. */
function withoutCandidates({ subject, newText, forwardedText, attachments }: JudgedText): KindJudgement {
  const words = [newText, forwardedText].filter((text) => text.trim() !== "");
  if (words.length === 0 && (subject.trim() === "" || attachments.length > 0))
    return { status: "unsure", candidates: [] };
  const spoken: Evidence = {
    text: (words[0] ?? subject).trim().slice(0, 60),
    where: newText.trim() !== "" ? "new-text" : words.length > 0 ? "forwarded-text" : "subject",
    weight: 0,
  };
  return { status: "known", kinds: [{ kind: "general", score: 0.5, evidence: [spoken] }] };
}

function placesOf({ subject, newText, forwardedText, attachments }: JudgedText): readonly Place[] {
  const own: readonly Place[] = [
    { where: "subject", text: subject },
    { where: "new-text", text: newText },
    { where: "forwarded-text", text: forwardedText },
  ];
  return attachments.reduce<readonly Place[]>(
    (places, { name, text }, attachment) =>
      places.concat(
        { where: "file-name", text: name, attachment },
        text === undefined ? [] : { where: "attachment-text", text, attachment },
      ),
    own.filter(({ text }) => text.trim() !== ""),
  );
}

function evidenceIn(place: Place, hasFile: boolean): ReadonlyArray<readonly [Kind, Evidence]> {
  const { find, oftenMistyped, neverMistyped } = lexicon();
  const original = place.text.slice(0, LONGEST_PLACE);
  const { text, originOf } = mendTypos(foldText(original, place.where === "file-name"), oftenMistyped, neverMistyped);
  const hits = find(text);
  const conveyances = hits.filter((hit) => isSense(hit, "conveyance"));
  const negations = hits.filter((hit) => isSense(hit, "negation"));
  const ends = sentenceEnds(text);
  const found: Array<readonly [Kind, Evidence]> = [];
  const add = (kind: Kind, start: number, end: number, weight: number): void => {
    const at = originOf(start);
    found.push([
      kind,
      {
        text: original.slice(at, Math.max(at + 1, originOf(end))),
        where: place.where,
        weight,
        at,
        ...(place.attachment === undefined ? {} : { attachment: place.attachment }),
      },
    ]);
  };
  hits.forEach((hit) => {
    hit.senses.forEach((sense) => {
      if (sense.what === "document")
        add(
          sense.kind,
          hit.start,
          hit.end,
          documentWeight(hit, { conveyances, negations }, ends, text, place, hasFile),
        );
      if (sense.what === "phrase")
        add(sense.kind, hit.start, hit.end, phraseWeight(sense.weight, hit, negations, ends, place));
    });
  });
  documentNumbers(original).forEach(({ kind, start, end }) => {
    found.push([
      kind,
      {
        text: original.slice(start, end),
        where: place.where,
        weight: NUMBER_WEIGHT[place.where],
        at: start,
        ...(place.attachment === undefined ? {} : { attachment: place.attachment }),
      },
    ]);
  });
  return found;
}

/** The hits that say something about other hits, each list in order of their starts. */
interface Turns {
  readonly conveyances: readonly Hit[];
  readonly negations: readonly Hit[];
}

function documentWeight(
  hit: Hit,
  { conveyances, negations }: Turns,
  ends: readonly number[],
  text: string,
  { where, text: original }: Place,
  hasFile: boolean,
): number {
  if (where === "file-name") return IN_FILE_NAME;
  const sentence = sentenceOf(hit, ends);
  if (someNear(negations, hit, (other) => takesBack(other, hit, sentence))) return TAKEN_BACK;
  if (where === "subject")
    return REPLY.test(original) ? IN_REPLY_SUBJECT : IN_SUBJECT + (hasFile ? WITH_ATTACHMENT : 0);
  if (where === "attachment-text") return hit.start < 400 ? CONVEYED : IN_ATTACHMENT_TEXT / 4;
  const isConveyed = someNear(conveyances, hit, (other) => isBeside(other, hit, sentence));
  if (isConveyed) return CONVEYED;
  return MENTIONED + (hasFile ? WITH_ATTACHMENT : 0) + (text.length < 60 ? 0.3 : 0);
}

function phraseWeight(
  weight: number,
  hit: Hit,
  negations: readonly Hit[],
  ends: readonly number[],
  { where, text: original }: Place,
): number {
  const sentence = sentenceOf(hit, ends);
  const isTakenBack =
    weight >= 2 && someNear(negations, hit, (other) => other.end > hit.start - 8 && takesBack(other, hit, sentence));
  const place = where === "attachment-text" ? 0.3 : where === "subject" && REPLY.test(original) ? 0.35 : 1;
  return (isTakenBack ? weight / 2 : weight) * place;
}

function isSense({ senses }: Hit, what: "conveyance" | "negation"): boolean {
  return senses.some((sense) => sense.what === what);
}

/** Whether a hit that starts within {@link REACH} does. Starts are in order, so only the neighbours are looked at. */
function someNear(inOrder: readonly Hit[], { start }: Hit, does: (other: Hit) => boolean): boolean {
  for (let at = firstFrom(inOrder, start - REACH); at < inOrder.length; at += 1) {
    const other = inOrder[at];
    if (other === undefined || other.start > start + REACH) return false;
    if (does(other)) return true;
  }
  return false;
}

function firstFrom(inOrder: readonly Span[], start: number): number {
  let low = 0;
  let high = inOrder.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((inOrder[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function isBeside(other: Hit, hit: Hit, sentence: Span): boolean {
  return other.start >= sentence.start && other.end <= sentence.end && Math.abs(other.start - hit.start) <= REACH;
}

/** Chinese says it in fewer characters. */
function takesBack(other: Hit, hit: Hit, sentence: Span): boolean {
  const reach = other.end - other.start <= 3 && hit.end - hit.start <= 6 ? TAKEN_BACK_REACH / 2 : TAKEN_BACK_REACH;
  return other.start >= sentence.start && other.end <= hit.start && hit.start - other.end <= reach;
}

function sentenceEnds(text: string): readonly number[] {
  const ends: number[] = [];
  SENTENCE_END.lastIndex = 0;
  for (let found = SENTENCE_END.exec(text); found !== null; found = SENTENCE_END.exec(text)) ends.push(found.index);
  return ends;
}

/** The sentence around a hit; the ends are in order, so halving finds it. */
function sentenceOf({ start, end }: Hit, ends: readonly number[]): Span {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let after = low;
  while ((ends[after] ?? Infinity) < end) after += 1;
  return { start: low === 0 ? 0 : (ends[low - 1] ?? 0), end: ends[after] ?? Infinity };
}
