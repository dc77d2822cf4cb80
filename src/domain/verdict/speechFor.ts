import type { DialogLanguage } from "./dialogLanguage";
import type { DialogTexts } from "./dialogTexts";
import { ar } from "./languages/ar";
import { de } from "./languages/de";
import { es } from "./languages/es";
import { fr } from "./languages/fr";
import { ja } from "./languages/ja";
import { pt } from "./languages/pt";
import { ru } from "./languages/ru";
import { isOfPane, type OtherLanguage, type Speech } from "./speech";

const others: Readonly<Record<OtherLanguage, DialogTexts>> = { es, de, fr, pt, ru, ar, ja };

/** Everything that Send says in a language. Not for the handlers, which have room for two: the pane leaves them a third. */
export function speechFor(language: DialogLanguage): Speech {
  return isOfPane(language) ? { language } : { language, texts: others[language] };
}
