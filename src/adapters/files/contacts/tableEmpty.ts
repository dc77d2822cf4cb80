import { headerKey } from "./headers";

/** What people and programs write where there is nothing to write, in the languages of the headers; letters alone, in one case. */
const NOTHING: ReadonlySet<string> = new Set(
  (
    "x|xx|xxx|na|n/a|none|nil|null|nan|no|not available|not applicable|unknown|undefined|empty|blank|no email|no mail|tbd|tba|" +
    "无|無|没有|沒有|暂无|暫無|未知|空|不详|不詳|没|なし|無し|ナシ|不明|未登録|未定|없음|미상|모름|" +
    "keine|kein|keiner|k.A.|keine Angabe|unbekannt|entfällt|fehlt|aucun|aucune|néant|inconnu|inconnue|non renseigné|" +
    "ninguno|ninguna|no tiene|sin correo|sin email|desconocido|nenhum|nenhuma|não tem|sem email|desconhecido|não informado|" +
    "нет|не указан|не указана|не указано|неизвестно|неизвестен|отсутствует|لا يوجد|لايوجد|غير معروف|بدون|غير متوفر|" +
    "nessuno|nessuna|n.d.|yok|bilinmiyor|brak|nieznany|geen|onbekend|není|nemá|ingen|inget|ei ole|nincs|fără|немає|δεν υπάρχει"
  )
    .split("|")
    .map(headerKey),
);
/** A longer cell says something. */
const LONGEST_NOTHING = 40;

/** Whether a cell is as good as empty: without a letter, or with a word for nothing. */
export function saysNothing(cell: string): boolean {
  const text = cell.trim();
  if (text.length > LONGEST_NOTHING) return false;
  const key = headerKey(text);
  return key === "" || NOTHING.has(key);
}
