import { closingTagsOf, placesIn, quotingRanges, type TextRange } from "./cutPlaces";
import type { BodyText, ComposeType } from "./draft";
import type { RawDraft } from "./rawDraft";
import { splitBody } from "./splitBody";

type Body = RawDraft["body"];

/** How many places are looked at around the one where the sender's own text ends: headers, blank lines, a picture. */
const NEAR = 40;
/** A thread that is answered piece by piece has no more pieces; this bounds the work on a hostile one. */
const MOST_RANGES = 40;
/** An introduction such as `On Monday Bob wrote:` takes no more lines above what it introduces. */
const LONGEST_INTRODUCTION = 3;
/** What is seen although it has no text. */
const SEEN = /<(?:img|video|object|svg|v:)/i;

/**
 * The body without what {@link splitBody} takes for quoted; everything else stays as it is written. `undefined` where no cut does that.
 * Whatever is cut is judged again: own and forwarded text, signature and disclaimer are as before, and nothing is quoted any more.
 */
export function cutQuotedText(body: Body, composeType: ComposeType, subject: string): string | undefined {
  const read = (content: string): BodyText => splitBody({ ...body, content }, composeType, subject);
  const whole = read(body.content);
  if (whole.quotedText === "") return body.content;
  const keepsOwn = (content: string): boolean => hasSameWords(read(content), whole);
  const isClean = (content: string | undefined): content is string =>
    content !== undefined && read(content).quotedText === "" && keepsOwn(content);
  const below = cutBelow(body, keepsOwn, isClean);
  if (isClean(below)) return below;
  const pieces = cutPieces(body, keepsOwn);
  return isClean(pieces) ? pieces : undefined;
}

/** For a thread below everything else, as most programs put it: all that follows the sender's own text goes. */
function cutBelow(
  { format, content }: Body,
  keepsOwn: (content: string) => boolean,
  isClean: (content: string) => boolean,
): string | undefined {
  const places = placesIn(format, content);
  const upTo = (index: number): string => content.slice(0, places[index]);
  let [tooShort, longEnough] = [-1, places.length];
  while (longEnough - tooShort > 1) {
    const middle = Math.floor((tooShort + longEnough) / 2);
    if (keepsOwn(upTo(middle))) longEnough = middle;
    else tooShort = middle;
  }
  // A header that is cut in two reads as the sender's own, so that the end of his text may lie a little higher.
  let end = longEnough;
  while (end >= 0 && longEnough - end < NEAR && !isClean(upTo(end))) end -= 1;
  if (end < 0 || !isClean(upTo(end))) return undefined;
  while (end > 0 && longEnough - end < NEAR && isClean(upTo(end - 1))) end -= 1;
  // A picture has no text, but is the sender's.
  let last = end;
  for (let at = end; at < places.length && at - end < NEAR && isClean(upTo(at)); at++)
    if (SEEN.test(content.slice(places[end], places[at]))) last = lastSeen(content, places, end, at);
  const kept = upTo(last);
  return format === "html" ? kept + closingTagsOf(kept) : kept;
}

/** The first place below the last picture between two places. */
function lastSeen(content: string, places: readonly number[], from: number, to: number): number {
  for (let at = to; at > from; at--) if (SEEN.test(content.slice(places[at - 1], places[at]))) return at;
  return from;
}

/** For a thread that the sender's own text stands between or below: each quoted piece goes, with the lines that introduce it. */
function cutPieces({ format, content }: Body, keepsOwn: (content: string) => boolean): string | undefined {
  const places = placesIn(format, content);
  const ranges = quotingRanges(format, content, places);
  if (ranges.length > MOST_RANGES) return undefined;
  return ranges.reduceRight<string | undefined>((rest, range) => {
    if (rest === undefined) return undefined;
    return startsOf(range, places)
      .map((start) => rest.slice(0, start) + rest.slice(range.end))
      .find(keepsOwn);
  }, content);
}

/** Where a piece may begin: at itself, or a few lines above. */
function startsOf({ start }: TextRange, places: readonly number[]): readonly number[] {
  return [start].concat(
    places
      .filter((place) => place < start)
      .slice(-LONGEST_INTRODUCTION)
      .reverse(),
  );
}

function hasSameWords(one: BodyText, other: BodyText): boolean {
  const names = ["newText", "forwardedText", "signature", "disclaimer"] as const;
  return names.every((name) => one[name].replace(/\s+/g, "") === other[name].replace(/\s+/g, ""));
}
