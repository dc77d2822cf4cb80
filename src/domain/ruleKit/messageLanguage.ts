import type { WritingLanguage } from "../asking/writingLanguage";
import { foldText } from "../kinds/foldText";

/** Enough to tell a language by. */
const READ = 2_000;
/** Scripts that one language of ours is written in; kana before ideographs, as Japanese has both. */
const scripts: ReadonlyArray<readonly [WritingLanguage, RegExp]> = [
  ["ja", /[\u3041-\u30fa]{2}/],
  ["zh-TW", /[這們說請訂單發貨為與貴閱無誤還檢]/],
  ["zh-CN", /[\u4e00-\u9fff]{2}/],
  ["ru", /[а-яё]{3}/i],
  ["ar", /[\u0620-\u064a]{3}/],
];
/** Small words, folded, that hardly a sentence does without and the other languages do not have. */
const smallWords: ReadonlyArray<readonly [WritingLanguage, string]> = [
  ["en", "the and please you we our your is for with of to"],
  ["es", "el los las usted por favor y nuestro nuestra con adjunto le su gracias del para"],
  ["de", "der die das und bitte wir sie ihnen unsere mit ist den anbei im fur"],
  ["fr", "le les des vous nous votre et est pour ci merci veuillez avec du"],
  ["pt", "o os voce segue em anexo nosso nossa obrigado da do para com prezado nao"],
];

/** The language that most of a text is in; `undefined` where there is too little to tell. */
export function messageLanguage(text: string): WritingLanguage | undefined {
  const read = text.slice(0, READ);
  const script = scripts.find(([, letters]) => letters.test(read));
  if (script !== undefined) return script[0];
  const words = foldText(read).text.split(/[^a-z]+/);
  const [best, second] = smallWords
    .map(([language, list]) => {
      const known = new Set(list.split(" "));
      return { language, count: words.filter((word) => known.has(word)).length };
    })
    .sort((one, other) => other.count - one.count);
  return best === undefined || best.count < 2 || best.count === second?.count ? undefined : best.language;
}
