import { kinds } from "../kinds/kind";
import { mailboxColumns, type MatrixRow } from "./matrix";
import { defaultPolicy, type Policy } from "./policy";

type Members = Readonly<Record<string, unknown>>;

/** What of a policy differs from the default, as plain JSON values that `policyOf` reads back to the same policy. */
export function exportPolicy(policy: Policy): unknown {
  const { matrix, severities, thresholds, exceptions, own, texts, mode, whenUnchecked, record, recorded, locked } =
    policy;
  return withoutEmpty({
    matrix: withoutEmpty(
      kinds.reduce<Members>(
        (all, kind) => ({ ...all, [kind]: changesOf(matrix[kind], defaultPolicy.matrix[kind]) }),
        {},
      ),
    ),
    severities,
    thresholds: differing({ ...thresholds }, { ...defaultPolicy.thresholds }),
    own: withoutEmpty({ ...own }),
    texts,
    clients: exceptions.reduce<Members>(
      (all, { client, fits, severities: set }) => ({
        ...all,
        [client]: withoutEmpty({ matrix: fits, severities: set }),
      }),
      {},
    ),
    ...differing(
      { mode, whenUnchecked, record },
      { mode: defaultPolicy.mode, whenUnchecked: defaultPolicy.whenUnchecked, record: defaultPolicy.record },
    ),
    recorded: differing({ ...recorded }, { ...defaultPolicy.recorded }),
    locked,
  });
}

function changesOf(row: MatrixRow, standard: MatrixRow): Members {
  return {
    ...mailboxColumns.reduce<Members>(
      (all, column) => (row.fits[column] === standard.fits[column] ? all : { ...all, [column]: row.fits[column] }),
      {},
    ),
    ...differing(
      { departments: row.departments, ...row.mustHave },
      { departments: standard.departments, ...standard.mustHave },
    ),
  };
}

function differing(values: Members, standard: Members): Members {
  return Object.keys(values).reduce<Members>(
    (all, key) =>
      JSON.stringify(values[key]) === JSON.stringify(standard[key]) ? all : { ...all, [key]: values[key] },
    {},
  );
}

function withoutEmpty(values: Members): Members {
  return Object.keys(values).reduce<Members>(
    (all, key) => (Object.keys(values[key] as object | string).length === 0 ? all : { ...all, [key]: values[key] }),
    {},
  );
}
