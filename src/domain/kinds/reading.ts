import { firstFrom } from "./ascending";
import { clausesOf, type Clauses } from "./clauses";
import {
  cueFeature,
  mentionFeature,
  messageCues,
  messageFeature,
  numberFeature,
  type CuePlace,
  type MentionFeature,
  type MessageFeature,
} from "./features";
import { foldText } from "./foldText";
import { isFormal, type EvidencePlace, type Kind } from "./kind";
import { cues, hasCue, hitsIn, type Cue, type CueHits, type Hits } from "./lexicon";
import type { PhraseTrie } from "./phraseTrie";
import { mendTypos, type Spelling } from "./mendTypos";
import type { PaperJudgement } from "./papers/paperJudgement";
import { documentNumbers, type NumberPattern } from "./structure/documentNumbers";
import { findPattern, patternNames } from "./structure/patterns";

/** What is judged: the sender's own words, what is sent on, and the attachments. Quoted text is left out on purpose. */
export interface JudgedText {
  readonly subject: string;
  readonly newText: string;
  readonly forwardedText: string;
  /** `papers`: how the text of the file, or of each file inside it, was judged, where it could be read. */
  readonly attachments: ReadonlyArray<{ readonly name: string; readonly papers?: readonly PaperJudgement[] }>;
  /** How the clients addressed number their documents. */
  readonly numberPatterns?: readonly NumberPattern[];
}

/** The words that are looked for. */
export interface Knowledge {
  readonly phrases: PhraseTrie;
  readonly spelling: () => Spelling;
}

/** A piece of a place of the message, by index into the original text. */
export interface Spot {
  readonly where: EvidencePlace;
  readonly start: number;
  readonly end: number;
  readonly attachment?: number;
}

/** Something that weighs for one kind: by the weight of an entry of the lexicon, or by that of a feature. */
export interface Sign {
  readonly kind: Kind;
  readonly by: { readonly entry: number; readonly weight: number } | { readonly feature: number };
  /** How much of its weight counts here: less in the subject of a reply. */
  readonly factor: number;
  readonly spot: Spot;
}

/** A document that is named. Of the mentions of a kind in one group only the weightiest counts. */
export interface Mention {
  readonly kind: Kind;
  readonly group: "text" | "subject" | "file";
  readonly entry: number;
  /** What its name weighs by itself. */
  readonly weight: number;
  /** Of a file whose name speaks for formal kinds only: whether a document's number stands beside it. */
  readonly plainName?: "numbered" | "bare";
  readonly spot: Spot;
  /** What is true of it as a whole. */
  readonly features: readonly number[];
  /** Words beside it that say what happens to it. */
  readonly cues: ReadonlyArray<{ readonly feature: number; readonly spot: Spot }>;
}

/** All that the judge goes by. It holds no weights: the same reading serves to judge and to tune. */
export interface Reading {
  readonly signs: readonly Sign[];
  readonly mentions: readonly Mention[];
  /** Features of the whole message, each with the spot that shows it where there is one. */
  readonly features: ReadonlyArray<{ readonly feature: number; readonly spot?: Spot }>;
}

/** Longer texts say no more about the kind, and cost time. */
const LONGEST_PLACE = 30_000;
/** How far a cue may stand from the document it belongs to. */
const REACH = 90;
/** More mentions of documents say nothing more. */
const MOST_MENTIONS = 300;
const SHORT = 70;
const LONG = 500;
const IN_REPLY_SUBJECT = 0.35;
/** How much more a number counts that the client itself gives to such documents. */
const OWN_NUMBER = 3;
/** The subject of a reply, of a programmed one too, is what the other side once wrote. */
const REPLY =
  /^\s*(?:(?:re|aw|sv|antw|odp|rif|rép|res|ref|отв|رد|回复|回覆|答复|回信|返信|自动回复|自動回覆|自動応答|رد تلقائي|автоответ)\s*(?:\[\d+\])?|auto(?:matic |matische |-?\s?)?(?:reply|antwort)|réponse automatique|respuesta automática|resposta automática|abwesenheit[^:：]{0,20}|out of office|автоматический ответ)\s*[:：]/i;
