import { saysNothing } from "../../../../src/adapters/files/contacts/tableEmpty";

test.each([
  "",
  " ",
  "-",
  "---",
  "?",
  "12",
  "N/A",
  "n.a.",
  "#N/A",
  "None",
  "NULL",
  "k.A.",
  "keine",
  "néant",
  "无",
  "なし",
  "нет",
  "لا يوجد",
  "YOK",
])("nothing: %j", (cell) => {
  expect(saysNothing(cell)).toBe(true);
});

test.each(["ask Bob", "bob at acme.example", "nobody", "请问老王", "siehe Notiz", "x".repeat(60)])(
  "something: %j",
  (cell) => {
    expect(saysNothing(cell)).toBe(false);
  },
);
