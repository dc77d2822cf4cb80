import { ar } from "./ar";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import type { InternalLanguage } from "./internalLanguage";
import { ja } from "./ja";
import { pt } from "./pt";
import { ru } from "./ru";
import { zh } from "./zh";

/** Adding a language is its file and its name here. */
export const amongUs: readonly InternalLanguage[] = [en, zh, es, de, fr, pt, ru, ar, ja];
