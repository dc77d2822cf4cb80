import * as fc from "fast-check";
import { quotedMessages } from "../../../src/domain/ruleKit/quotedMessages";

const shown = (thread: string): readonly string[] =>
  quotedMessages(thread).map(({ from, to, isWhole, text }) =>
    [from?.key ?? "?", to.map(({ key }) => key).join("+"), isWhole ? "whole" : "part", text.trim()].join(" | "),
  );

test.each<[name: string, thread: string, messages: readonly string[]]>([
  [
    "two messages, the last one first",
    "From: Bob <bob@acme.example>\nSent: Monday\nTo: Kelly <kelly@ourco.example>\nSubject: A\n\nYes.\n\nFrom: Kelly <kelly@ourco.example>\nSent: Sunday\nTo: Bob\nSubject: A\n\nWell?",
    ["bob@acme.example | kelly@ourco.example | whole | Yes.", "kelly@ourco.example |  | part | Well?"],
  ],
  [
    "everybody in copy, over lines",
    "Von: deng@ourco.example\nAn: kelly@ourco.example;\n li@ourco.example\nCc: Bob <bob@acme.example>\nBetreff: B\n\nText",
    ["deng@ourco.example | kelly@ourco.example+li@ourco.example+bob@acme.example | whole | Text"],
  ],
  [
    "Chinese headers",
    "发件人: deng@ourco.example\n收件人: kelly@ourco.example\n主题: B\n\n你好",
    ["deng@ourco.example | kelly@ourco.example | whole | 你好"],
  ],
  [
    "marks of quotation",
    "> From: bob@acme.example\n> To: kelly@ourco.example\n>\n> Yes.",
    ["bob@acme.example | kelly@ourco.example | whole | >\n> Yes."],
  ],
  ["a lone line that looks like a header", "From: Ningbo\nPort of loading: Ningbo", []],
  ["no headers", "On Monday Bob wrote:\n> Yes.", []],
])("%s", (_, thread, messages) => {
  expect(shown(thread)).toEqual(messages);
});

test("reading never throws", () => {
  const part = fc.oneof(
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.constantFrom("From: a@b.example\n", "To: ", "Cc: x;", "\n\n", "> ", "Subject: ", "发件人："),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      expect(quotedMessages(parts.join("")).length).toBeLessThanOrEqual(20);
    }),
  );
});
