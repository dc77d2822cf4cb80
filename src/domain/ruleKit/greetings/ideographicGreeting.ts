import type { Greeted } from "./greeted";
import { jaHonorifics, jaNobody, zhHellos, zhHonorifics, zhOpeners } from "./ideographic";
import { chineseSurnames, japaneseSurnames } from "./surnames";

const SURNAME = `[${chineseSurnames.replace(/[a-z/ ]/g, "")}]`;
const CHINESE = new RegExp(
  `^(?:(?:${zhOpeners})[ :：]*)?((?!施工)([小老]?)(${SURNAME}[\\u4e00-\\u9fff]{0,2}?)(${zhHonorifics})?) ?((?:${zhHellos})?)[早好]?[啊呀]? *(?:[,，:：!！。、 ]|$)`,
  "i",
);
const JAPANESE = new RegExp(
  `^(?:[^,、。]{0,30}[ 　])?(([\\u4e00-\\u9fff々]{1,5})(?:${jaHonorifics}))(?:[、,，。\\s]|$|いつも|お世)`,
);

/** A greeting in Chinese or Japanese, where the name comes first. Names in katakana are left alone: each language is heard differently. */
export function ideographicGreeting(line: string): Greeted | "nobody" | undefined {
  const [, shown = "", familiar = "", ideographs = "", honorific = "", hello = ""] = CHINESE.exec(line) ?? [];
  if (familiar + honorific + hello !== "") return { shown, words: [], ideographs, as: "titled" };
  const [, full = "", name = ""] = JAPANESE.exec(line) ?? [];
  if (full !== "") return jaNobody.test(full) ? "nobody" : { shown: full, words: [], ideographs: name, as: "titled" };
  return shown === "" ? undefined : { shown, words: [], ideographs, as: "bare" };
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