const PICTURE = /\.(?:jpe?g|png|heic|tiff?|bmp|gif|webp|mp4|mov)$/i;
const SHEET = /\.(?:xlsx?|csv|ods|et)$/i;
/** `v2`, `rev. B`, `final`: a document that went to and fro. */
const VERSIONED =
  /(?:^|[^a-z])(?:v|ver|rev|version|vers)[ ._-]?\d|(?:^|[^a-z])rev[ ._-]?[a-f](?:[^a-z]|$)|final|endg|d[eé]finit|draft|clean|sign|firmad|assinad|unterz|подпис|финал|定稿|终稿|終稿|最终|最終|修订|修訂|改\d|签|簽|署名|押印|捺印|調印|改訂|確定|موقع|نهائي/i;
const NUMBERED = /\d{3,}/;
const DRAWING = /\.(?:dwg|dxf|step|stp|igs|iges|stl|sldprt|prt|x_t)$/i;

interface Place {
  readonly where: EvidencePlace;
  readonly text: string;
  readonly attachment?: number;
}

/** A place with what the lexicon finds in it. */
interface ReadPlace extends Place {
  readonly hits: Hits;
  readonly folded: string;
  readonly originOf: (index: number) => number;
}

/** Reads a message: every word, form and file name that may show its kind. */
export function readMessage(text: JudgedText, knowledge: Knowledge): Reading {
  const read = (place: Place): ReadPlace => readPlace(place, knowledge);
  const files = text.attachments.map(({ name }, attachment) => read({ where: "file-name", text: name, attachment }));
  const numbersIn = (place: ReadPlace): readonly Sign[] => numbers(place, text.numberPatterns);
  const fileSigns = files.map((file) => signsIn(file, 1).concat(numbersIn(file)));
  const subject = read({ where: "subject", text: text.subject });
  const bodies = [
    read({ where: "new-text", text: text.newText }),
    read({ where: "forwarded-text", text: text.forwardedText }),
  ];
  const words = text.newText.length + text.forwardedText.length;
  const isSilent = bodies.concat(subject).every(({ hits }) => hits.documents.length === 0);
  const fileMentions = files.map((file, index) => fileMentionsIn(file, fileSigns[index] ?? [], words === 0, isSilent));
  const saysKind = (index: number): readonly Kind[] =>
    (fileSigns[index] ?? []).map(({ kind }) => kind).concat((fileMentions[index] ?? []).map(({ kind }) => kind));
  const isReply = REPLY.test(text.subject);
  const about: About = {
    hasFile: files.length > 0,
    hasOpaqueFile: files.some((_, index) => saysKind(index).length === 0),
    isReply,
    hasText: words > 0,
    isShort: words < SHORT,
  };
  const saysCue = (...wanted: readonly Cue[]): boolean => bodies.some(({ hits }) => hasCue(hits.cues, ...wanted));
  const isOpaque = about.hasOpaqueFile && isSilent;
  const found = (names: ReadonlyArray<readonly [MessageFeature, boolean]>): Reading["features"] =>
    names.filter(([, isTrue]) => isTrue).map(([name]) => ({ feature: messageFeature(name) }));
  return {
    signs: signsIn(subject, isReply ? IN_REPLY_SUBJECT : 1).concat(
      isReply ? [] : numbersIn(subject),
      ...bodies.map((body) => signsIn(body, 1).concat(numbersIn(body))),
      ...fileSigns,
    ),
    mentions: subjectMentionsIn(subject, about).concat(
      ...bodies.map((body) => mentionsIn(body, about)),
      ...fileMentions,
    ),
    features: found([
      ["any", true],
      ["file", about.hasFile],
      ["opaque-file", about.hasOpaqueFile],
      ["picture-file", text.attachments.some(({ name }) => PICTURE.test(name))],
      ["sheet-file", text.attachments.some(({ name }) => SHEET.test(name))],
      ["drawing-file", text.attachments.some(({ name }) => DRAWING.test(name))],
      ["versioned-file", text.attachments.some(({ name }) => VERSIONED.test(name))],
      ["numbered-file", text.attachments.some(({ name }) => NUMBERED.test(name))],
      ["sign-opaque-file", isOpaque && saysCue("sign")],
      ["attach-opaque-file", isOpaque && saysCue("attach")],
      ["formal-file", files.some((_, index) => saysKind(index).some(isFormal))],
      ["everyday-file", files.some((_, index) => saysKind(index).some((kind) => !isFormal(kind)))],
      ["empty-text", !about.hasText],
      ["short-text", about.hasText && about.isShort],
      ["long-text", words > LONG],
      ["reply", isReply],
      ["forwarded", text.forwardedText.trim() !== ""],
    ]).concat(cueFeatures(bodies), ...bodies.map(patternFeatures)),
  };
}

