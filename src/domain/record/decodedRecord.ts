import type { SendRecord } from "./sendRecord";

/** The lists of a record, in the order in which it says how much of each was left out. */
export const lists = ["recipients", "findings", "attachments", "numbers", "fixes"] as const;

/** What had to be left out to fit: how many of each list, and how many texts were shortened (they end in "…"). */
export type LeftOut = Readonly<Record<(typeof lists)[number] | "texts", number>>;

/** A record as it was read back. */
export type DecodedRecord = SendRecord & { readonly leftOut: LeftOut };

export const noCounts: LeftOut = { recipients: 0, findings: 0, attachments: 0, numbers: 0, fixes: 0, texts: 0 };

/** How long each list is, and whatever `texts` counts. */
export function countsOf(record: Pick<SendRecord, (typeof lists)[number]>, texts: number): LeftOut {
  return lists.reduce<LeftOut>((all, list) => ({ ...all, [list]: record[list].length }), { ...noCounts, texts });
}
