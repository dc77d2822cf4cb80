import { patternNames, type PatternName } from "../structure/patterns";

/** Where a document's name stands in a paper: as a title of its own, in the heading, or further down. */
export const namePlaces = ["title", "heading", "named"] as const;

export type NamePlace = (typeof namePlaces)[number];

/** What is true of a paper as a whole. */
export const shapes = [
  "any",
  "short",
  "long",
  "paragraphs",
  "columns",
  "labels",
  "few-digits",
  "many-digits",
  "sentences",
  "bullets",
  "questions",
  "numbered-clauses",
  "blanks",
] as const;

export type Shape = (typeof shapes)[number];

/** Every number that judging a paper needs beside the weights of its phrases, by name; each stands once for each kind. */
export const paperFeatureNames: readonly string[] = ([] as readonly string[]).concat(
  namePlaces,
  shapes,
  ["number"],
  patternNames.map((name) => `form ${name}`),
  patternNames.map((name) => `many ${name}`),
);

const indexOf: Record<string, number> = {};
paperFeatureNames.forEach((name, index) => {
  indexOf[name] = index;
});

/** The place of a feature in the list; the names are literals of this file. */
export function paperFeature(
  name: NamePlace | Shape | "number" | `form ${PatternName}` | `many ${PatternName}`,
): number {
  return indexOf[name] ?? 0;
}
