import type { Provenance } from "../../../domain/book/book";
import type { Language } from "../../../domain/language";
import { clientsTextOf } from "../../text/clients";
import { dayIn } from "./dates";

/** Where a mailbox is known from and who stands for it; empty where nothing of that is known. */
export function provenanceWords(provenance: Provenance | undefined, language: Language): string {
  const { view } = clientsTextOf(language);
  const { firstSeen, from = "typed", detail = "", confirmedAt, confirmedBy } = provenance ?? {};
  return [
    ...(firstSeen === undefined ? [] : [view.firstSeen(dayIn(language, firstSeen), view.sources[from](detail))]),
    ...(confirmedAt === undefined || confirmedBy === undefined
      ? []
      : [view.confirmedOn(confirmedBy, dayIn(language, confirmedAt))]),
  ].join(language === "en" ? " " : "");
}
