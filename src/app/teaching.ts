import type { BookPage } from "../domain/book/book";
import { MOST_SIGNS, taughtText, type Correction, type TaughtSign } from "../domain/corrections/correction";
import type { Draft } from "../domain/draft/draft";
import type { JudgedKind, KindJudgement } from "../domain/kinds/kind";
import { defaultPolicy } from "../domain/policy/policy";
import { judgedFiles, review } from "../domain/review";

/** Something in a message that a correction can go by. */
export interface TeachableSign {
  readonly sign: TaughtSign;
  /** As it stands in the message. */
  readonly shown: string;
  readonly weight: number;
}

const HAS_LETTER = /\p{L}/u;
/** Little, but something: what has no weight of its own comes last. */
const BESIDE = 0.01;

/** What made the message this kind: its words and its files, strongest first; at last the files that only stand beside them. */
export function signsOf({ evidence }: Pick<JudgedKind, "evidence">, draft: Draft): readonly TeachableSign[] {
  const files = judgedFiles(draft);
  const signs = evidence.flatMap(({ text, weight, attachment }) => {
    const file = attachment === undefined ? undefined : files[attachment];
    return [...signFor("words", text, weight), ...(file === undefined ? [] : signFor("file-name", file.name, weight))];
  });
  return strongest([...signs, ...files.flatMap(({ name }) => signFor("file-name", name, BESIDE))]);
}

/** What a message can be known by the next time: words of its own that hint at the kind, the subject, the files. */
export function signsToKnowBy(judged: JudgedKind | undefined, draft: Draft): readonly TeachableSign[] {
  const evidence = (judged?.evidence ?? []).filter(({ attachment }) => attachment === undefined);
  return strongest([...signsOf({ evidence }, draft), ...signFor("words", draft.subject.trim(), BESIDE)]).filter(
    ({ sign }) => HAS_LETTER.test(sign.text),
  );
}

/** The judgement of this message once the correction is learned. */
export function judgedWith(draft: Draft, page: BookPage, correction: Correction): KindJudgement {
  const corrections = [...(page.corrections ?? []), correction];
  return review(draft, { ...page, corrections }, defaultPolicy, { now: () => new Date(0) }).judgement;
}

function signFor(by: TaughtSign["by"], shown: string, weight: number): readonly TeachableSign[] {
  const text = taughtText(shown);
  return text === undefined ? [] : [{ sign: { by, text }, shown, weight }];
}

/** Each sign once, with all that it weighs. */
function strongest(signs: readonly TeachableSign[]): readonly TeachableSign[] {
  const once = new Map<string, TeachableSign>();
  for (const one of signs) {
    const key = signKey(one.sign);
    const before = once.get(key);
    once.set(key, before === undefined ? one : { ...before, weight: before.weight + one.weight });
  }
  return [...once.values()]
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, MOST_SIGNS);
}

export function signKey({ by, text }: TaughtSign): string {
  return `${by} ${text}`;
}
