import type { Bounce, BounceCause } from "../notice";
import { readText } from "../readText";
import { inAnyLanguage } from "../wordPattern";

type Cause = Pick<Bounce, "because" | "isPermanent" | "status">;

/** What the words of servers mean, the plainest first: a full mailbox may be called unavailable, too. */
const causes: ReadonlyArray<readonly [BounceCause, RegExp]> = [
  ["mailbox-full", inAnyLanguage(({ bounce }) => bounce.mailboxFull)],
  ["refused", /\b(?:sender (?:address )?rejected|sender verify|bad outbound sender)/],
  ["domain-gone", inAnyLanguage(({ bounce }) => bounce.domainGone)],
  ["no-such-mailbox", inAnyLanguage(({ bounce }) => bounce.noSuchMailbox)],
  ["refused", inAnyLanguage(({ bounce }) => bounce.refused)],
];
const EXPIRED = inAnyLanguage(({ bounce }) => bounce.expired);

/** RFC 3463 and its registry at IANA; 5.1.10 and 5.4.310 as Exchange Online uses them (Microsoft's list of NDR codes). */
const codes: ReadonlyArray<readonly [RegExp, BounceCause]> = [
  [/^\d\.1\.(?:1|3|6|10)$/, "no-such-mailbox"],
  [/^\d\.1\.2$/, "domain-gone"],
  [/^\d\.1\.[78]$/, "refused"],
  [/^\d\.2\.1$/, "no-such-mailbox"],
  [/^\d\.2\.2$/, "mailbox-full"],
  [/^\d\.2\.3$/, "refused"],
  [/^\d\.3\.4$/, "refused"],
  [/^\d\.4\.(?:4|310)$/, "domain-gone"],
  [/^\d\.[67]\.\d+$/, "refused"],
];
/** These leave no doubt, whatever words come with them. */
const PLAIN = /^\d\.(?:1\.(?:1|2|10)|2\.2|2\.3|3\.4|4\.310)$/;
const LONGEST_DIAGNOSTIC = 3_000;

/**
 * Why mail came back, by the status and the words that a server answered with. Where the code is plain it decides, else the words
 * do, and the code where they say nothing: servers give 5.7.1 and 5.0.0 for anything.
 */
export function bounceCause(words: string, given = ""): Cause {
  const text = readText(words.slice(0, LONGEST_DIAGNOSTIC)).folded;
  const status = given !== "" && !/^\d\.0\.0$/.test(given) ? given : (statusIn(text) ?? given);
  const [byCode] = codes.filter(([pattern]) => pattern.test(status)).map(([, cause]) => cause);
  const [byWords] = causes.filter(([, pattern]) => pattern.test(text)).map(([cause]) => cause);
  const isPlain = PLAIN.test(status) && byWords !== "mailbox-full";
  const because = (isPlain ? byCode : (byWords ?? byCode)) ?? "other";
  return { because, isPermanent: isDead(because, status, text), ...(status === "" ? {} : { status }) };
}

function isDead(because: BounceCause, status: string, text: string): boolean {
  if (because === "mailbox-full" || because === "refused") return false;
  if (status.charAt(0) === "4" || (status === "" && /(?:^|\D)4[2-5]\d[ -]/.test(text) && !/(?:^|\D)55\d\b/.test(text)))
    return false;
  return because !== "other" || !(EXPIRED.test(text) || /\.4\.7$/.test(status));
}

/** The first enhanced status code that stands after an SMTP code, in brackets, behind `#`, or by itself. */
function statusIn(text: string): string | undefined {
  return /(?:^|[^\d.])([45]\.\d\.\d{1,3})(?![\d.]*\.\d|\d)/.exec(text)?.[1];
}
