import { documentNumbersIn, numberKey } from "../content/documentNumbersIn";
import type { Draft } from "../draft/draft";
import type { NumberPattern } from "../kinds/structure/documentNumbers";
import { clientsOf, judgedFiles } from "../review";
import type { ReviewedRecipient } from "../ruleKit/reviewedRecipient";

/** The document numbers of subject, new text and files, each once, as they stand there first. */
export function numbersOf(draft: Draft, recipients: readonly ReviewedRecipient[]): readonly string[] {
  const patterns = clientsOf(recipients).reduce<readonly NumberPattern[]>(
    (all, { numberPatterns = [] }) => all.concat(numberPatterns),
    [],
  );
  const keys = new Set<string>();
  return judgedFiles(draft)
    .reduce<readonly string[]>(
      (all, { facts }) => all.concat(facts?.numbers ?? []),
      documentNumbersIn(`${draft.subject}\n${draft.newText}`, patterns).map(({ text }) => text),
    )
    .filter((number) => {
      const key = numberKey(number);
      return keys.size < keys.add(key).size;
    });
}
