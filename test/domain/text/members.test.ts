import {
  asciiJson,
  isObject,
  isText,
  listOf,
  membersOf,
  parseJson,
  present,
  textOf,
} from "../../../src/domain/text/members";

const object = { a: 1 };
const list = [1, "b"];

test.each<[value: unknown, what: "object" | "list" | "text" | "none"]>([
  [object, "object"],
  [list, "list"],
  [[], "list"],
  ["text", "text"],
  ["", "text"],
  [null, "none"],
  [undefined, "none"],
  [0, "none"],
  [true, "none"],
  [() => object, "none"],
])("%p is taken as what it is", (value, what) => {
  expect(isObject(value)).toBe(what === "object");
  expect(membersOf(value)).toEqual(what === "object" ? value : {});
  expect(listOf(value)).toEqual(what === "list" ? value : []);
  expect(isText(value)).toBe(what === "text");
  expect(textOf(value)).toBe(what === "text" ? value : "");
});

test.each<[text: unknown, value: unknown]>([
  ['{"a":1}', object],
  ["null", null],
  ["{", undefined],
  ["", undefined],
  [1, undefined],
  [object, undefined],
  [undefined, undefined],
])("%p as JSON is %p", (text, value) => {
  expect(parseJson(text)).toEqual(value);
});

test.each([
  ["plain ~", '"plain ~"'],
  ["\u007f", '"\\u007f"'],
  ["é", '"\\u00e9"'],
  ["中", '"\\u4e2d"'],
  ["\uffff", '"\\uffff"'],
  ["😀", '"\\ud83d\\ude00"'],
])("%j is stored as %s and reads back", (text, json) => {
  expect(asciiJson(text)).toBe(json);
  expect(parseJson(json)).toBe(text);
});

test("what is not there is left out, and what is there but empty stays", () => {
  expect(present(["a", undefined, "", "b"])).toEqual(["a", "", "b"]);
});
