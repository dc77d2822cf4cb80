import { placeValueWords, placeWords } from "../../../../src/taskpane/components/policy/policyWords";

test.each([
  ["record", "before-send", "When a message is put on record", "before it is sent", "何时写入发送记录", "发送之前"],
  ["record", "after-send", "When a message is put on record", "once it was sent", "何时写入发送记录", "发送之后"],
  ["recorded.subject", "hashed", "What the record keeps of the subject", "a hash", "发送记录中的主题", "只留哈希值"],
  ["recorded.subject", "full", "What the record keeps of the subject", "all of it", "发送记录中的主题", "完整保留"],
  ["recorded.fileNames", "none", "What the record keeps of file names", "nothing", "发送记录中的附件名", "不保留"],
])("%s %s is said in words", (path, value, place, words, placeZh, wordsZh) => {
  expect([placeWords(path, "en"), placeValueWords(path, value, "en")]).toEqual([place, words]);
  expect([placeWords(path, "zh-CN"), placeValueWords(path, value, "zh-CN")]).toEqual([placeZh, wordsZh]);
});

test("a place of the record that nobody knows keeps its path", () => {
  expect(placeWords("recorded.body", "en")).toBe("recorded.body");
});
