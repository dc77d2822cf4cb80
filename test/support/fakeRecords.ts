import type { RecordsAccess, RecordsAnswer } from "../../src/app/records/recordsAccess";

const trouble = { status: "trouble", because: "not-configured", detail: "" } as const satisfies RecordsAnswer<never>;

/** The records of an installation that keeps none, but for the parts given. */
export function fakeRecords(part: Partial<RecordsAccess> = {}): RecordsAccess {
  return {
    sweep: () => Promise.resolve(trouble),
    progress: () => undefined,
    changes: () => 0,
    watch: () => () => undefined,
    history: () => Promise.resolve(trouble),
    open: () => Promise.resolve(trouble),
    ...part,
  };
}
