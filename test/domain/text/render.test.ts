import { fill, render, type MessageData } from "../../../src/domain/text/render";

const message = { en: "{name} is {role} for {kind}.", "zh-CN": "{name}：{role}，{kind}。" };
const data: MessageData = { name: "bob@acme.example", role: { role: "finance" }, kind: { kind: "contract" } };

test("words are the same in every language, kinds and roles are named in the reader's", () => {
  expect(render(message, data, "en")).toBe("bob@acme.example is finance for contract.");
  expect(render(message, data, "zh-CN")).toBe("bob@acme.example：财务，合同。");
});

test.each([
  ["{a} and {b} and {a}", "1 and {b} and 1"],
  ["{long_name1}", "2"],
  ["{empty}", ""],
  ["{} { a } {a", "{} { a } {a"],
])("%s with its places filled is %s", (sentence, filled) => {
  const values: Readonly<Record<string, string>> = { a: "1", long_name1: "2", empty: "" };
  expect(fill(sentence, (name) => values[name])).toBe(filled);
});

test("what is put in is not read for places again", () => {
  expect(fill("{a}{b}", (name) => (name === "a" ? "{b}" : "$&"))).toBe("{b}$&");
});
