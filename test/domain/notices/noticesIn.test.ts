import { noticesIn } from "../../../src/domain/notices/noticesIn";
import { inShort, readNotices } from "../../support/notices/readNotices";

const sets = ["bounces.dev", "bounces.held", "answers.dev", "answers.held", "answers.fresh"] as const;
const all = sets.flatMap((set) => readNotices(set));

test.each(all.map((labelled) => [labelled.id, labelled.lang, labelled.like, labelled] as const))(
  "%s in %s: %s",
  (_id, _lang, _like, { message, expected }) => {
    expect(noticesIn(message).map(inShort)).toEqual(expected);
  },
);

test("the messages are more than 250, in nine languages, and half of them give no proposal though they look alike", () => {
  const quiet = all.filter(({ expected }) => expected.every((notice) => / passing |^away /.test(notice)));
  expect(all.length).toBeGreaterThan(250);
  expect(new Set(all.map(({ lang }) => lang)).size).toBe(9);
  expect(quiet.length / all.length).toBeGreaterThanOrEqual(0.48);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

const goodbye = { from: "bob.lee@acme.example", fromName: "Bob Lee", subject: "Goodbye" };

test.each([
  ["I have left the company on 31 March 2026.", "31 March 2026"],
  ["My last day at Acme will be June 5th, 2026.", "June 5th, 2026"],
  ["Mein letzter Arbeitstag ist der 30.06.2026.", "30.06.2026"],
  ["Zum 1. Oktober gehe ich in den Ruhestand.", "1. Oktober"],
  ["本人已于2026年3月31日离职。", "2026年3月31日"],
  ["私、リーは3月31日をもって退職いたしました。", "3月31日"],
  ["Мой последний рабочий день 31 мая.", "31 мая"],
])("%s says from when it holds", (text, from) => {
  expect(noticesIn({ ...goodbye, text })).toEqual([expect.objectContaining({ kind: "left", from })]);
});

test.each([
  [{ autoSubmitted: true }],
  [{ headers: { "auto-submitted": "auto-replied" } }],
  [{ headers: { "x-autoreply": "yes" } }],
  [{ headers: { precedence: "auto_reply" } }],
])("an answer that %j shows to be a machine's speaks of the mailbox that it comes from", (signs) => {
  const message = { ...goodbye, subject: "Re: hello", text: "Mr Okafor is no longer with the company." };
  expect(noticesIn({ ...message, ...signs }).map(inShort)).toEqual(["left bob.lee@acme.example"]);
  expect(noticesIn(message)).toEqual([]);
  expect(noticesIn({ ...message, headers: { "auto-submitted": "no" } })).toEqual([]);
});

test.each([
  "Bob Lee has left the company for the day, call him tomorrow.",
  "Bob Lee hat heute die Firma verlassen, morgen ist er da.",
  "Боб Ли сегодня покинул компанию.",
])("who has gone home has not left: %s", (text) => {
  expect(noticesIn({ ...goodbye, fromName: "Bob Lee / Боб Ли", text })).toEqual([]);
});

test("who writes from his new place speaks of the old mailbox that he names", () => {
  const text = "I have left the company. My old mailbox bob@acme.example is closed, write to ann@acme.example.";
  const notices = noticesIn({ ...goodbye, from: "bob@newtools.example", text });
  expect(notices.map(inShort)).toEqual(["left bob@acme.example > ann@acme.example"]);
});

test("a line that a mail program has broken is read as one", () => {
  const text =
    "Thank you very much for your message of today. I have to tell you that I am no longer\nemployed at Acme, so please write to my colleague Jane Roe from now on, whose mail\naddress is jane.roe@acme.example.";
  expect(noticesIn({ ...goodbye, text }).map(inShort)).toEqual(["left bob.lee@acme.example > jane.roe@acme.example"]);
});

test("the evidence is the sentence that says so", () => {
  const text = "Dear Wen,\n\nthanks for all. I have left Acme Tools. Write to jane@acme.example.";
  expect(noticesIn({ ...goodbye, text })).toEqual([expect.objectContaining({ evidence: "I have left Acme Tools." })]);
});

test("a sender that is no address says nothing", () => {
  expect(noticesIn({ ...goodbye, from: "Bob Lee", text: "I have left the company." })).toEqual([]);
});
