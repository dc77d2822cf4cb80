import type { FixChange } from "../../../../src/domain/fix/fixChanges";
import type { Language } from "../../../../src/domain/language";
import { shownChanges, type ShownChange } from "../../../../src/taskpane/components/findings/shownChanges";
import { shownTime } from "../../../../src/taskpane/components/findings/shownTime";
import { acme } from "../../../support/stockPage";

const AT = "2026-11-26T01:00:00.000Z";
const inTokyo = { ...acme, shortName: "Sakura", timeZone: "Asia/Tokyo" };
const many = ["a@x.example", "b@x.example", "c@x.example", "d@x.example", "e@x.example"];
const own = shownTime(AT, "en") ?? "";

test.each<[string, FixChange, Language, readonly ShownChange[]]>([
  [
    "recipients who take others' places",
    { what: "recipients", field: "to", before: ["a@x.example"], after: ["b@x.example"] },
    "en",
    [{ label: "To", before: "a@x.example", after: "b@x.example", isAdded: false }],
  ],
  [
    "more recipients than one reads",
    { what: "recipients", field: "bcc", before: [], after: many },
    "en",
    [{ label: "Bcc", after: "a@x.example, b@x.example, c@x.example and 2 more", isAdded: true }],
  ],
  [
    "no subject",
    { what: "subject", before: "", after: "Contract" },
    "en",
    [{ label: "Subject", before: "no subject", after: "Contract" }],
  ],
  [
    "a time, the user's and the client's",
    { what: "delivery", before: undefined, after: AT },
    "en",
    [
      { label: "Your time", before: "at once", after: own },
      { label: "Time at Sakura", after: "Thu, Nov 26, 10:00" },
    ],
  ],
  [
    "a long thread",
    { what: "quoted-text", before: `From: Bob\nSent: Monday\n${"x".repeat(100)}`, after: "" },
    "en",
    [{ label: "Quoted text", before: `From: Bob Sent: Monday ${"x".repeat(37)}…`, after: "nothing" }],
  ],
  [
    "a mailbox that the book lacks",
    {
      what: "mailbox",
      address: "a@x.example",
      before: undefined,
      after: { role: "official", standing: "confirmed" },
    },
    "zh-CN",
    [{ label: "a@x.example", before: "不在客户簿中", after: "官方，已确认" }],
  ],
])("%s", (_, change, language, expected) => {
  expect(shownChanges(change, inTokyo, language)).toEqual(expected);
});

test("a zone that the browser does not know is left out", () => {
  const change: FixChange = { what: "delivery", before: undefined, after: AT };
  expect(shownChanges(change, { ...inTokyo, timeZone: "Mars/Olympus" }, "en")).toHaveLength(1);
  expect(shownChanges(change, undefined, "en")).toHaveLength(1);
});

test.each([
  ["en", "Asia/Tokyo", "Thu, Nov 26, 10:00"],
  ["zh-CN", "America/Lima", "11月25日周三 20:00"],
] as const)("in %s a time in %s reads %s", (language, zone, expected) => {
  expect(shownTime(AT, language, zone)).toBe(expected);
});

test("what is no time has no words", () => {
  expect(shownTime("soon", "en")).toBeUndefined();
});
