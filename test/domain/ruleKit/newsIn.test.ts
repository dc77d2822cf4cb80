import type { Kind } from "../../../src/domain/kinds/kind";
import { newsIn, type News } from "../../../src/domain/ruleKit/newsIn";
import { aDraft, aPage } from "../../support/builders";
import { aContext } from "../../support/ruleContext";

test.each<[News, ...Kind[]]>([
  ["news", "announcement"],
  ["news", "greeting"],
  ["news", "general", "greeting"],
  ["news", "payment", "announcement"],
  ["news", "project-notice", "announcement"],
  ["no", "project-notice"],
  ["no", "project-notice", "greeting"],
  ["no", "project-notice", "contract", "announcement"],
  ["no", "contract", "announcement"],
  ["no", "order", "greeting"],
  ["no", "payment"],
  ["no", "shipping"],
  ["no", "general", "technical"],
  ["no", "complaint", "sample"],
  ["perhaps", "inquiry"],
  ["perhaps", "sample", "general"],
  ["perhaps"],
])("whether it is news for many: %s for %s %s %s", (news, ...kinds) => {
  expect(newsIn(aContext(aDraft(), aPage(), kinds).judgement)).toBe(news);
});
