import type { HistoryFilter } from "../../../app/records/historyFilter";
import type { AddressKey } from "../../../domain/address/mailboxAddress";
import type { Kind } from "../../../domain/kinds/kind";
import type { RecordState } from "../../../domain/record/recordRow";

/** A filter as its form holds it: what is empty leaves everything in. Days are those of the user's own clock, both included. */
export interface FilterChoice {
  readonly text: string;
  readonly kind: Kind | "";
  readonly sender: AddressKey | "";
  readonly state: RecordState | "";
  readonly from: string;
  readonly to: string;
}

export const noFilter: FilterChoice = { text: "", kind: "", sender: "", state: "", from: "", to: "" };

export function isFiltering(choice: FilterChoice): boolean {
  return Object.values(choice).some((value) => value !== "");
}

export function filterOf({ text, kind, sender, state, from, to }: FilterChoice): HistoryFilter {
  const first = midnight(from, 0);
  const last = midnight(to, 1);
  return {
    text,
    ...(kind === "" ? {} : { kind }),
    ...(sender === "" ? {} : { sender }),
    ...(state === "" ? {} : { state }),
    ...(first === undefined ? {} : { from: first }),
    ...(last === undefined ? {} : { until: last }),
  };
}

/** Midnight, by the user's clock, at the beginning of a day or so many days later. */
function midnight(day: string, later: number): Date | undefined {
  const [year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)?.slice(1).map(Number) ?? [];
  if (year === undefined || month === undefined || date === undefined) return undefined;
  return new Date(year, month - 1, date + later);
}
