import { ar } from "./ar";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { ja } from "./ja";
import type { NoticeWords } from "./noticeWords";
import { pt } from "./pt";
import { ru } from "./ru";
import { zh } from "./zh";

/** The languages in which notices are understood. */
export const noticeLanguages: readonly NoticeWords[] = [en, zh, es, de, fr, pt, ru, ar, ja];
