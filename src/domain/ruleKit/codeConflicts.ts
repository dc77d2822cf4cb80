import { codesIn, type NumberIn } from "../content/documentNumbersIn";
import { isSameNumber, isSlip } from "../content/sameNumber";
import type { Draft } from "../draft/draft";
import type { NumberConflict } from "./numberConflicts";
import { partSubject } from "./subjectOwn";

/**
 * Numbers of no known form that are nearly the same in two places, and each in one of them only: at most one such pair. `known` are the
 * keys of those that are judged by their form.
 */
export function codeConflicts(
  { subject, newText, attachments }: Draft,
  known: readonly string[],
): readonly NumberConflict[] {
  const codes = (text: string): readonly NumberIn[] => codesIn(text).filter(({ key }) => known.indexOf(key) < 0);
  const files = attachments.filter(({ inline }) => !inline);
  const [said, written] = [codes(partSubject(subject).own), codes(newText)];
  const message = said.concat(written);
  const allNamed = files.reduce<readonly NumberIn[]>((all, { name }) => all.concat(codes(name)), []);
  for (const { name, facts } of files) {
    const [named, inside] = [codes(name), codes((facts?.numbers ?? []).join("\n"))];
    const inFile = named.length > 0 ? named : inside.slice(0, 1);
    const filed = allNamed.concat(inside);
    const ofMessage = slipBetween(message, inFile, filed, message);
    if (ofMessage !== undefined) {
      const [one] = ofMessage;
      return [{ between: said.indexOf(one) < 0 ? "text-file" : "subject-file", one, other: ofMessage[1], file: name }];
    }
    const ofFile = slipBetween(named, inside, inside, named);
    if (ofFile !== undefined) return [{ between: "file-content", one: ofFile[0], other: ofFile[1], file: name }];
  }
  const ofText = slipBetween(said, written, written, said);
  return ofText === undefined ? [] : [{ between: "subject-text", one: ofText[0], other: ofText[1] }];
}

/** A number of one place and one of another that are the same but for a slip, and neither of which is known where the other stands. */
function slipBetween(
  ones: readonly NumberIn[],
  others: readonly NumberIn[],
  besideOther: readonly NumberIn[],
  besideOne: readonly NumberIn[],
): readonly [NumberIn, NumberIn] | undefined {
  const isIn = ({ key }: NumberIn, numbers: readonly NumberIn[]): boolean =>
    numbers.some((number) => number.key === key);
  for (const one of ones) {
    const other = isIn(one, besideOther)
      ? undefined
      : others.find(
          (candidate) => isSlip(one.key, candidate.key) && !isSameNumber(one, candidate) && !isIn(candidate, besideOne),
        );
    if (other !== undefined) return [one, other];
  }
  return undefined;
}
