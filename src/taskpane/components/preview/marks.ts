import type { Evidence, EvidencePlace } from "../../../domain/kinds/kind";

/** What a piece of text says of a kind. */
export type Stance = "for" | "against";

/** A piece of text, and what it says; nothing where it says nothing. */
export interface Segment {
  readonly text: string;
  readonly stance?: Stance;
}

/** A stretch of a text with its weight. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

export function stanceOf({ weight }: Pick<Evidence, "weight">): Stance {
  return weight > 0 ? "for" : "against";
}

/** One entry for each piece of text with all that it weighs, strongest first; what cancels out is left out. */
export function withoutRepeats(evidence: readonly Evidence[]): readonly Evidence[] {
  const places = new Map<string, Evidence>();
  for (const item of evidence) {
    const key = [item.where, item.attachment ?? "", item.at ?? "", item.text].join("\n");
    places.set(key, { ...item, weight: item.weight + (places.get(key)?.weight ?? 0) });
  }
  return [...places.values()]
    .filter(({ weight }) => Math.abs(weight) > 0.05)
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
}

/** Where the words of the evidence stand in a text. What is not found there is not marked: the list of evidence still names it. */
export function marksIn(
  text: string,
  evidence: readonly Evidence[],
  where: EvidencePlace,
  attachment?: number,
): readonly Mark[] {
  return evidence.flatMap((item) => {
    if (item.where !== where || item.attachment !== attachment || item.text === "") return [];
    const start = startOf(item, text);
    return start < 0 ? [] : [{ ...wholeWords(text, start, start + item.text.length), weight: item.weight }];
  });
}

/** Up to the ends of the words, where the script has such: half a word or number is hard to read. */
function wholeWords(text: string, start: number, end: number): Span {
  const isLetter = (at: number): boolean =>
    /[\p{L}\p{N}]/u.test(text.charAt(at)) && !/[\u3040-\u9fff\uf900-\ufaff]/.test(text.charAt(at));
  let [from, to] = [start, end];
  while (from > 0 && isLetter(from) && isLetter(from - 1)) from--;
  while (to < text.length && isLetter(to) && isLetter(to - 1)) to++;
  return { start: from, end: to };
}

function startOf({ text: words, at }: Evidence, text: string): number {
  if (at !== undefined && text.slice(at, at + words.length) === words) return at;
  const exact = text.indexOf(words);
  return exact >= 0 ? exact : text.toLowerCase().indexOf(words.toLowerCase());
}

/** The text cut at the marks. Where marks overlap, the sum of their weights says for or against. */
export function segmentsOf(text: string, marks: readonly Mark[]): readonly Segment[] {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((one, other) => one - other);
  return cuts.slice(1).reduce<readonly Segment[]>((segments, end, index) => {
    const start = cuts[index] ?? 0;
    const over = marks.filter((mark) => mark.start < end && mark.end > start);
    const weight = over.reduce((sum, mark) => sum + mark.weight, 0);
    const stance = over.length === 0 ? {} : { stance: stanceOf({ weight }) };
    return joined(segments, { text: text.slice(start, end), ...stance });
  }, []);
}

/** Neighbours that say the same are one. */
function joined(segments: readonly Segment[], next: Segment): readonly Segment[] {
  const last = segments.at(-1);
  if (last === undefined || last.stance !== next.stance) return [...segments, next];
  return [...segments.slice(0, -1), { ...last, text: last.text + next.text }];
}

/** Characters of a text that need no shortening, of the beginning of one without marks, and to either side of a mark. */
const SHORT = 280;
const BEGINNING = 140;
const AROUND = 60;
/** What is left out must be worth the sign that says so. */
const LEAST_GAP = 24;

/** A part of a text, cut at its marks. */
export interface Excerpt extends Span {
  readonly segments: readonly Segment[];
}

/** The parts of a long text that are worth seeing: around the marks, or the beginning. Between two of them something is left out. */
export function excerptsOf(text: string, marks: readonly Mark[]): readonly Excerpt[] {
  return windowsOf(text, marks).map(({ start, end }) => ({
    start,
    end,
    segments: segmentsOf(
      text.slice(start, end),
      marks
        .filter((mark) => mark.start < end && mark.end > start)
        .map((mark) => ({ ...mark, start: Math.max(0, mark.start - start), end: Math.min(end, mark.end) - start })),
    ),
  }));
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** From left to right and apart; the whole text as one where it is short. */
function windowsOf(text: string, marks: readonly Mark[]): readonly Span[] {
  if (text.length <= SHORT) return [{ start: 0, end: text.length }];
  if (marks.length === 0) return [{ start: 0, end: blankAfter(text, BEGINNING) }];
  return marks
    .map(({ start, end }) => ({ start: blankBefore(text, start - AROUND), end: blankAfter(text, end + AROUND) }))
    .sort((one, other) => one.start - other.start)
    .reduce<readonly Span[]>((all, next) => {
      const last = all.at(-1);
      if (last === undefined || next.start - last.end > LEAST_GAP) return [...all, next];
      return [...all.slice(0, -1), { start: last.start, end: Math.max(last.end, next.end) }];
    }, [])
    .map(({ start, end }) => ({
      start: start <= LEAST_GAP ? 0 : start,
      end: text.length - end <= LEAST_GAP ? text.length : end,
    }));
}

/** How far a word may reach; scripts without blanks are cut where they are. */
const LONGEST_WORD = 16;

function blankBefore(text: string, at: number): number {
  for (let index = at; index > at - LONGEST_WORD && index > 0; index--)
    if (/\s/.test(text.charAt(index - 1))) return index;
  return Math.max(0, wholeCharacter(text, at));
}

function blankAfter(text: string, at: number): number {
  for (let index = at; index < at + LONGEST_WORD && index < text.length; index++)
    if (/\s/.test(text.charAt(index))) return index;
  return Math.min(text.length, wholeCharacter(text, at));
}

/** Never between the halves of a character beyond U+FFFF. */
function wholeCharacter(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
}
