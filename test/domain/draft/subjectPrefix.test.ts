import { replyPrefix, withPrefixOf } from "../../../src/domain/draft/subjectPrefix";

test.each([
  ["RE: Contract", "RE: "],
  ["Fw:Contract", "Fw:"],
  ["AW: Vertrag", "AW: "],
  ["回复：合同", "回复："],
  ["[EXTERNAL] Re[2]: Contract", "[EXTERNAL] Re[2]: "],
  ["Contract: two copies", ""],
  ["Contract", ""],
  ["", ""],
])("of %p the prefix is %p", (subject, expected) => {
  expect(replyPrefix(subject)).toBe(expected);
});

test.each([
  ["RE: Hello", "Contract", "RE: Contract"],
  ["Hello", "Contract", "Contract"],
  ["RE: Hello", "RE: Contract", "RE: Contract"],
  ["RE: Hello", "Contract: two copies", "RE: Contract: two copies"],
])("%p becomes %p as %p", (before, next, expected) => {
  expect(withPrefixOf(before, next)).toBe(expected);
});
