import * as fc from "fast-check";
import { roles } from "../../src/domain/book/book";
import { kinds } from "../../src/domain/kinds/kind";
import { mailboxColumns } from "../../src/domain/policy/matrix";
import { rules } from "../../src/domain/rules";
import { severities } from "../../src/domain/severity";

const optional = { requiredKeys: [] };
const fit = fc.constantFrom("fine", ...severities);
const fits = Object.fromEntries(mailboxColumns.map((column) => [column, fit]));
const somebody = fc.uniqueArray(fc.constantFrom(...roles), { maxLength: 3 });
const someRules = fc.dictionary(fc.constantFrom(...rules.map(({ id }) => id)), fc.constantFrom("off", ...severities), {
  maxKeys: 4,
});

const kept = fc.constantFrom("full", "hashed", "none");

/** A policy as an administrator may write it: every part right, any part missing. */
export const anyPolicy = fc.record(
  {
    name: fc.string({ maxLength: 20 }),
    mode: fc.constantFrom("enforce", "log-only"),
    whenUnchecked: fc.constantFrom("ask", "send"),
    record: fc.constantFrom("after-send", "before-send"),
    recorded: fc.record({ subject: kept, fileNames: kept }, optional),
    matrix: fc.dictionary(
      fc.constantFrom(...kinds),
      fc.record({ ...fits, departments: somebody, to: somebody, copied: somebody }, optional),
      { maxKeys: 4 },
    ),
    severities: someRules,
    thresholds: fc.record(
      {
        mailboxesOfOneClient: fc.integer({ min: 2, max: 100 }),
        dayEnds: fc.integer({ min: 1, max: 24 }),
        longestMuteDays: fc.integer({ min: 0, max: 3_660 }),
      },
      optional,
    ),
    own: fc.record(
      {
        domains: fc.array(fc.constantFrom("ourco.example", "ours.example"), { maxLength: 2 }),
        bankAccounts: fc.array(fc.constantFrom("DE89 3704 0044 0532 0130 00", "6222 0212"), { maxLength: 2 }),
      },
      optional,
    ),
    texts: fc.record({ help: fc.string({ maxLength: 40 }), contact: fc.string({ maxLength: 40 }) }, optional),
    clients: fc.dictionary(
      fc.constantFrom("acme", "nordlicht"),
      fc.record(
        { matrix: fc.dictionary(fc.constantFrom(...kinds), fc.record(fits, optional)), severities: someRules },
        optional,
      ),
    ),
    locked: fc.subarray(["mode", "matrix", "matrix.contract", "severities.unknown-mailbox", "own", "clients.acme"]),
  },
  optional,
);
