import { ar } from "./ar";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import type { GreetingWords } from "./greetingWords";
import { pt } from "./pt";
import { ru } from "./ru";

/** The languages that write a name behind its greeting. Adding one is its file and its name here. */
export const alphabetic: readonly GreetingWords[] = [en, de, es, fr, pt, ru, ar];
