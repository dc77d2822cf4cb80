import { parseDomainName } from "../address/domainName";
import type { ClientId, Role } from "../book/book";
import { kinds, type Kind } from "../kinds/kind";
import { isText, listOf, membersOf, present, textOf } from "../text/members";
import { mailboxColumns, type Matrix, type MatrixRow } from "./matrix";
import {
  defaultPolicy,
  type ClientException,
  type Policy,
  type Recorded,
  type RuleSeverities,
  type Thresholds,
} from "./policy";

/**
 * The policy that settings make over what is built in. They have been checked (`checkPolicy`) or were written by `exportPolicy`;
 * here nothing is named any more, and what is not there stays as it is.
 */
export function policyOf(settings: unknown): Policy {
  const { matrix, severities, thresholds, own, clients, texts, mode, whenUnchecked, record, recorded, locked } =
    membersOf(settings);
  const { domains, bankAccounts } = membersOf(own);
  const { help, contact } = membersOf(texts);
  const rows = membersOf(matrix);
  return {
    matrix: kinds.reduce<Matrix>(
      (all, kind) => (rows[kind] === undefined ? all : { ...all, [kind]: rowOf(all[kind], rows[kind]) }),
      defaultPolicy.matrix,
    ),
    severities: membersOf(severities) as RuleSeverities,
    thresholds: { ...defaultPolicy.thresholds, ...(membersOf(thresholds) as Partial<Thresholds>) },
    exceptions: Object.keys(membersOf(clients)).map((id) => exceptionOf(id, membersOf(clients)[id])),
    own: {
      domains: present(listOf(domains).map((domain) => parseDomainName(textOf(domain)))),
      bankAccounts: listOf(bankAccounts).filter(isText),
    },
    texts: { ...(isText(help) ? { help } : {}), ...(isText(contact) ? { contact } : {}) },
    mode: mode === "log-only" ? mode : defaultPolicy.mode,
    whenUnchecked: whenUnchecked === "send" ? whenUnchecked : defaultPolicy.whenUnchecked,
    record: record === "before-send" ? record : defaultPolicy.record,
    recorded: { ...defaultPolicy.recorded, ...(membersOf(recorded) as Partial<Recorded>) },
    locked: listOf(locked).filter(isText),
  };
}

function rowOf(row: MatrixRow, input: unknown): MatrixRow {
  const { departments, to, copied } = membersOf(input);
  return {
    departments: rolesOf(departments) ?? row.departments,
    fits: { ...row.fits, ...fitsOf(input) },
    mustHave: {
      to: rolesOf(to) ?? row.mustHave.to,
      copied: rolesOf(copied) ?? row.mustHave.copied,
    },
  };
}

function fitsOf(input: unknown): Partial<MatrixRow["fits"]> {
  const wire = membersOf(input);
  return mailboxColumns.reduce(
    (all, column) => (wire[column] === undefined ? all : { ...all, [column]: wire[column] }),
    {},
  );
}

function rolesOf(input: unknown): readonly Role[] | undefined {
  return input === undefined ? undefined : (listOf(input) as readonly Role[]);
}

function exceptionOf(client: string, input: unknown): ClientException {
  const { matrix, severities } = membersOf(input);
  const rows = membersOf(matrix);
  return {
    client: client as ClientId,
    fits: kinds.reduce<Partial<Record<Kind, Partial<MatrixRow["fits"]>>>>(
      (all, kind) => (rows[kind] === undefined ? all : { ...all, [kind]: fitsOf(rows[kind]) }),
      {},
    ),
    severities: membersOf(severities) as RuleSeverities,
  };
}
