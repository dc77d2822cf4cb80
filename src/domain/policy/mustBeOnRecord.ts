import type { Policy } from "./policy";

/** Whether policy lets nothing go that is not on record. An organisation that only watches stops nothing. */
export function mustBeOnRecord({ record, mode }: Pick<Policy, "record" | "mode">): boolean {
  return record === "before-send" && mode !== "log-only";
}
