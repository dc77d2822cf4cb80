import type { RecordProblem } from "../../app/records/recordsAccess";
import type { RecordsTrouble } from "../../app/ports/recordRows";
import type { RecipientField } from "../../domain/draft/draft";
import type { FixKind } from "../../domain/fix/fix";
import type { Language } from "../../domain/language";
import type { LeftOut } from "../../domain/record/decodedRecord";
import type { Coverage } from "../../domain/record/figures/coverage";
import type { Reach, Reached } from "../../domain/record/figures/formalByRole";
import type { WarningSum } from "../../domain/record/figures/warnings";
import type { RecordState, SentFrom } from "../../domain/record/recordRow";
import type { SendRecord } from "../../domain/record/sendRecord";
import type { Severity } from "../../domain/severity";
import { historyEn } from "./historyEn";
import { historyZhCn } from "./historyZhCn";

/** Whose history is shown. */
export type HistoryScope = "client" | "address" | "mine" | "team";

/** What of it is shown. */
export type HistoryTab = "colleagues" | "messages" | "figures";

/** The words of the history: what went where, when, and what came of it. */
export interface HistoryText {
  readonly title: string;
  readonly scope: string;
  readonly scopes: Readonly<Record<HistoryScope, string>>;
  readonly address: string;
  readonly addressHint: string;
  readonly notAnAddress: string;
  readonly show: string;
  readonly chooseClient: string;
  readonly chooseAddress: string;
  readonly of: (whose: string) => string;
  readonly mine: string;
  readonly team: string;
  readonly backToTeam: string;
  readonly view: string;
  readonly tabs: Readonly<Record<HistoryTab, string>>;
  readonly loading: string;
  readonly refresh: string;
  readonly signIn: string;
  readonly trouble: Readonly<Record<RecordsTrouble, string>>;
  readonly problems: (count: number) => string;
  readonly problem: Readonly<Record<RecordProblem["because"], string>>;
  readonly noSubject: string;
  readonly sweeping: (done: number, of: number) => string;
  readonly none: string;
  readonly noMatch: string;
  readonly since: (count: number, date: string) => string;
  readonly whole: (count: number) => string;
  readonly older: string;
  readonly readingOlder: string;
  readonly oldest: string;
  readonly more: string;
  readonly csv: string;
  readonly csvSaved: (name: string, count: number) => string;
  readonly filter: {
    readonly title: string;
    readonly search: string;
    readonly kind: string;
    readonly sender: string;
    readonly state: string;
    readonly from: string;
    readonly to: string;
    readonly all: string;
    readonly clear: string;
    readonly found: (count: number, of: number) => string;
  };
  readonly states: Readonly<Record<RecordState, string>>;
  /** What each state means, and what to do about it. */
  readonly stateHints: Readonly<Record<RecordState, string>>;
  readonly sentFrom: Readonly<Record<SentFrom, string>>;
  readonly subjectHidden: Readonly<Record<"hashed" | "none", string>>;
  readonly nameHidden: Readonly<Record<"hashed" | "none", string>>;
  readonly moreMailboxes: (count: number) => string;
  readonly warnings: (count: number) => string;
  readonly sentAnyway: string;
  readonly confirmation: string;
  readonly open: string;
  readonly openThis: (subject: string) => string;
  readonly opened: string;
  readonly gone: string;
  readonly details: string;
  readonly detailsOf: (subject: string) => string;
  readonly fields: Readonly<Record<RecipientField, string>>;
  readonly recipientList: string;
  readonly historyOfAddress: (address: string) => string;
  readonly detail: {
    readonly state: string;
    readonly sentAt: string;
    readonly recordedAt: string;
    readonly deliverAt: string;
    readonly from: string;
    readonly writer: string;
    readonly mailbox: string;
    readonly clients: string;
    readonly outcome: string;
    readonly kinds: string;
    readonly sure: (percent: number) => string;
    readonly numbers: string;
    readonly recipients: string;
    readonly unnamed: (count: number) => string;
    readonly files: string;
    readonly content: (hash: string) => string;
    readonly findings: string;
    readonly reason: (reason: string) => string;
    readonly fixes: string;
    readonly leftOut: string;
    readonly policy: string;
    readonly book: string;
    readonly messageId: string;
    readonly sendId: string;
  };
  readonly outcomes: Readonly<Record<SendRecord["outcome"], string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly fixes: Readonly<Record<FixKind, string>>;
  readonly leftOut: Readonly<Record<keyof LeftOut, (count: number) => string>>;
  readonly figures: {
    readonly period: (from: string, to: string, messages: number) => string;
    readonly partial: string;
    readonly nothing: string;
    readonly table: string;
    readonly total: string;
    readonly month: string;
    readonly rule: string;
    readonly formal: {
      readonly question: string;
      readonly answer: (sum: Reached, all: number) => string;
      readonly none: string;
      readonly reach: Readonly<Record<Reach, string>>;
      readonly note: string;
    };
    readonly warnings: {
      readonly title: string;
      readonly question: string;
      readonly answer: (sum: WarningSum) => string;
      readonly none: string;
      readonly parts: Readonly<Record<"fixed" | "withReason" | "withoutReason" | "notShown", string>>;
      readonly note: string;
    };
    readonly coverage: {
      readonly question: string;
      /** `percent`: of all, with one digit behind the point. */
      readonly answer: (percent: string, coverage: Coverage) => string;
      readonly none: string;
      readonly parts: Readonly<Record<Exclude<keyof Coverage, "messages" | "open">, string>>;
      readonly open: (count: number) => string;
      readonly note: string;
    };
    readonly top: {
      readonly question: string;
      readonly answer: (rule: string, count: number) => string;
      readonly none: string;
      readonly messages: string;
      readonly note: string;
    };
  };
  readonly colleagues: {
    readonly month: string;
    readonly ownOnly: string;
    readonly counted: string;
    readonly fair: string;
    readonly messages: (count: number, percent: string) => string;
    readonly noMessages: string;
    readonly formal: (count: number, personal: number) => string;
    readonly noFormal: string;
    readonly warnings: (count: number, overridden: number) => string;
    readonly noWarnings: string;
    readonly open: (mailbox: string) => string;
    readonly none: string;
    readonly notWhole: (date: string) => string;
    readonly readOn: string;
  };
  readonly last: {
    readonly sentence: (kind: string | undefined, date: string, address: string) => string;
    readonly link: string;
  };
}

const all: Readonly<Record<Language, HistoryText>> = { en: historyEn, "zh-CN": historyZhCn };

export function historyTextOf(language: Language): HistoryText {
  return all[language];
}
