import type { Client } from "../../../domain/book/book";
import { nameOf } from "../../../domain/book/clientQuestions";
import { clientOf, type Correction } from "../../../domain/corrections/correction";
import type { Strength, Sureness, Text } from "../../text/text";

/** From 0 to 1, as the judge counts, to a word: numbers would promise more than there is. */
export function surenessOf(score: number): Sureness {
  return score >= 0.9 ? "clear" : score >= 0.6 ? "likely" : "possible";
}

export function strengthOf(weight: number): Strength {
  const size = Math.abs(weight);
  return size >= 2 ? "strong" : size >= 0.8 ? "medium" : "slight";
}

/** A correction as the sentence that says what was learned. */
export function correctionSentence(correction: Correction, clients: readonly Client[], text: Text): string {
  const id = clientOf(correction);
  const client = clients.find((one) => one.id === id);
  const whose = id === undefined ? text.learned.allClients : client === undefined ? id : nameOf(client);
  const textsBy = (kind: "words" | "file-name"): readonly string[] =>
    correction.signs.filter(({ by }) => by === kind).map(({ text: words }) => words);
  const [words, files] = [textsBy("words"), textsBy("file-name")];
  const parts = [
    ...(words.length > 0 ? [text.learned.words(words)] : []),
    ...(files.length > 0 ? [text.learned.files(files)] : []),
  ];
  const signs = parts.reduce((one, other) => text.learned.and(one, other));
  const kind = text.aKind[correction.kind];
  if (correction.says === "is") return text.learned.is(whose, signs, kind);
  const instead = correction.instead === undefined ? "" : text.learned.instead(text.aKind[correction.instead]);
  return text.learned.isNot(whose, signs, kind) + instead;
}

/** The day as people write it; corrections know no hour. */
export function dayOf(date: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" }).format(new Date(date));
}
