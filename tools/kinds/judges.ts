import { featureNames } from "../../src/domain/kinds/features";
import { paperFeatureNames } from "../../src/domain/kinds/papers/paperFeatures";
import { judgeOf, packParameters, type Judge } from "../../src/domain/kinds/weights";
import { fold } from "./folding";
import { readLanguages, type LanguageFile } from "./language";
import { pack } from "./pack";
import { PARAMETERS_AT_SEND, readParameters } from "./parameters";

export interface Untuned extends Judge {
  /** Which phrase each entry is, see `phraseKey`, and what it weighs. */
  readonly keys: readonly string[];
  readonly given: readonly number[];
}

/** A judge that knows every phrase of the language files as its author weighed it, and nothing of tuning. */
export function untunedJudge(files: readonly LanguageFile[] = readLanguages()): Untuned {
  const { text, keys, given } = pack(untuned(files), fold).lexicon;
  return { ...judgeOf(text, "", featureNames.length), keys, given };
}

/** The same for papers. */
export function untunedPaperJudge(files: readonly LanguageFile[] = readLanguages()): Untuned {
  const { text, keys, given } = pack(untuned(files), fold).papers;
  return { ...judgeOf(text, "", paperFeatureNames.length), keys, given };
}

/** The judge that the events bundle carries, by the files as they were tuned. */
export function judgeAtSend(files: readonly LanguageFile[] = readLanguages()): Judge {
  return judgeOf(
    pack(files, fold).atSend.text,
    packParameters(readParameters(PARAMETERS_AT_SEND, featureNames)),
    featureNames.length,
  );
}

function untuned(files: readonly LanguageFile[]): readonly LanguageFile[] {
  return files.map((file) => ({
    ...file,
    phrases: file.phrases.map(({ text, sense, given, reason, line }) => ({ text, sense, given, reason, line })),
  }));
}
