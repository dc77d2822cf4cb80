import { replyPrefix } from "../draft/subjectPrefix";

/** A subject taken apart. */
export interface SubjectParts {
  /** The marks of replies and forwards as they stand in front, with the blank behind them: `RE: ` or `答复：`. */
  readonly prefix: string;
  /** What the subject itself says. */
  readonly own: string;
}

const LONGEST = 255;
const MOST_PREFIXES = 12;
/** What a gateway puts in front. */
const TAG = /^\s*\[(?:ext|external|extern|外部[^\]]{0,6})\]\s*/i;

/** Parts what the subject says from the marks of replies and forwards in front of it. */
export function partSubject(subject: string): SubjectParts {
  let own = subject.slice(0, LONGEST);
  for (let left = MOST_PREFIXES; left > 0; left--) own = own.slice(replyPrefix(own).length);
  own = own.replace(TAG, "");
  return {
    prefix: subject.slice(0, LONGEST).slice(0, Math.min(subject.length, LONGEST) - own.length),
    own: own.trim(),
  };
}
