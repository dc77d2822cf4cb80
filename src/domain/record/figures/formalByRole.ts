import type { Role } from "../../book/book";
import { isFormal } from "../../kinds/kind";
import type { RecordRow } from "../recordRow";
import type { RecordedRecipient } from "../sendRecord";
import { wentOut } from "./messages";

/** Where a formal message reached a client, best first: a message that reached its official mailbox too counts there. */
export const reaches = ["official", "department", "personal", "other"] as const;

export type Reach = (typeof reaches)[number];

/** How often formal mail reached clients where. One message to two clients counts once for each. */
export type Reached = Readonly<Record<Reach, number>>;

export interface MonthReached extends Reached {
  /** `2026-11`, in UTC. */
  readonly month: string;
}

const nowhere: Reached = { official: 0, department: 0, personal: 0, other: 0 };

/** Months that have any, oldest first. */
export function formalByRole(rows: readonly RecordRow[]): readonly MonthReached[] {
  const months = new Map<string, Reached>();
  rows.forEach((row) => {
    const month = row.at.toISOString().slice(0, 7);
    reachesOf(row).forEach((reach) => {
      const before = months.get(month) ?? nowhere;
      months.set(month, { ...before, [reach]: before[reach] + 1 });
    });
  });
  return Array.from(months.keys())
    .sort()
    .map((month) => ({ ...(months.get(month) ?? nowhere), month }));
}

export function sumOf(parts: readonly Reached[]): Reached {
  return parts.reduce<Reached>(
    (sum, part) => ({
      official: sum.official + part.official,
      department: sum.department + part.department,
      personal: sum.personal + part.personal,
      other: sum.other + part.other,
    }),
    nowhere,
  );
}

export function countOf(reached: Reached): number {
  return reaches.reduce((sum, reach) => sum + reached[reach], 0);
}

/** Where a message went at each of the row's clients, where it went out and is formal; at none otherwise. */
export function reachesOf(row: RecordRow): readonly Reach[] {
  const { client, record } = row;
  if (!wentOut(row) || !record.kinds.some(({ kind }) => isFormal(kind))) return [];
  const ids = client === undefined ? record.recipients.map((one) => one.client?.id) : [client.id];
  return ids
    .filter((id, index) => id !== undefined && ids.indexOf(id) === index)
    .map((id) => bestOf(record.recipients.filter((one) => one.party === undefined && one.client?.id === id)));
}

function bestOf(recipients: readonly RecordedRecipient[]): Reach {
  return reaches.find((reach) => recipients.some(({ role }) => reachOf(role) === reach)) ?? "other";
}

function reachOf(role: Role | undefined): Reach {
  if (role === undefined || role === "other") return "other";
  return role === "official" || role === "personal" ? role : "department";
}
