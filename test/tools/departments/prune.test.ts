import { withoutImplied } from "../../../tools/departments/prune";
import { wordTable } from "../../support/wordTable";

test.each([
  ["a word that holds another of its role goes", ["purchasing inside einkauf einkaufsabteilung"], "einkauf"],
  ["so does one that is made of others", ["sales whole sales salesteam", "beside whole team"], "sales team"],
  [
    "one that holds a word of another role stays",
    ["finance inside rechnung", "sales inside rechnungsverkauf"],
    "rechnung rechnungsverkauf",
  ],
  [
    "one that counts anywhere stays where the other does not",
    ["sales whole sales", "sales inside salesteam", "beside whole team"],
    "sales salesteam team",
  ],
  ["one that is only near another stays", ["machine whole donotreply dontreply"], "donotreply dontreply"],
  ["one that counts alone stays", ["technical inside jishu", "technical alone jishus"], "jishu jishus"],
  ["one of initials stays", ["technical whole rd rddept", "beside whole dept"], "rd rddept dept"],
  ["names and words beside stay", ["name whole mark markus", "beside inside al alam"], "mark markus al alam"],
  [
    "a general word that is made of others goes",
    ["general whole office officeteam", "beside whole team"],
    "office team",
  ],
])("%s", (_what, lines, kept) => {
  expect(
    withoutImplied([...wordTable(lines).values()])
      .map(({ word }) => word)
      .sort(),
  ).toEqual(kept.split(" ").sort());
});
