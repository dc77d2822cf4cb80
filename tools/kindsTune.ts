import { writeFileSync } from "node:fs";
import { featureNames } from "../src/domain/kinds/features";
import { paperFeatureNames } from "../src/domain/kinds/papers/paperFeatures";
import { exampleOf, paperExampleOf } from "./kinds/evaluate";
import { fold } from "./kinds/folding";
import { untunedJudge, untunedPaperJudge, type Untuned } from "./kinds/judges";
import { LANGUAGES, readLanguages, type LanguageFile, type Phrase } from "./kinds/language";
import { developmentMessages, developmentPapers, textOf, type Labelled } from "./kinds/messages";
import { phraseKey, senseKey } from "./kinds/pack";
import { PAPER_PARAMETERS, PARAMETERS, PARAMETERS_AT_SEND, writeParameters } from "./kinds/parameters";
import { train, type Tuned } from "./kinds/train";
import { WORTH_AT_SEND, worthOf } from "./kinds/worth";

/**
 * `npm run kinds:tune`: tunes every weight on the development messages and papers, and writes them where they are read: the phrases'
 * into the language files, the others' into the tables of parameters. `npm run generate` packs both for the bundles. The phrases that
 * count most for their bytes are tuned once more by themselves: the events bundle carries those only.
 */
const files = readLanguages();
const messages = developmentMessages();
const texts = messages.map(wordsOf);
const everything = untunedJudge(files);
const tunedEverything = tune(everything);
writeParameters(PARAMETERS, featureNames, tunedEverything.parameters);
const ofMessages = resultsOf(everything, tunedEverything, texts);
const carriedFiles = files.map((file) => ({ ...file, phrases: file.phrases.filter(isCarried) }));
const carried = untunedJudge(carriedFiles);
const tunedAtSend = tune(carried);
const atSend = resultsOf(carried, tunedAtSend, []);
writeParameters(PARAMETERS_AT_SEND, featureNames, tunedAtSend.parameters);

const labelledPapers = developmentPapers();
const papers = untunedPaperJudge(files);
const tunedPapers = train({
  start: papers.given,
  featureCount: paperFeatureNames.length,
  examples: labelledPapers.map((paper) => paperExampleOf(paper, papers)),
});
const ofPapers = resultsOf(
  papers,
  tunedPapers,
  labelledPapers.map(({ text }) => text),
);
writeParameters(PAPER_PARAMETERS, paperFeatureNames, tunedPapers.parameters);
for (const file of files) writeFileSync(`${LANGUAGES}/${file.language}.txt`, withResults(file));

function tune(judge: Untuned): Tuned {
  return train({
    start: judge.given,
    featureCount: featureNames.length,
    examples: messages.map((message) => exampleOf(message, judge)),
  });
}

function isCarried(phrase: Phrase): boolean {
  const { sense, given } = phrase;
  if (sense.what === "paper" || sense.what === "right") return sense.what === "right";
  const result = ofMessages.get(keyOf(phrase));
  return worthOf(phrase, result?.weight ?? given, result?.seen ?? 0) >= WORTH_AT_SEND;
}

interface Result {
  readonly weight: number;
  readonly seen: number;
}

/** What tuning found of each phrase, by its key. */
function resultsOf(
  { keys, phrases }: Untuned,
  { entries }: Tuned,
  texts: readonly string[],
): ReadonlyMap<string, Result> {
  const seen = new Float64Array(keys.length);
  for (const text of texts) {
    const found = new Set<number>();
    phrases.find(fold(text), (phrase) => {
      for (const { id } of phrases.entriesOf(phrase)) found.add(id);
    });
    for (const id of found) seen[id] = (seen[id] ?? 0) + 1;
  }
  return new Map(keys.map((key, entry) => [key, { weight: entries[entry] ?? 0, seen: seen[entry] ?? 0 }]));
}

function wordsOf(message: Labelled): string {
  const { subject, newText, forwardedText, attachments } = textOf(message);
  return [subject, newText, forwardedText, ...attachments.map(({ name }) => name.replace(/[_.-]/g, " "))].join("\n");
}

function withResults({ lines, phrases }: LanguageFile): string {
  const byLine = new Map(phrases.map((phrase) => [phrase.line, phrase]));
  return lines.map((line, index) => resultLine(byLine.get(index + 1)) ?? line).join("\n");
}

function resultLine(phrase: Phrase | undefined): string | undefined {
  if (phrase === undefined || phrase.sense.what === "right") return undefined;
  const { sense, text } = phrase;
  const result = (sense.what === "paper" ? ofPapers : ofMessages).get(keyOf(phrase));
  if (result === undefined) return undefined;
  const shown = ({ weight }: Result): string =>
    "weight" in sense ? (sense.what === "against" ? -weight : weight).toFixed(1).replace("-0.0", "0.0") : "";
  const there = isCarried(phrase) ? atSend.get(keyOf(phrase)) : undefined;
  const columns = [text, shown(result), String(result.seen)];
  return (there === undefined ? columns : [...columns, shown(there) || "+"]).join("\t");
}

function keyOf({ text, sense }: Phrase): string {
  return phraseKey(fold(text), sense.what === "right" ? "right" : senseKey(sense));
}
