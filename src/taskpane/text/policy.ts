import type { PolicyState } from "../../app/policy/policyAccess";
import type { Language } from "../../domain/language";
import type { PolicyProblem } from "../../domain/policy/checkPolicy";
import type { Fit, MailboxColumn } from "../../domain/policy/matrix";
import type { KeptText, PolicyMode, RecordWhen, Thresholds, WhenUnchecked } from "../../domain/policy/policy";
import { policyEn } from "./policyEn";
import { policyZhCn } from "./policyZhCn";

/** The words of the policy: what is in force, what is in its way, and what somebody sets for himself. */
export interface PolicyText {
  readonly title: string;
  readonly loading: string;
  readonly logOnly: string;
  readonly builtIn: string;
  readonly inForce: (name: string | undefined, time: string) => string;
  readonly from: Readonly<Record<PolicyState["place"], string>>;
  readonly lookAgain: string;
  readonly looking: string;
  /** What is in force, and why nothing newer is. */
  readonly notRead: (inForce: string, because: string) => string;
  readonly trouble: Readonly<Record<NonNullable<PolicyState["trouble"]>["because"], (detail: string) => string>>;
  readonly notKept: Readonly<Record<NonNullable<PolicyState["notKept"]>["status"], string>>;
  readonly problems: (count: number) => string;
  readonly wholePolicy: string;
  readonly problem: Readonly<Record<PolicyProblem["because"], (expected: string) => string>>;
  readonly nearest: (word: string) => string;
  readonly sections: {
    readonly differences: (count: number) => string;
    readonly matrix: string;
    readonly rules: string;
    readonly thresholds: string;
    readonly file: string;
  };
  readonly noDifference: string;
  readonly nothing: string;
  readonly change: (place: string, before: string, after: string) => string;
  readonly fits: Readonly<Record<Fit, string>>;
  readonly off: string;
  readonly columns: Readonly<Record<MailboxColumn, string>>;
  readonly matrixCaption: string;
  readonly kind: string;
  readonly changedCell: (builtIn: string) => string;
  readonly ownCell: string;
  readonly places: {
    readonly matrix: (kind: string, column: string) => string;
    readonly row: (kind: string, what: string) => string;
    readonly departments: string;
    readonly to: string;
    readonly copied: string;
    readonly mainContact: string;
    readonly mode: string;
    readonly whenUnchecked: string;
    readonly record: string;
    readonly recordedSubject: string;
    readonly recordedFileNames: string;
    readonly domains: string;
    readonly bankAccounts: string;
    readonly help: string;
    readonly contact: string;
    readonly locked: string;
    readonly client: (client: string, rest: string) => string;
  };
  readonly modes: Readonly<Record<PolicyMode | WhenUnchecked | RecordWhen | KeptText, string>>;
  readonly thresholds: Readonly<Record<keyof Thresholds, string>>;
  readonly ownFits: (kind: string) => string;
  readonly chooseKind: string;
  readonly asGiven: (value: string) => string;
  readonly rulesOwn: string;
  readonly locked: string;
  readonly lockedOut: (places: readonly string[]) => string;
  readonly notAllowed: string;
  readonly range: (least: number, most: number, given: number) => string;
  readonly saved: (what: string) => string;
  readonly undone: string;
  readonly notSaved: Readonly<Record<"full" | "refused", string>>;
  readonly fileHint: string;
  readonly chooseFile: string;
  readonly fileRight: (name: string) => string;
  readonly fileProblems: (name: string, count: number) => string;
  readonly fileUnusable: (name: string, because: string) => string;
  readonly fileCompare: string;
  readonly fileSame: string;
  readonly help: string;
  readonly contact: (contact: string) => string;
}

const all: Readonly<Record<Language, PolicyText>> = { en: policyEn, "zh-CN": policyZhCn };

export function policyTextOf(language: Language): PolicyText {
  return all[language];
}
