import { isObject } from "../text/members";
import type { Policy } from "./policy";

/** A place where two policies do not say the same, with what each says; `undefined` where it says nothing. */
export interface PolicyDifference {
  /** Such as `matrix.contract.personal`, as the file names it. */
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What would be different under another policy, place by place, in the order of the file's keys. */
export function policyDifferences(before: Policy, after: Policy): readonly PolicyDifference[] {
  const [one, other] = [placesOf(before), placesOf(after)];
  return Object.keys({ ...one, ...other })
    .filter((path) => JSON.stringify(one[path]) !== JSON.stringify(other[path]))
    .map((path) => ({ path, before: one[path], after: other[path] }));
}

type Places = Readonly<Record<string, unknown>>;

function placesOf(policy: Policy): Places {
  const { matrix, severities, thresholds, exceptions, own, texts, mode, whenUnchecked, record, recorded, locked } =
    policy;
  return {
    ...flat({ mode, whenUnchecked, record, recorded }),
    ...Object.keys(matrix).reduce<Places>((all, kind) => {
      const { fits, departments, mustHave } = matrix[kind as keyof typeof matrix];
      return { ...all, ...flat({ ...fits, departments, ...mustHave }, `matrix.${kind}.`) };
    }, {}),
    ...flat({ severities, thresholds, own, texts }),
    ...exceptions.reduce<Places>(
      (all, { client, fits, severities: set }) => ({
        ...all,
        ...flat({ matrix: fits, severities: set }, `clients.${client}.`),
      }),
      {},
    ),
    ...flat({ locked }),
  };
}

function flat(members: object, before = ""): Places {
  return Object.keys(members).reduce<Places>((all, key) => {
    const value = (members as Places)[key];
    return { ...all, ...(isObject(value) ? flat(value, `${before}${key}.`) : { [before + key]: value }) };
  }, {});
}
