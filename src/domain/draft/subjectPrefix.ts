import { foldedLine } from "./plainLine";
import { forwardPrefixes, replyPrefixes } from "./quoteMarkers/headers";

const PREFIX = /^\s*(?:\[[^\]]{1,20}\]\s*)?([^:：[\]]{1,20}?)\s*(?:[[(]\d+[\])]|\^\d+)?\s*[:：]\s*/;
/** No prefix reaches further into a subject. */
const LONGEST_PREFIX = 80;

/** What stands before the first colon of a subject, folded: `fw`. Of `[EXTERNAL] Fw: x` and `Re[2]: x` too. */
export function foldedPrefix(subject: string): string {
  return foldedLine(PREFIX.exec(subject.slice(0, LONGEST_PREFIX))?.[1] ?? "");
}

/** The prefix with which a subject says that it replies or passes on, as it is written: `RE: `. Empty where there is none. */
export function replyPrefix(subject: string): string {
  const [all = "", name = ""] = PREFIX.exec(subject.slice(0, LONGEST_PREFIX)) ?? [];
  const folded = foldedLine(name);
  return replyPrefixes.has(folded) || forwardPrefixes.has(folded) ? all : "";
}

/**
 * The subject that stands there once Outlook is given another one: it leaves the prefix of a reply or a forwarded message where it is
 * (office-js docs, `Subject.setAsync`).
 */
export function withPrefixOf(before: string, next: string): string {
  return replyPrefix(next) === "" ? replyPrefix(before) + next : next;
}
