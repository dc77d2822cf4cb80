import { kinds } from "../kinds/kind";
import { mailboxColumns, type Fit } from "./matrix";
import { defaultPolicy, type Policy } from "./policy";

/** What of a policy differs from the default, as plain JSON values that `parsePolicy` reads back to the same policy. */
export function exportPolicy({ matrix, severities, whenUnchecked }: Policy): unknown {
  const changed = kinds.reduce<Readonly<Record<string, Readonly<Record<string, Fit>>>>>((rows, kind) => {
    const { fits } = matrix[kind];
    const differing = mailboxColumns.filter((column) => fits[column] !== defaultPolicy.matrix[kind].fits[column]);
    if (differing.length === 0) return rows;
    return {
      ...rows,
      [kind]: differing.reduce<Readonly<Record<string, Fit>>>(
        (row, column) => ({ ...row, [column]: fits[column] }),
        {},
      ),
    };
  }, {});
  return { matrix: changed, severities, whenUnchecked };
}
