import { foldText } from "../kinds/foldText";
import { judgeKinds } from "../kinds/judgeKinds";
import { formalKindsOf, isFormal, type FormalKind, type JudgedKind, type Kind } from "../kinds/kind";
import { documentNumbers } from "../kinds/structure/documentNumbers";
import type { RuleContext } from "./defineRule";
import { nothingWords } from "./subjectNothing";
import { partSubject } from "./subjectOwn";

/**
 * What is wrong with the subject of a formal message. `empty`: nothing but marks of replies. `vague`: words that would suit any
 * message. `stale`: the matter of the thread that is answered. `other`: another matter.
 */
export type SubjectLack =
  { readonly what: "empty" | "vague" } | { readonly what: "stale" | "other"; readonly named: Kind };

const NOTHING = new RegExp(`^(?:(?:${nothingWords})(?: |$))+$`);
/** The number of an order or a project, though nobody can tell of which: whoever searches for it finds the thread. */
const NUMBERED = /\d{5}|[A-Za-z]-\d{3}/;
const NO_LETTERS = /[!-/:-@[-`{-~\u2010-\u203e\u3000-\u303f\uff01-\uff0f\uff1a-\uff20]+/g;

/** What traders call their papers for short. */
const ABBREVIATED = /(?:^|[^a-z])(?:pi|ci|po|sc|nda)(?![a-z])/;
/** Evidence of less weight may stand in any message. */
const TELLING = 1;

/** How sure another kind must be of the subject, alone: in a message of its own it interrupts, in a thread it does not. */
const SURE_OTHER = 0.3;
/** What a formal paper is not about. Inquiries, payments and shipments are stages of the same deal. */
const OTHER_MATTERS: readonly Kind[] = ["greeting", "announcement", "sample", "technical", "complaint"];
const NEAR: Readonly<Partial<Record<FormalKind, readonly Kind[]>>> = {
  legal: ["complaint"],
  "project-notice": ["announcement", "technical", "complaint"],
};

/** What the subject of a formal message lacks; `undefined` where the message is not formal or its subject will do. */
export function subjectLack({ draft, judgement }: Pick<RuleContext, "draft" | "judgement">): SubjectLack | undefined {
  const formal = formalKindsOf(judgement);
  if (judgement.status !== "known" || formal.length === 0) return undefined;
  const { prefix, own } = partSubject(draft.subject);
  const said = foldText(own).text.replace(NO_LETTERS, " ").replace(/ +/g, " ").trim();
  if (said === "") return { what: "empty" };
  if (NOTHING.test(said)) return { what: "vague" };
  if (NUMBERED.test(own)) return undefined;
  const other = otherMatter(own, formal);
  if (
    other === undefined ||
    judgement.kinds.some((judged) => isNamed(said, judged) || isSaidOutside(judged, other.kind))
  )
    return undefined;
  if (draft.composeType !== "new" || prefix !== "") return { what: "stale", named: other.kind };
  return other.score < SURE_OTHER ? undefined : { what: "other", named: other.kind };
}

/** The kind that the subject names by itself, where that is another matter than these. */
function otherMatter(own: string, formal: readonly FormalKind[]): JudgedKind | undefined {
  const subject = judgeKinds({ subject: own, newText: "", forwardedText: "", attachments: [] });
  if (subject.status !== "known" || documentNumbers(own).some(({ kind }) => formal.some((one) => one === kind)))
    return undefined;
  const isNear = ({ kind }: JudgedKind): boolean =>
    OTHER_MATTERS.indexOf(kind) < 0 || formal.some((one) => (NEAR[one] ?? []).indexOf(kind) >= 0);
  return subject.kinds.some(isNear) ? undefined : subject.kinds[0];
}

/** The subject names the paper itself, by the words that show what it is elsewhere too, beside whatever else it names. */
function isNamed(said: string, { kind, evidence }: JudgedKind): boolean {
  return (
    isFormal(kind) &&
    (ABBREVIATED.test(said) ||
      evidence.some(
        ({ text, weight }) =>
          weight >= TELLING &&
          foldText(text)
            .text.split(" ")
            .some((word) => word.length > (/[a-z]/.test(word) ? 3 : 1) && said.indexOf(word) >= 0),
      ))
  );
}

/** The message is about that too, and not only by its subject. */
function isSaidOutside({ kind, evidence }: JudgedKind, named: Kind): boolean {
  return kind === named && evidence.some(({ where, weight }) => where !== "subject" && weight > 0);
}
