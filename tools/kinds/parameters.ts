import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { kinds } from "../../src/domain/kinds/kind";

export const PARAMETERS = "src/domain/kinds/parameters.tsv";
export const PARAMETERS_AT_SEND = "src/domain/kinds/parametersAtSend.tsv";
export const PAPER_PARAMETERS = "src/domain/kinds/papers/parameters.tsv";

/** The tuned numbers of every feature for every kind, as a table that a person can read. */
export function readParameters(file: string, names: readonly string[]): Float64Array {
  const parameters = new Float64Array(names.length * kinds.length);
  if (!existsSync(file)) return parameters;
  const [head = "", ...rows] = readFileSync(file, "utf8").trim().split("\n");
  const columns = head.split("\t").slice(1);
  for (const row of rows) {
    const [name = "", ...values] = row.split("\t");
    const feature = names.indexOf(name);
    if (feature < 0) continue;
    values.forEach((value, column) => {
      const kind = kinds.findIndex((known) => known === columns[column]);
      if (kind >= 0) parameters[feature * kinds.length + kind] = Number(value);
    });
  }
  return parameters;
}

export function writeParameters(file: string, names: readonly string[], parameters: ArrayLike<number>): void {
  const rows = names.map((name, feature) =>
    [
      name,
      ...kinds.map((_, kind) => (parameters[feature * kinds.length + kind] ?? 0).toFixed(1).replace("-0.0", "0.0")),
    ].join("\t"),
  );
  writeFileSync(file, `${["feature", ...kinds].join("\t")}\n${rows.join("\n")}\n`);
}
