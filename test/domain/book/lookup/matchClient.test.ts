import { grades } from "../../../../src/domain/book/lookup/grades";
import { matchClient } from "../../../../src/domain/book/lookup/matchClient";
import { parseQuery } from "../../../../src/domain/book/lookup/query";
import { packClient, unpackClient, type ClientText } from "../../../../src/domain/book/lookup/searchable";
import { address, domain } from "../../../support/builders";

const acme = unpackClient(
  packClient({
    name: "Acme Trading GmbH",
    shortName: "Acme",
    domains: [domain("acme.example"), domain("acme-tools.example")],
    addresses: [
      { address: address("bob.lee@acme.example"), name: "Bob Lee" },
      { address: address("bob.acme@gmail.com"), name: "李小明" },
      { address: address("storehouse.rita@acme.example"), name: "" },
    ],
  }),
);
const huawei = unpackClient(
  packClient({ name: "深圳市华为技术有限公司", domains: [domain("hw-tech.example")], addresses: [] }),
);
const oriental = unpackClient(packClient({ name: "Straße & Co 華為", domains: [], addresses: [] }));

/** The grade and what is marked: `name:Acme`. */
function found(typed: string, texts: readonly ClientText[]): string {
  const match = matchClient(parseQuery(typed), texts);
  if (match === undefined) return "nothing";
  const marks = match.marks.map(({ field, index, start, end }) => {
    const { text } = texts.find((each) => each.field === field && each.index === index) ?? { text: "" };
    return `${field}:${text.slice(start, end)}`;
  });
  return [grades[match.worst], ...marks].join(" ");
}

test.each([
  ["acme", "exact name:Acme"],
  ["ACME trading gmbh", "exact name:Acme name:Trading name:GmbH"],
  ["acme.example", "exact domain:acme.example"],
  ["Bob.Lee@acme.example", "exact address:bob.lee@acme.example"],
  ["ac", "name name:Ac"],
  ["acme tr", "name name:Acme name:Tr"],
  ["trad", "word name:Trad"],
  ["gmbh acme", "word name:GmbH name:Acme"],
  ["acme-to", "domain domain:acme-to"],
  ["acme.ex", "domain domain:acme.ex"],
  ["@acme.ex", "domain domain:acme.ex"],
  ["bob.l", "address address:bob.l"],
  ["bob.acme@g", "address address:bob.acme@g"],
  ["lee", "address address:lee"],
  ["rita", "address address:rita"],
  ["store", "address address:store"],
  ["house", "nothing"],
  ["stroehouse", "nothing"],
  ["gmail", "address address:gmail"],
  ["bob trading", "address address:bob name:Trading"],
  ["radin", "inner name:radin"],
  ["tools", "inner domain:tools"],
  ["小明", "inner addressName:小明"],
  ["lxm", "pinyin addressName:李小明"],
  ["lixiao", "pinyin addressName:李小"],
  ["tradng", "slip name:Trading"],
  ["tradding", "slip name:Trading"],
  ["trasing", "slip name:Trading"],
  ["rtading", "slip name:Trading"],
  ["acem", "slip name:Acme"],
  ["trdang", "nothing"],
  ["acme china", "nothing"],
  ["ob", "nothing"],
  ["a@", "nothing"],
])("%s in a client with a Latin name: %s", (typed, expected) => {
  expect(found(typed, acme)).toBe(expected);
});

test.each([
  ["深圳市华为技术有限公司", "exact name:深圳市华为技术有限公司"],
  ["深圳", "name name:深圳"],
  ["华为", "inner name:华为"],
  ["華為", "inner name:华为"],
  ["為", "inner name:为"],
  ["hw", "domain domain:hw"],
  ["hwj", "pinyin name:华为技"],
  ["huawei", "pinyin name:华为"],
  ["hua wei", "pinyin name:华为"],
  ["hua awei", "nothing"],
  ["shenzhen js", "pinyin name:深圳 name:技术"],
  ["shensh", "nothing"],
])("%s in a client with a Chinese name: %s", (typed, expected) => {
  expect(found(typed, huawei)).toBe(expected);
});

test.each([
  ["strasse", "name name:Straße"],
  ["stras", "name name:Straß"],
  ["ＳＴＲＡ", "name name:Stra"],
  ["华", "word name:華"],
  ["hw", "pinyin name:華為"],
])("%s marks the characters as they are written: %s", (typed, expected) => {
  expect(found(typed, oriental)).toBe(expected);
});
