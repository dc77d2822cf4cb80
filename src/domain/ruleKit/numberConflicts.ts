import type { Client } from "../book/book";
import { documentNumbersIn, type NumberIn } from "../content/documentNumbersIn";
import { isSameNumber, isSlip } from "../content/sameNumber";
import { partSubject } from "./subjectOwn";
import { foldText } from "../kinds/foldText";
import { codeConflicts } from "./codeConflicts";
import type { RuleContext } from "./defineRule";
import { theirClients } from "./theirClients";

/** Two numbers where one is meant: which two, and where the second stands where that is a file. */
export interface NumberConflict {
  readonly between: "subject-file" | "subject-text" | "text-file" | "file-content";
  readonly one: NumberIn;
  readonly other: NumberIn;
  readonly file?: string;
}

interface FileNumbers {
  readonly name: string;
  readonly named: readonly NumberIn[];
  readonly inside: readonly NumberIn[];
}

const EARLIER = new RegExp(
  foldText(
    "last year|previous|replac|instead|去年|替代|取代|代替|vorjahr|ersetzt|anterior|pasado|sustitu|dernier|remplac|passado|substitu|прошл|взамен|العام الماضي|بدلا|昨年|差し替",
  ).text,
);

/** Where subject, text and files name different numbers of one series though each names one: one conflict for a series. */
export function numberConflicts(context: RuleContext): readonly NumberConflict[] {
  const { draft } = context;
  const patterns = theirClients(context).reduce<NonNullable<Client["numberPatterns"]>>(
    (all, { numberPatterns = [] }) => all.concat(numberPatterns),
    [],
  );
  const numbersIn = (text: string): readonly NumberIn[] => documentNumbersIn(text, patterns);
  const subject = numbersIn(partSubject(draft.subject).own);
  const text = numbersIn(draft.newText);
  const files: readonly FileNumbers[] = draft.attachments
    .filter(({ inline }) => !inline)
    .map(({ name, facts }) => ({
      name,
      named: numbersIn(name.replace(/_/g, "-")),
      inside: numbersIn((facts?.numbers ?? []).join("\n")),
    }));
  const explained = EARLIER.test(foldText(draft.newText.slice(0, 5_000)).text);
  const all = files.reduce((some, { named, inside }) => some.concat(named, inside), subject.concat(text));
  const series = all.map((number) => number.series).filter((one, index, some) => some.indexOf(one) === index);
  return series
    .reduce<readonly NumberConflict[]>((found, one) => found.concat(conflictIn(one, subject, text, files) ?? []), [])
    .concat(
      codeConflicts(
        draft,
        all.map(({ key }) => key),
      ),
    )
    .filter(({ between }) => !explained || between === "file-content");
}

function conflictIn(
  series: string,
  subject: readonly NumberIn[],
  text: readonly NumberIn[],
  files: readonly FileNumbers[],
): NumberConflict | undefined {
  const ofSeries = (numbers: readonly NumberIn[]): readonly NumberIn[] =>
    numbers.filter((one) => one.series === series);
  const inFiles = files.map(({ name, named, inside }) => ({ name, named: ofSeries(named), inside: ofSeries(inside) }));
  const meant = inFiles.filter(({ named, inside }) => named.length > 0 || inside.length === 1);
  const [file] = meant;
  const filed = meant.reduce<readonly NumberIn[]>(
    (all, { named, inside }) => all.concat(named.length > 0 ? named : inside),
    [],
  );
  const known = inFiles.reduce<readonly NumberIn[]>((all, { named, inside }) => all.concat(named, inside), []);
  const [said, written] = [ofSeries(subject), ofSeries(text)];
  const [inSubject, inText, inFile] = [onlyOf(said), onlyOf(written), onlyOf(filed)];
  const isIn = (number: NumberIn, numbers: readonly NumberIn[]): boolean =>
    numbers.some((one) => isSameNumber(one, number));
  if (inFile !== undefined && file !== undefined) {
    const at = { other: inFile, file: file.name };
    const isNamed = isIn(inFile, said) || isIn(inFile, written);
    if (inSubject !== undefined && !isIn(inSubject, known) && !(isNamed && isIn(inSubject, written)))
      return { between: "subject-file", one: inSubject, ...at };
    if (inText !== undefined && !isNamed && !isIn(inText, known)) return { between: "text-file", one: inText, ...at };
  }
  if (
    inSubject !== undefined &&
    inText !== undefined &&
    !isSameNumber(inSubject, inText) &&
    isSlip(inSubject.key, inText.key)
  )
    return { between: "subject-text", one: inSubject, other: inText };
  for (const { name, named, inside } of inFiles) {
    const [one, other] = [onlyOf(named), onlyOf(inside)];
    if (one !== undefined && other !== undefined && !isSameNumber(one, other))
      return { between: "file-content", one, other, file: name };
  }
  return undefined;
}

/** The one number that is meant: all of them are the same. */
function onlyOf(numbers: readonly NumberIn[]): NumberIn | undefined {
  const [first, ...others] = numbers;
  return first !== undefined && others.every((other) => isSameNumber(first, other)) ? first : undefined;
}
