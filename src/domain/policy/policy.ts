import { defaultMatrix, type Matrix } from "./matrix";
import type { Severity } from "../severity";

/** What Send does when the check itself fails: ask the user, or let the message go and say so. */
export type WhenUnchecked = "ask" | "send";

/** What an administrator sets. */
export interface Policy {
  readonly matrix: Matrix;
  /** By rule id: the severity that the rule's findings get instead of their own; `off` silences the rule. */
  readonly severities: Readonly<Record<string, Severity | "off">>;
  readonly whenUnchecked: WhenUnchecked;
}

export const defaultPolicy: Policy = { matrix: defaultMatrix, severities: {}, whenUnchecked: "ask" };