interface About {
  readonly hasFile: boolean;
  readonly hasOpaqueFile: boolean;
  readonly isReply: boolean;
  readonly hasText: boolean;
  readonly isShort: boolean;
}

function readPlace(place: Place, { phrases, spelling }: Knowledge): ReadPlace {
  const original = place.text.length > LONGEST_PLACE ? place.text.slice(0, LONGEST_PLACE) : place.text;
  const { text, origins } = foldText(original, place.where === "file-name");
  const mended = mendTypos(text, spelling());
  const originOf = (index: number): number => {
    const folded = mended.originOf(index);
    return origins === undefined ? folded : (origins[folded] ?? original.length);
  };
  return { ...place, folded: mended.text, hits: hitsIn(mended.text, phrases), originOf };
}

function spotOf({ where, attachment, originOf }: ReadPlace, { start, end }: Stretch): Spot {
  const from = originOf(start);
  return {
    where,
    start: from,
    end: Math.max(from + 1, originOf(end - 1) + 1),
    ...(attachment === undefined ? {} : { attachment }),
  };
}

function signsIn(place: ReadPlace, factor: number): readonly Sign[] {
  return place.hits.signs.map((hit) => ({
    kind: hit.sense.kind,
    by: { entry: hit.entry, weight: signed(hit.sense) },
    factor,
    spot: spotOf(place, hit),
  }));
}

/** What speaks against a kind weighs less than nothing. */
export function signed({ what, weight }: Hits["signs"][number]["sense"]): number {
  return what === "against" ? -weight : weight;
}

/** Where a file's name says what it is, such as a packing list, a client's number of an order only says to which one it belongs. */
function numbers(
  { where, text, attachment, hits }: ReadPlace,
  own: readonly NumberPattern[] | undefined,
): readonly Sign[] {
  const isSaid = (kind: Kind): boolean =>
    where === "file-name" && hits.documents.concat(hits.signs).some(({ sense }) => sense.kind !== kind);
  const feature = numberFeature(where === "subject" ? "subject" : where === "file-name" ? "file" : "text");
  return documentNumbers(text, own).map(({ kind, start, end, isOwn }) => ({
    kind,
    by: { feature },
    factor: isOwn === true && !isSaid(kind) ? OWN_NUMBER : 1,
    spot: { where, start, end, ...(attachment === undefined ? {} : { attachment }) },
  }));
}

function fileMentionsIn(
  place: ReadPlace,
  signs: readonly Sign[],
  isEmpty: boolean,
  isSilent: boolean,
): readonly Mention[] {
  const isPlain =
    signs.every(({ kind }) => isFormal(kind)) && place.hits.documents.every(({ sense }) => isFormal(sense.kind));
  const isNumbered = signs.some(({ by }) => "feature" in by);
  return place.hits.documents.map((hit) => ({
    kind: hit.sense.kind,
    group: "file",
    entry: hit.entry,
    weight: hit.sense.weight,
    ...(isPlain ? { plainName: isNumbered ? ("numbered" as const) : ("bare" as const) } : {}),
    spot: spotOf(place, hit),
    features: featuresWhere([
      ["file", true],
      ["file-empty-text", isEmpty],
      ["file-silent-text", isSilent && !isEmpty],
      ["file-versioned", VERSIONED.test(place.text)],
    ]),
    cues: [],
  }));
}

