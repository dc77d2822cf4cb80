import { useState } from "react";
import type { StoredRow } from "../../../app/ports/recordRows";
import { usePane } from "../../PaneContext";
import { historyTextOf } from "../../text/history";
import { saveFile } from "../clients/saveFile";

export interface CsvSaving {
  /** Saves all rows of these messages: one to several clients has several. */
  readonly save: (rows: readonly StoredRow[], messages: readonly StoredRow[]) => Promise<void>;
  /** What was saved; empty before. */
  readonly said: string;
}

/** Hands what a history shows to the user as a table for a spreadsheet. */
export function useCsv(heading: string): CsvSaving {
  const { services, language } = usePane();
  const [said, setSaid] = useState("");
  return {
    said,
    save: async (rows, messages) => {
      const { recordsCsv } = await import("../../../domain/record/recordsCsv");
      const wanted = new Set(messages.map(({ row }) => row.record.sendId));
      const saved = rows.map(({ row }) => row).filter(({ record }) => wanted.has(record.sendId));
      const day = services.clock.now().toISOString().slice(0, 10);
      const name = `${heading
        .replace(/[\\/:*?"<>|\s]+/g, " ")
        .slice(0, 80)
        .trim()} ${day}.csv`;
      saveFile(recordsCsv(saved, language), name, "text/csv;charset=utf-8");
      setSaid(historyTextOf(language).csvSaved(name, messages.length));
    },
  };
}
