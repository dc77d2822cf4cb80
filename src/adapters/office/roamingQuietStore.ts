import type { QuietStore } from "../../app/ports/quietStore";
import { exportCounted, parseCounted } from "../../domain/quiet/countedJson";
import type { Remembered } from "../../domain/quiet/learnFromSent";
import { exportQuiet, parseQuiet } from "../../domain/quiet/quietJson";
import { membersOf } from "../../domain/text/members";
import { packText } from "./packed/packText";
import { QUIET_KEY, storedQuiet } from "./roamingQuiet";
import { MIRROR_KEY } from "./roamingSettings";
import { ROAMING_LIMIT, saveRoaming, sizeWith, type RoamingValues } from "./roamingValues";

/** What to be quiet about in Outlook's roaming settings, beside the book: with the mailbox on every device, and there at Send. */
export function roamingQuietStore(): QuietStore {
  return {
    load: () => {
      const stored = storedQuiet();
      return { memory: parseQuiet(stored), counted: parseCounted(membersOf(stored)["counted"]) };
    },
    save: (remembered) => {
      // Habits and conversations are learned again, and the mirror of a team's book can be made again: they make way.
      const values = [1, 0.5, 0].flatMap((share): readonly RoamingValues[] => {
        const value = pack(remembered, share);
        return [{ [QUIET_KEY]: value }, { [QUIET_KEY]: value, [MIRROR_KEY]: undefined }];
      });
      const fitting = values.find((one) => sizeWith(one) <= ROAMING_LIMIT);
      if (fitting !== undefined) return saveRoaming(fitting);
      return Promise.resolve({ status: "full", characters: sizeWith(values.at(-1) ?? {}), limit: ROAMING_LIMIT });
    },
  };
}

function pack({ memory, counted }: Remembered, share: number): string {
  const { settled, habits } = memory;
  const kept = { ...memory, settled: newest(settled, share), habits: newest(habits, share) };
  return packText(JSON.stringify({ ...exportQuiet(kept), counted: exportCounted(counted) }), memory.asOf ?? "");
}

function newest<Row>(rows: readonly Row[], share: number): readonly Row[] {
  return rows.slice(rows.length - Math.floor(rows.length * share));
}
