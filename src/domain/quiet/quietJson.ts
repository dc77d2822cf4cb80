import type { AddressKey } from "../address/mailboxAddress";
import { isKind } from "../kinds/kind";
import { isText, listOf, membersOf, present, textOf } from "../text/members";
import type { Habit, Mute, QuietMemory, Settled } from "./quietMemory";

/** The memory as compact JSON values: one list a member, one row each, in the order of the fields. */
export function exportQuiet({ mutes, settled, habits, asOf }: QuietMemory): Readonly<Record<string, unknown>> {
  return {
    ...(asOf === undefined ? {} : { asOf }),
    mutes: mutes.map(({ rule, about, kind, since, until }) => [rule, about, kind, since, until]),
    settled: settled.map(({ conversation, finding, kind, at }) => [conversation, finding, kind, at]),
    habits: habits.map(({ rule, about, kind, times, last }) => [rule, about, kind, last, times]),
  };
}

/** Reads the memory back. A row that cannot be read is as good as not there: RightBox is not quiet about it. */
export function parseQuiet(input: unknown): QuietMemory {
  const { mutes, settled, habits, asOf } = membersOf(input);
  return {
    ...(isText(asOf) ? { asOf } : {}),
    mutes: rowsOf(mutes, (rule, about, kind, since, until): Mute | undefined =>
      isKind(kind) && isTime(until) ? { rule, about: about as AddressKey, kind, since, until } : undefined,
    ),
    settled: rowsOf(settled, (conversation, finding, kind, at): Settled | undefined =>
      isKind(kind) && conversation !== "" ? { conversation, finding, kind, at } : undefined,
    ),
    habits: rowsOf(habits, (rule, about, kind, last, _, times): Habit | undefined =>
      isKind(kind) && typeof times === "number" ? { rule, about: about as AddressKey, kind, times, last } : undefined,
    ),
  };
}

function rowsOf<Row>(
  input: unknown,
  read: (one: string, two: string, three: string, four: string, five: string, fifth: unknown) => Row | undefined,
): readonly Row[] {
  return present(
    listOf(input).map((entry) => {
      const row = listOf(entry);
      const [one, two, three, four, five] = row.map(textOf);
      return read(one ?? "", two ?? "", three ?? "", four ?? "", five ?? "", row[4]);
    }),
  );
}

function isTime(text: string): boolean {
  return !isNaN(new Date(text).getTime());
}
