import { kinds, type Kind } from "./kind";
import { cues, type Cue } from "./lexicon";
import { patternNames, type PatternName } from "./structure/patterns";

/** Where a cue stands to the document it may belong to: in its clause before or after it, or elsewhere in its sentence. */
export const cuePlaces = ["before", "after", "beside"] as const;

export type CuePlace = (typeof cuePlaces)[number];

/** What is true of a mention of a document; each weighs for the document's own kind. */
export const mentionFeatures = [
  "named",
  "named-forwarded",
  "named-with-file",
  "named-opaque-file",
  "named-short-text",
  "named-first",
  "named-question",
  "named-numbered",
  "subject",
  "subject-with-file",
  "subject-opaque-file",
  "subject-empty-text",
  "subject-reply",
  "subject-not",
  "subject-question",
  "file",
  "file-empty-text",
  "file-silent-text",
  "file-versioned",
] as const;

export type MentionFeature = (typeof mentionFeatures)[number];

/** What is true of the whole message; each weighs for every kind in its own way. */
export const messageFeatures = [
  "any",
  "file",
  "opaque-file",
  "picture-file",
  "sheet-file",
  "drawing-file",
  "versioned-file",
  "numbered-file",
  "sign-opaque-file",
  "attach-opaque-file",
  "formal-file",
  "everyday-file",
  "empty-text",
  "short-text",
  "long-text",
  "reply",
  "forwarded",
] as const;

export type MessageFeature = (typeof messageFeatures)[number];

/** The cues that say something of a message even where it names no document. */
export const messageCues = ["attach", "sign", "issue", "not", "later", "ask"] as const satisfies readonly Cue[];

/** Every number that judging needs beside the weights of the phrases, by name; each stands once for each kind. */
export const featureNames: readonly string[] = ([] as readonly string[]).concat(
  mentionFeatures.map((name) => `mention ${name}`),
  cues.reduce<readonly string[]>(
    (all, cue) =>
      all.concat(
        cuePlaces.map((place) => `mention ${cue} ${place}`),
        `mention ${cue} anywhere`,
      ),
    [],
  ),
  messageFeatures.map((name) => `message ${name}`),
  messageCues.map((cue) => `message ${cue}`),
  patternNames.map((name) => `message ${name}`),
  ["number subject", "number text", "number file"],
);

type Group = "mention" | "message" | "number";

/** By group, so that no name is put together for each word of a message. */
const indexOf: Readonly<Record<Group, Record<string, number>>> = { mention: {}, message: {}, number: {} };
featureNames.forEach((name, index) => {
  const at = name.indexOf(" ");
  indexOf[name.slice(0, at) as Group][name.slice(at + 1)] = index;
});

/** The place of a feature in the list; the names are literals of this file. */
export const mentionFeature = (name: MentionFeature): number => indexOf.mention[name] ?? 0;
export const cueFeature = (cue: Cue, place: CuePlace | "anywhere"): number => indexOf.mention[`${cue} ${place}`] ?? 0;
export const messageFeature = (name: MessageFeature | (typeof messageCues)[number] | PatternName): number =>
  indexOf.message[name] ?? 0;
export const numberFeature = (place: "subject" | "text" | "file"): number => indexOf.number[place] ?? 0;

const indexOfKind: Record<string, number> = {};
kinds.forEach((kind, index) => {
  indexOfKind[kind] = index;
});

/** Where a feature's number for a kind stands among the parameters. */
export function parameterOf(featureIndex: number, kind: Kind): number {
  return featureIndex * kinds.length + (indexOfKind[kind] ?? 0);
}
