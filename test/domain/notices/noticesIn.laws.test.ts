import * as fc from "fast-check";
import { parseMailboxAddress } from "../../../src/domain/address/mailboxAddress";
import { LONGEST_EVIDENCE, type Notice, type ReceivedMessage } from "../../../src/domain/notices/notice";
import { noticesIn } from "../../../src/domain/notices/noticesIn";
import { readNotices } from "../../support/notices/readNotices";

const known = ["bounces.dev", "answers.dev", "answers.held"].flatMap(readNotices).map(({ message }) => message);
const pieces = fc.constantFrom(
  "I have left the company. ",
  "bob@acme.example",
  "@",
  "550 5.1.1 ",
  "\n\n",
  "\u0640",
  "已离职",
  "メールアドレスを変更",
  "> ",
  "my new e-mail address is ",
  "contact: ",
  "İ\u0307",
  "\ud800",
);
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 600 }),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join("")),
);
const anyMessage: fc.Arbitrary<ReceivedMessage> = fc.record(
  {
    from: fc.oneof(fc.constantFrom("bob@acme.example", "mailer-daemon@acme.example", ""), fc.string()),
    fromName: fc.string({ unit: "binary" }),
    subject: anyText,
    text: anyText,
    headers: fc.dictionary(fc.constantFrom("x-failed-recipients", "auto-submitted", "precedence"), fc.string()),
    report: fc.record({ fields: anyText, original: anyText }),
  },
  { requiredKeys: ["from", "fromName", "subject", "text"] },
);

function expectLawful(notices: readonly Notice[]): void {
  for (const notice of notices) {
    expect(parseMailboxAddress(notice.address)?.key).toBe(notice.address);
    expect(notice.evidence.length).toBeLessThanOrEqual(LONGEST_EVIDENCE);
    const successors = notice.kind === "left" || notice.kind === "moved" ? notice.successors : [];
    expect(successors.map(({ address }) => address.key)).not.toContain(notice.address);
  }
  expect(new Set(notices.map(({ address }) => address)).size).toBe(notices.length);
}

test("never throws; addresses can be parsed, evidence is short, nobody is his own successor", () => {
  fc.assert(
    fc.property(anyMessage, (message) => expectLawful(noticesIn(message))),
    { numRuns: 500 },
  );
});

test("the same holds for known messages with a piece cut out or put in", () => {
  const anyChange = fc.tuple(fc.constantFrom(...known), fc.nat(2_000), fc.nat(60), fc.oneof(pieces, anyText));
  fc.assert(
    fc.property(anyChange, ([message, at, length, added]) => {
      const text = message.text.slice(0, at) + added + message.text.slice(at + length);
      expectLawful(noticesIn({ ...message, text }));
    }),
    { numRuns: 1_000 },
  );
});

test("the same message says the same twice", () => {
  for (const message of known) expect(noticesIn(message)).toEqual(noticesIn(message));
});

test.each([
  "a@",
  "a@b.example ",
  "a.",
  "i have now ",
  "my new e-mail ",
  "\n",
  " ",
  "我已",
  "メールアドレスは",
  "550 5.1.1 ",
  "From: a@b.example\n",
  "> a\n",
  "if,",
])("half a million characters of %j are read in time", (piece) => {
  const text = piece.repeat(Math.ceil(500_000 / piece.length));
  const report = { fields: text, original: text };
  expectLawful(noticesIn({ from: "bob@acme.example", fromName: text, subject: text, text }));
  expectLawful(noticesIn({ from: "mailer-daemon@acme.example", fromName: "", subject: "Undeliverable", text, report }));
});
