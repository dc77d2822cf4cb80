import { foldText } from "../../kinds/foldText";
import type { Greeted } from "./greeted";
import {
  jaDepartment,
  jaHonorifics,
  jaNobody,
  jaNobodyHeard,
  jaNoDepartment,
  jaOffice,
  zhForeignNames,
  zhHellos,
  zhHonorifics,
  zhOpeners,
} from "./ideographic";
import { isNobody } from "./nobody";
import { chineseSurnames, japaneseSurnames } from "./surnames";

const SURNAME = `[${chineseSurnames.replace(/[a-z/ ]/g, "")}]`;
const ZH_END = "[早好]?[啊呀]? *(?:[,，:：!！。、 ]|$)";
const CHINESE = new RegExp(
  `^(?:(?:${zhOpeners})[ :：]*)?((?!施工)([小老]?)(${SURNAME}[\\u4e00-\\u9fff]{0,2}?)(${zhHonorifics})?) ?((?:${zhHellos})?)${ZH_END}`,
  "i",
);
const FOREIGN = new RegExp(
  `^(?:(?:${zhOpeners})[ :：]*)?((${zhForeignNames.replace(/[a-z]+/g, "").replace(/ /g, "|")})(?:${zhHonorifics})?) ?(?:${zhHellos})?${ZH_END}`,
  "i",
);
/** A name in letters, with what Chinese and Japanese put behind it. */
const MIXED = new RegExp(
  `^(?:(?:${zhOpeners})[ :：]*)?(([a-z\\u00c0-\\u017f'’-]{2,20}(?: [a-z\\u00c0-\\u017f'’-]{2,20}){0,2}) ?(?:${zhHellos}|${zhHonorifics}|${jaHonorifics}))(?:${zhHellos})?(?:[,，:：!！。、 ]|$)`,
  "i",
);
const JA_END = "(?:[、,，。！!:：\\s]|$|いつも|お世|お疲)";
const JA_BEFORE = "^(?:[^,、。]{0,30}[ 　])?";
const JAPANESE = new RegExp(`${JA_BEFORE}(([\\u4e00-\\u9fff々]{1,5}?)(?:${jaHonorifics}))${JA_END}`);
const HEARD = new RegExp(`${JA_BEFORE}(([\\u30a1-\\u30fa\\u30fc・＝]{2,20})(?:${jaHonorifics}))${JA_END}`);

/** A greeting in Chinese or Japanese, where the name comes first. */
export function ideographicGreeting(line: string): Greeted | "nobody" | undefined {
  const [, foreign = "", sounding = ""] = FOREIGN.exec(line) ?? [];
  if (foreign !== "") return { shown: foreign, words: meantBy(sounding), ideographs: "", as: "greeted" };
  const [, shown = "", familiar = "", ideographs = "", honorific = "", hello = ""] = CHINESE.exec(line) ?? [];
  if (familiar + honorific + hello !== "") return { shown, words: [], ideographs, as: "titled" };
  return japaneseGreeting(line) ?? mixedGreeting(line) ?? bareName(shown, ideographs);
}

function bareName(shown: string, ideographs: string): Greeted | undefined {
  return shown === "" ? undefined : { shown, words: [], ideographs, as: "bare" };
}

function japaneseGreeting(line: string): Greeted | "nobody" | undefined {
  const [, full = "", name = ""] = JAPANESE.exec(line) ?? [];
  const isDepartment = jaDepartment.test(name) && !jaNoDepartment.test(name);
  if (full !== "")
    return jaNobody.test(name) || jaNobody.test(full.slice(0, 2)) || jaOffice.test(name) || isDepartment
      ? "nobody"
      : { shown: full, words: [], ideographs: name, as: "titled" };
  const [, heard = "", sounds = ""] = HEARD.exec(line) ?? [];
  if (heard === "") return undefined;
  return jaNobodyHeard.test(sounds)
    ? "nobody"
    : { shown: heard, words: sounds.split(/[・＝]/).filter((part) => part !== ""), ideographs: "", as: "heard" };
}

function mixedGreeting(line: string): Greeted | "nobody" | undefined {
  const [, shown = "", name = ""] = MIXED.exec(line) ?? [];
  if (shown === "") return undefined;
  const words = foldText(name).text.split(" ");
  if (words.some(isNobody)) return "nobody";
  return { shown, words, ideographs: "", as: /^[A-Z]{2,4}$/.test(name) ? "bare" : "greeted" };
}

function meantBy(sounding: string): readonly string[] {
  const at = ` ${zhForeignNames}`.search(` ${sounding}[a-z]`);
  return [zhForeignNames.slice(at + sounding.length).split(" ")[0] ?? ""];
}

/** How the surname that a name in ideographs begins with is spelt in Latin letters: in Chinese, in Japanese or in both. */
export function spellingsOf(ideographs: string): readonly string[] {
  const japanese = [3, 2, 1].reduce<readonly string[]>(
    (found, length) => (found.length > 0 ? found : spelt(japaneseSurnames, ideographs.slice(0, length))),
    [],
  );
  return spelt(chineseSurnames, ideographs.charAt(0)).concat(japanese);
}

function spelt(table: string, surname: string): readonly string[] {
  const at = ` ${table}`.search(` ${surname}[a-z]`);
  return at < 0 || surname === "" ? [] : (table.slice(at + surname.length).split(" ")[0] ?? "").split("/");
}
