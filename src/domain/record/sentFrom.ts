import type { BodyText } from "../draft/draft";
import { foldedLine, isBlank } from "../draft/plainLine";
import { anyOf } from "../draft/quoteMarkers/words";
import type { SentFrom } from "./recordRow";

/** The line is one of the last that say something: signatures of phones stand at the end of what was written there. */
const MOST_LINES = 4;
const LONGEST_LINE = 80;

/** How the line begins in which a phone says that it was there, and that in which a mail program for phones offers itself. */
const openers =
  "(?:this (?:e-?mail|message) was )?(?:sent|written) (?:from|via|with|using|on my)" +
  "|von meinem|(?:diese nachricht wurde )?(?:gesendet|verschickt|geschrieben) (?:von|mit|uber)" +
  "|enviad[oa] (?:desde|do|da|de|pelo|pela|a partir do)|(?:envoye|ecrit) (?:de|depuis|a partir de|avec)" +
  "|(?:отправлено|послано) (?:с|из|через)|发自|發自|从我的|從我的|来自我的" +
  "|(?:ارسلت|تم الارسال|ارسل|مرسله?) (?:من|عبر|بواسطه)";
const offers =
  "(?:get|holen sie sich|obtene[rz]|obten(?:er|ha|ga)?|obter|telecharge[rz]|скачать|получить|загрузить|下载|获取|احصل علي).{0,12}outlook";
const devices =
  "i?phone|ipad|ipod|android|ios|blackberry|galaxy|samsung|huawei|honor|xiaomi|redmi|oppo|vivo|oneplus|pixel|nokia|motorola|xperia" +
  "|mobile?|handy|smartphone|smart phone|celular|movil|telephone|tablet|tablette|телефон(?:а|ом)?|смартфон(?:а|ом)?|айфон(?:а|ом)?" +
  "|手机|手機|华为|小米|荣耀|安卓|苹果|平板|هاتفي|هاتف|جوالي|جوال|ايفون|ايباد|اندرويد|アンドロイド|スマホ|スマートフォン|携帯";
const PHONE = new RegExp(`^(?:${anyOf(openers)}|${anyOf(offers)}).{0,50}?${anyOf(devices)}`);
/** In Japanese the verb stands at the end. */
const JAPANESE = new RegExp(`${anyOf(devices)}.{0,12}(?:から|より)の?(?:送信|返信|お送り).{0,8}$`);
const CHINESE = new RegExp(`^(?:從|从|由)我的.{0,20}(?:傳送|传送|發送|发送|寄出)`);

/**
 * What a message without a record was written with, as far as its end tells: the line that a phone's mail program puts under what is
 * written there ("Sent from my iPhone", "Get Outlook for Android"). Such a line can be switched off and changed, so `elsewhere` says no
 * more than that there is none.
 */
export function sentFrom({ newText, signature }: Pick<BodyText, "newText" | "signature">): SentFrom {
  return [newText, signature].some(endsOnPhone) ? "phone" : "elsewhere";
}

function endsOnPhone(text: string): boolean {
  return text
    .slice(-LONGEST_LINE * MOST_LINES * 2)
    .split(/\r?\n/)
    .filter((line) => !isBlank(line))
    .slice(-MOST_LINES)
    .some(isPhoneLine);
}

function isPhoneLine(line: string): boolean {
  if (line.length > LONGEST_LINE * 2) return false;
  const folded = foldedLine(line).replace(/^[-–—_*<(\s]+/, "");
  return folded.length <= LONGEST_LINE && (PHONE.test(folded) || JAPANESE.test(folded) || CHINESE.test(folded));
}
