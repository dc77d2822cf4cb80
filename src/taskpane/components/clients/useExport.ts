import { exportBook } from "../../../domain/book/exportBook";
import { cardsOfBook } from "../../../domain/book/exporting/cardsOfBook";
import { tableOfBook } from "../../../domain/book/exporting/tableOfBook";
import type { Book } from "../../../domain/book/book";
import { usePane } from "../../PaneContext";
import { clientsTextOf } from "../../text/clients";
import { saveFile } from "./saveFile";
import type { BookWork } from "./useBookChange";

export const exportFormats = ["json", "csv", "vcard"] as const;

export type ExportFormat = (typeof exportFormats)[number];

/** Hands the whole book to the user as a file, and says its name. */
export function useExport({ tell }: BookWork): (format: ExportFormat) => Promise<void> {
  const { services, language } = usePane();
  const { add } = clientsTextOf(language);
  const contentOf = async (book: Book, format: ExportFormat): Promise<readonly [string, string, string]> => {
    if (format === "json")
      return [JSON.stringify(exportBook(book), undefined, 2), "rightbox-book.json", "application/json"];
    const writers = await services.contactWriters();
    return format === "csv"
      ? [writers.csv(tableOfBook(book)), "rightbox-book.csv", "text/csv"]
      : [writers.vcards(cardsOfBook(book, language)), "rightbox-book.vcf", "text/vcard"];
  };
  return async (format) => {
    const [content, name, type] = await contentOf(await services.book.whole(), format);
    saveFile(content, name, type);
    tell({ intent: "success", words: add.exported(name) });
  };
}
