import * as fc from "fast-check";
import { decodeText } from "../../../src/adapters/files/decodeText";
import { bytesOf, encodeAs, latin, utf16 } from "./make";

const swapped = (bytes: Uint8Array): Uint8Array => bytes.map((_, index, all) => all[index ^ 1] ?? 0);

test.each<readonly [string, string, Uint8Array, string]>([
  ["ASCII", "utf-8", bytesOf("plain"), "plain"],
  ["UTF-8", "utf-8", bytesOf("合同 prix 12 €"), "合同 prix 12 €"],
  ["UTF-8 with a mark", "utf-8", bytesOf("\ufeffé"), "é"],
  ["UTF-16 with a mark", "utf-16le", Uint8Array.of(0xff, 0xfe, ...utf16("合同 a")), "合同 a"],
  ["UTF-16, big end first, with a mark", "utf-16be", Uint8Array.of(0xfe, 0xff, ...swapped(utf16("合同"))), "合同"],
  ["UTF-16 without a mark", "utf-16le", utf16("item;price\r\n合同;12\r\n"), "item;price\r\n合同;12\r\n"],
  ["UTF-16, big end first, without a mark", "utf-16be", swapped(utf16("item;price\r\n")), "item;price\r\n"],
  ...(
    [
      ["Chinese", "gb18030", "甲方：宁波工具有限公司，签订购销合同，数量二百件，单价十二元。"],
      ["Chinese among English", "gb18030", "Contract No. 7, 合同编号, USD 12.50, 付款方式 T/T"],
      ["Chinese, traditional", "big5", "買賣合約，甲方為臺灣工具股份有限公司，請於三十日內付款。"],
      ["Japanese", "shift_jis", "契約書を送ります。ご確認のうえ、署名してください。"],
      ["Korean", "euc-kr", "계약서를 보내드립니다. 확인하시고 서명해 주시기 바랍니다."],
      ["Russian", "windows-1251", "Договор поставки № 7: товар отгружается в течение 30 дней."],
      ["German", "windows-1252", "Prüfbericht für größere Mengen, Straße"],
      ["French", "windows-1252", "Contrat signé à Genève, prix révisé, délai français"],
    ] as const
  ).map(([name, label, text]) => [name, label, encodeAs(text, label), text] as const),
])("%s", (_, encoding, bytes, text) => {
  expect(decodeText(bytes)).toEqual({ text, encoding });
});

test("a cut in the middle of a character changes nothing of the rest", () => {
  expect(decodeText(bytesOf("合同").subarray(0, 5)).text).toBe("合\ufffd");
  expect(decodeText(encodeAs("宁波工具有限公司", "gb18030").subarray(0, 15)).text).toMatch(/^宁波工具有限公/);
});

test("whatever the bytes, there is some text", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(typeof decodeText(bytes).text).toBe("string");
    }),
  );
  expect(decodeText(latin("\x80\x81")).encoding).toBe("windows-1252");
});
