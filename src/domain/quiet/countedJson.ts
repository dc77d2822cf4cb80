import { isText, listOf, present } from "../text/members";
import { nothingCounted, type Counted } from "./counted";

/** Which messages were counted as compact JSON values: `[until, [[id, at] …]]`. */
export function exportCounted({ until, ids }: Counted): unknown {
  return [until, ids];
}

/** Reads it back; what cannot be read was not counted. */
export function parseCounted(input: unknown): Counted {
  const [until, ids] = listOf(input);
  if (!isTime(until)) return nothingCounted;
  return {
    until,
    ids: present(
      listOf(ids).map((entry) => {
        const [id, at] = listOf(entry);
        return isText(id) && isTime(at) ? ([id, at] as const) : undefined;
      }),
    ),
  };
}

/** Whether it is an epoch ms. */
function isTime(value: unknown): value is number {
  return typeof value === "number" && isFinite(value) && value >= 0;
}