function subjectMentionsIn(place: ReadPlace, about: About): readonly Mention[] {
  const isQuestion = /[?？؟]/.test(place.folded);
  const hasNot = hasCue(place.hits.cues, "not", "later");
  return place.hits.documents.map((hit) => ({
    kind: hit.sense.kind,
    group: "subject",
    entry: hit.entry,
    weight: hit.sense.weight,
    spot: spotOf(place, hit),
    features: featuresWhere([
      ["subject-reply", about.isReply],
      ["subject", !about.isReply],
      ["subject-with-file", about.hasFile && !about.isReply],
      ["subject-opaque-file", about.hasOpaqueFile && !about.isReply],
      ["subject-empty-text", !about.hasText],
      ["subject-not", hasNot],
      ["subject-question", isQuestion],
    ]),
    cues: [],
  }));
}

function featuresWhere(names: ReadonlyArray<readonly [MentionFeature, boolean]>): readonly number[] {
  return names.filter(([, isTrue]) => isTrue).map(([name]) => mentionFeature(name));
}

function mentionsIn(place: ReadPlace, about: About): readonly Mention[] {
  const documents = place.hits.documents.slice(0, MOST_MENTIONS);
  if (documents.length === 0) return [];
  const clauses = clausesOf(place.folded);
  const anywhere = cues.filter((cue) => hasCue(place.hits.cues, cue));
  return documents.map((hit) => {
    const sentenceEnd = place.folded.slice(hit.end, hit.end + 200).search(/[.!?؟。\n]/);
    return {
      kind: hit.sense.kind,
      group: "text",
      entry: hit.entry,
      weight: hit.sense.weight,
      spot: spotOf(place, hit),
      features: featuresWhere([
        ["named", true],
        ["named-forwarded", place.where === "forwarded-text"],
        ["named-with-file", about.hasFile],
        ["named-opaque-file", about.hasOpaqueFile],
        ["named-short-text", about.isShort],
        ["named-first", hit.start < 80],
        ["named-question", sentenceEnd >= 0 && /[?؟]/.test(place.folded.charAt(hit.end + sentenceEnd))],
        ["named-numbered", /^[^\n]{0,6}\d/.test(place.folded.slice(hit.end, hit.end + 7))],
      ]).concat(anywhere.map((cue) => cueFeature(cue, "anywhere"))),
      cues: cuesBeside(hit, place.hits.cues, clauses).map((beside) => ({
        feature: cueFeature(beside.cue, beside.where),
        spot: spotOf(place, beside),
      })),
    };
  });
}

interface Beside {
  readonly cue: Cue;
  readonly where: CuePlace;
  readonly start: number;
  readonly end: number;
}

/** The cues in the sentence of a document, the nearest of each kind and place. Hits are in order, so only neighbours are looked at. */
function cuesBeside(
  hit: Stretch,
  { starts, ends, which }: CueHits,
  { sentenceOf, clauseOf }: Clauses,
): readonly Beside[] {
  const nearest: Record<string, Beside> = {};
  const [sentence, clause] = [sentenceOf(hit.start), clauseOf(hit.start)];
  for (let at = firstFrom(starts, hit.start - REACH); at < starts.length; at++) {
    const start = starts[at] ?? 0;
    const end = ends[at] ?? 0;
    if (start > hit.end + REACH) break;
    const isOwn = start >= hit.start && end <= hit.end;
    const cue = cues[which[at] ?? -1];
    if (isOwn || cue === undefined || sentenceOf(start) !== sentence) continue;
    const where = clauseOf(start) !== clause ? "beside" : start < hit.start ? "before" : "after";
    const key = `${cue} ${where}`;
    const known = nearest[key];
    if (known === undefined || Math.abs(start - hit.start) < Math.abs(known.start - hit.start))
      nearest[key] = { cue, where, start, end };
  }
  return Object.keys(nearest).reduce<Beside[]>((all, key) => {
    const one = nearest[key];
    if (one !== undefined) all.push(one);
    return all;
  }, []);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function cueFeatures(bodies: readonly ReadPlace[]): Reading["features"] {
  return messageCues.reduce<Reading["features"]>((all, cue) => {
    const isFound = bodies.some(({ hits }) => hasCue(hits.cues, cue));
    return isFound ? all.concat({ feature: messageFeature(cue) }) : all;
  }, []);
}

function patternFeatures({ where, text }: ReadPlace): Reading["features"] {
  return patternNames.reduce<Reading["features"]>((all, name) => {
    const [span] = findPattern(name, text);
    return span === undefined ? all : all.concat({ feature: messageFeature(name), spot: { where, ...span } });
  }, []);
}
