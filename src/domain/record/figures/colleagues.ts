import type { AddressKey } from "../../address/mailboxAddress";
import type { RecordRow } from "../recordRow";
import { coverageOf, type Coverage } from "./coverage";
import { countOf, formalByRole, sumOf } from "./formalByRole";
import { warningsByRule, warningSum } from "./warnings";

/** What went out of one mailbox. */
export interface ColleagueFigures {
  readonly mailbox: AddressKey;
  readonly coverage: Coverage;
  /** Formal mail, once for each client that it went to. */
  readonly formal: number;
  /** Of it, what reached no mailbox of the client but personal ones. */
  readonly formalToPersonal: number;
  readonly warnings: number;
  readonly overridden: number;
}

/** By mailbox, in the order of the alphabet: nobody stands first because of a number. */
export function colleaguesOf(rows: readonly RecordRow[]): readonly ColleagueFigures[] {
  const byMailbox = new Map<AddressKey, RecordRow[]>();
  rows.forEach((row) => {
    const own = byMailbox.get(row.mailbox);
    if (own === undefined) byMailbox.set(row.mailbox, [row]);
    else own.push(row);
  });
  return Array.from(byMailbox.keys())
    .sort()
    .map((mailbox) => figuresOf(mailbox, byMailbox.get(mailbox) ?? []));
}

function figuresOf(mailbox: AddressKey, rows: readonly RecordRow[]): ColleagueFigures {
  const formal = sumOf(formalByRole(rows));
  const warnings = warningSum(warningsByRule(rows));
  return {
    mailbox,
    coverage: coverageOf(rows),
    formal: countOf(formal),
    formalToPersonal: formal.personal,
    warnings: warnings.fixed + warnings.overridden,
    overridden: warnings.overridden,
  };
}
