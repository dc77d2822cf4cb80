import type { ClientId, OwnCompany } from "../book/book";
import type { Kind } from "../kinds/kind";
import type { Severity } from "../severity";
import { defaultMatrix, type Matrix, type MatrixRow } from "./matrix";

/** What Send does when the check itself fails: ask the user, or let the message go and say so. */
export type WhenUnchecked = "ask" | "send";

/** `log-only`: everything is judged and recorded, and nothing interrupts: how an organisation begins. */
export type PolicyMode = "enforce" | "log-only";

/** When the row of a message is written: once it is found in Sent Items, or, as an intent, before Send lets it go. */
export type RecordWhen = "after-send" | "before-send";

/** How much of a text a send record keeps. */
export type KeptText = "full" | "hashed" | "none";

/** What a send record keeps of texts that may tell much. */
export interface Recorded {
  readonly subject: KeptText;
  readonly fileNames: KeptText;
}

/** By rule id: the severity that the rule's findings get instead of their own; `off` silences the rule. */
export type RuleSeverities = Readonly<Record<string, Severity | "off">>;

/** From where on something counts. */
export interface Thresholds {
  /** This many mailboxes of one client, beyond the one that the message is for, are "select all". */
  readonly mailboxesOfOneClient: number;
  /** This many outside mailboxes in To and Cc are many. */
  readonly manyRecipients: number;
  /** Whole hours, the client's own time: the office day begins and ends. */
  readonly dayBegins: number;
  readonly dayEnds: number;
  /** Whole hour, the client's own time, at which delayed messages are delivered. */
  readonly deliverAt: number;
  /** Days: a mute ends after so many at the latest. */
  readonly longestMuteDays: number;
}

/** An organisation's own words in the pane, in whatever language it writes. */
export interface PolicyTexts {
  /** What somebody should do who is stopped and does not know how to go on. */
  readonly help?: string;
  /** Whom to ask, such as a name with a telephone number. */
  readonly contact?: string;
}

/** What is different for one client: only what is named. */
export interface ClientException {
  readonly client: ClientId;
  readonly fits: Readonly<Partial<Record<Kind, Partial<MatrixRow["fits"]>>>>;
  readonly severities: RuleSeverities;
}

/** What an administrator sets. */
export interface Policy {
  readonly matrix: Matrix;
  readonly severities: RuleSeverities;
  readonly thresholds: Thresholds;
  readonly exceptions: readonly ClientException[];
  /** Domains and bank accounts that are ours, beside those that the book names. */
  readonly own: OwnCompany;
  readonly texts: PolicyTexts;
  readonly mode: PolicyMode;
  readonly whenUnchecked: WhenUnchecked;
  readonly record: RecordWhen;
  readonly recorded: Recorded;
  /** Paths that nobody below may change, such as `severities.own-bank-account`. */
  readonly locked: readonly string[];
}

export const defaultPolicy: Policy = {
  matrix: defaultMatrix,
  severities: {},
  thresholds: {
    mailboxesOfOneClient: 3,
    manyRecipients: 5,
    dayBegins: 8,
    dayEnds: 19,
    deliverAt: 9,
    longestMuteDays: 90,
  },
  exceptions: [],
  own: { domains: [], bankAccounts: [] },
  texts: {},
  mode: "enforce",
  whenUnchecked: "ask",
  record: "after-send",
  recorded: { subject: "full", fileNames: "full" },
  locked: [],
};

/** The row that holds for a kind at one client: the matrix, with what the policy sets apart for that client. */
export function rowFor(policy: Policy, kind: Kind, client: ClientId | undefined): MatrixRow {
  const row = policy.matrix[kind];
  const exception = exceptionFor(policy, client);
  return exception === undefined ? row : { ...row, fits: { ...row.fits, ...exception.fits[kind] } };
}

/** The severity that the policy sets for a rule, at one client; `undefined` leaves the finding its own. */
export function severityFor(policy: Policy, rule: string, client: ClientId | undefined): Severity | "off" | undefined {
  return exceptionFor(policy, client)?.severities[rule] ?? policy.severities[rule];
}

function exceptionFor({ exceptions }: Policy, client: ClientId | undefined): ClientException | undefined {
  return client === undefined ? undefined : exceptions.find((exception) => exception.client === client);
}
