import { languageFor } from "../asking/languageFor";
import { nameOf } from "../book/clientQuestions";
import type { Draft } from "../draft/draft";
import type { FormalKind } from "../kinds/kind";
import { documentNumbers } from "../kinds/structure/documentNumbers";
import { clientGroups } from "./clientGroups";
import type { RuleContext } from "./defineRule";
import { messageLanguage } from "./messageLanguage";
import { partSubject } from "./subjectOwn";
import { subjectWord } from "./subjectWords";

/** What Outlook takes (office-js docs, `Subject.setAsync`). */
const LONGEST_SUBJECT = 255;
const LONGEST_NAME = 60;

/**
 * A subject for a formal message: the kind, its number where the message has one, and the client, in the language of the message; behind
 * the marks of reply that were there.
 */
export function proposedSubject(kind: FormalKind, { draft, recipients }: RuleContext): string {
  const groups = clientGroups(recipients);
  const client = groups.length === 1 ? groups[0]?.client : undefined;
  const language =
    messageLanguage(`${draft.newText}\n${draft.forwardedText}`) ?? (client === undefined ? "en" : languageFor(client));
  const number = numberOf(kind, draft, client?.numberPatterns);
  const name = client === undefined ? "" : nameOf(client).replace(/\s+/g, " ").trim().slice(0, LONGEST_NAME);
  const matter = [subjectWord(kind, language), number].filter((part) => part !== "").join(" ");
  const { prefix } = partSubject(draft.subject);
  return `${prefix}${matter}${name === "" ? "" : ` – ${name}`}`.slice(0, LONGEST_SUBJECT);
}

/** The number of the paper, without words that stand for its kind: `No. 4711` is `4711`. Names of files know it best. */
function numberOf(kind: FormalKind, draft: Draft, own: Parameters<typeof documentNumbers>[1]): string {
  const files = draft.attachments.filter(({ inline }) => !inline).map(({ name }) => name.replace(/\.[^.]{1,5}$/, ""));
  for (const text of [...files, draft.newText, draft.forwardedText]) {
    const found = documentNumbers(text, own).find((number) => number.kind === kind);
    if (found !== undefined) return text.slice(found.start, found.end).replace(/^.*\s/, "");
  }
  return "";
}
