import type { AddressKey } from "../../src/domain/address/mailboxAddress";
import type { DomainName } from "../../src/domain/address/domainName";
import type { SearchableClient } from "../../src/domain/book/lookup/searchable";
import { seededRandom } from "../support/mutatedMessages";

/** A large made-up book: each client is made from its number, so that nothing of it need be kept. */
export const CLIENTS = 50_000;
export const ADDRESSES_EACH = 20;

interface MadeAddress {
  readonly key: AddressKey;
  readonly address: { readonly local: string; readonly unicodeDomain: string };
  readonly name: string;
}

export interface MadeClient extends SearchableClient {
  readonly addresses: readonly MadeAddress[];
}

const ONSETS = "b c d f g h j k l m n p r s t v w z br ch cl cr dr fl gr kr pl pr sch sh sk sp st th tr".split(" ");
const VOWELS = "a e i o u ai au ei ia io ou".split(" ");
const CODAS = ["", "", "", "l", "m", "n", "r", "s", "t", "x", "ng", "rt", "st"];
const TRADES =
  "Trading,Industries,Tools,Imports,Machinery,Textiles,Foods,Marine,Chemicals,Plastics,Metals,Lighting,Furniture,Automotive,Electric,Pharma".split(
    ",",
  );
const FORMS = "Ltd,GmbH,Inc.,LLC,S.A.,S.r.l.,B.V.,Co., Ltd.,AB,Oy,Pty Ltd,Kft.,Sp. z o.o.,Ltda.,SAS,A.Ş.".split(",");
const PLACES =
  "深圳市 上海 北京 广州 宁波 义乌市 青岛 苏州 杭州 厦门 重庆 天津 东莞市 佛山 温州 香港 臺灣 成都 长沙 大连".split(
    " ",
  );
const BRANDS = "华为中达兴利金鑫宏盛泰恒通远新凯瑞丰源博创天海龙飞腾安永康美佳星光力强联合信诚德正大长重乐单曾行";
const BUSINESSES =
  "机械 电子 贸易 进出口 纺织 五金 照明 塑料 化工 食品 家具 汽车配件 医疗器械 科技 实业 包装 国际物流".split(" ");
const CHINESE_FORMS = "有限公司 有限公司 股份有限公司 集团 厂".split(" ");
const SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕单仇解查";
const GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰涛明超秀霞平刚桂英华建国文斌志红玉兰婷波辉宇浩然子轩欣怡";
const FREE = "gmail.com outlook.com yahoo.com qq.com 163.com hotmail.com".split(" ");
const DEPARTMENTS = "info sales purchasing accounts export office service orders logistics technical qc hr".split(" ");
const ENDINGS = ["example", "example", "example", "cn.example", "uk.example"];
const FIRST_NAMES = 5_000;
const LAST_NAMES = 60_000;

/** The client of a number: one third Chinese, one in thirty Russian, with {@link ADDRESSES_EACH} addresses. */
export function madeClient(number: number, addressesEach = ADDRESSES_EACH): MadeClient {
  const random = seededRandom(number + 1);
  const of = <Item>(items: ArrayLike<Item>): Item => items[Math.floor(random() * items.length)] as Item;
  const brand = madeWord(random);
  const isChinese = number % 3 === 0;
  const chineseBrand = of(BRANDS) + of(BRANDS);
  const name = isChinese
    ? of(PLACES) + chineseBrand + of(BUSINESSES) + of(CHINESE_FORMS)
    : `${capital(brand)}${random() < 0.3 ? ` ${capital(madeWord(random))}` : ""} ${number % 30 === 1 ? "Торговый Дом" : of(TRADES)} ${of(FORMS)}`;
  const domain = `${brand}${random() < 0.3 ? String(number % 1000) : ""}.${of(ENDINGS)}` as DomainName;
  const addresses = Array.from({ length: addressesEach }, (_, index): MadeAddress => {
    const first = madeWord(seededRandom(-1 - Math.floor(random() * FIRST_NAMES)));
    const last = madeWord(seededRandom(-FIRST_NAMES - 1 - Math.floor(random() * LAST_NAMES)));
    const chinese = of(SURNAMES) + of(GIVEN) + (random() < 0.7 ? of(GIVEN) : "");
    const local = index < 3 ? of(DEPARTMENTS) : random() < 0.5 ? `${first}.${last}` : `${first.charAt(0)}${last}`;
    const unicodeDomain = index < 3 || random() < 0.85 ? domain : of(FREE);
    const unique =
      index < 3 && unicodeDomain === domain ? local : `${local}${random() < 0.5 ? "" : `.${last.charAt(0)}`}`;
    return {
      key: `${unique}@${unicodeDomain}` as AddressKey,
      address: { local: unique, unicodeDomain },
      name: random() < 0.2 ? "" : isChinese ? chinese : `${capital(first)} ${capital(last)}`,
    };
  });
  return {
    name,
    ...(random() < 0.4 ? { shortName: isChinese ? chineseBrand : capital(brand) } : {}),
    domains: [domain],
    addresses,
  };
}

function madeWord(random: () => number): string {
  let made = "";
  for (let syllables = random() < 0.3 ? 3 : 2; syllables > 0; syllables--)
    for (const parts of [ONSETS, VOWELS, CODAS]) made += parts[Math.floor(random() * parts.length)] ?? "";
  return made;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
