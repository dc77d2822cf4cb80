import { parseSendId, sendIdOf } from "../../../src/domain/record/sendRecord";

test.each([[0, 15, 16, 255, 256 + 1]])("bytes are written with two digits each", (...some) => {
  const text = sendIdOf([...some, ...Array.from({ length: 16 - some.length }, () => 0)]);
  expect(text).toBe(`000f10ff01${"0".repeat(22)}`);
  expect(parseSendId(text)).toBe(text);
});

test.each([0, 15, 17])("%i bytes are no send id", (length) => {
  expect(() => sendIdOf(Array.from({ length }, () => 1))).toThrow("sixteen bytes");
});

test.each([`${"a".repeat(32)}0`, `0${"a".repeat(32)}`, `${"a".repeat(32)}\n`])("%j is no send id", (text) => {
  expect(parseSendId(text)).toBeUndefined();
});
