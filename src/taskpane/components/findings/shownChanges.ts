import { nameOf } from "../../../domain/book/clientQuestions";
import type { Client } from "../../../domain/book/book";
import { roleLabels, standingLabels } from "../../../domain/book/roleLabels";
import type { FixChange, MailboxFacts } from "../../../domain/fix/fixChanges";
import { fieldName } from "../../../domain/fix/fixLabel";
import type { Language } from "../../../domain/language";
import { findingsTextOf } from "../../text/findings";
import { shownTime } from "./shownTime";

/** One line of what a fix changes, in words; an absent side says nothing. */
export interface ShownChange {
  readonly label: string;
  readonly before?: string;
  readonly after?: string;
  /** It comes without taking anything's place. */
  readonly isAdded?: boolean;
}

/** More names than this are counted. */
const MOST_NAMED = 3;
/** As much of a quoted thread as tells which one it is. */
const LONGEST_EXCERPT = 60;

/** The change as lines to read. `client`: whom the finding is about; its time stands below the reader's own. */
export function shownChanges(
  change: FixChange,
  client: Client | undefined,
  language: Language,
): readonly ShownChange[] {
  const words = findingsTextOf(language);
  switch (change.what) {
    case "recipients":
      return [
        {
          label: fieldName(change.field, language),
          ...(change.before.length === 0 ? {} : { before: listed(change.before, language) }),
          ...(change.after.length === 0 ? {} : { after: listed(change.after, language) }),
          isAdded: change.before.length === 0,
        },
      ];
    case "subject":
      return [
        { label: words.subject, before: change.before === "" ? words.noSubject : change.before, after: change.after },
      ];
    case "delivery": {
      const timeOf = (iso: string, zone?: string): string => shownTime(iso, language, zone) ?? iso;
      const own = change.before === undefined ? words.atOnce : timeOf(change.before);
      const zone = client?.timeZone;
      const theirs = zone === undefined ? undefined : shownTime(change.after, language, zone);
      return [
        { label: words.yourTime, before: own, after: timeOf(change.after) },
        ...(client === undefined || theirs === undefined
          ? []
          : [{ label: words.timeOf(nameOf(client)), after: theirs }]),
      ];
    }
    case "quoted-text":
      return [{ label: words.quotedText, before: excerptOf(change.before), after: words.nothing }];
    case "mailbox": {
      const facts = ({ role, standing }: MailboxFacts): string =>
        words.facts(roleLabels[role][language], standingLabels[standing][language]);
      return [
        {
          label: change.address,
          before: change.before === undefined ? words.notInBook : facts(change.before),
          after: facts(change.after),
        },
      ];
    }
  }
}

function listed(names: readonly string[], language: Language): string {
  const shown = names.slice(0, MOST_NAMED).join(language === "zh-CN" ? "、" : ", ");
  const left = names.length - MOST_NAMED;
  return left <= 0 ? shown : findingsTextOf(language).more(shown, left);
}

function excerptOf(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= LONGEST_EXCERPT ? line : `${line.slice(0, LONGEST_EXCERPT).trimEnd()}…`;
}
