import { answersIn } from "../../../../src/domain/asking/answers/answersIn";
import { address } from "../../../support/builders";
import { acme, own, proposalsOf, readAnswers, shown } from "../../../support/answers/readAnswers";

const answers = readAnswers();
const BOB = "bob@acme.example";

test("of the written answers in every language, what is proposed is right and little is missed", () => {
  const counts = { right: 0, proposed: 0, expected: 0, whole: 0 };
  for (const answer of answers) {
    const proposed = proposalsOf(answer).map(shown);
    const right = proposed.filter((one) => answer.expect.includes(one));
    counts.right += right.length;
    counts.proposed += proposed.length;
    counts.expected += answer.expect.length;
    counts.whole += right.length === proposed.length && right.length === answer.expect.length ? 1 : 0;
  }
  expect(answers.length).toBeGreaterThanOrEqual(370);
  expect(counts.right / counts.proposed).toBeGreaterThanOrEqual(0.98);
  expect(counts.right / counts.expected).toBeGreaterThanOrEqual(0.97);
  expect(counts.whole / answers.length).toBeGreaterThanOrEqual(0.97);
});

test("evidence stands in the answer, and confidence lies between nothing and certainty", () => {
  const plain = (text: string): string => text.replace(/\s+/g, " ");
  for (const answer of answers)
    for (const { evidence, confidence } of proposalsOf(answer)) {
      expect(plain(answer.text)).toContain(plain(evidence));
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThan(1);
    }
});

test.each([
  ["a question", "Should orders go to purchasing@acme.example?"],
  ["a guess", "Perhaps orders go to purchasing@acme.example."],
  ["a promise to find out", "I will ask whether orders go to purchasing@acme.example."],
  ["what was sent where", "We forwarded the invoice to ap@acme.example."],
  ["a holiday notice", "I am out of the office. Orders: purchasing@acme.example"],
  ["a mailbox of ours", "Orders: li.na@ourco.example"],
  ["a mailbox of another party of the deal", "Shipping documents: desk@fastfreight.example"],
  ["what stands in marked quotation", "Thanks, Bob\n> Orders: purchasing@acme.example"],
  ["what stands in the signature", "Thanks.\n\nBest regards\nBob\nPurchasing dept.\npurchasing@acme.example"],
  [
    "what stands in a disclaimer",
    "Thanks.\n\nThis e-mail is confidential. If you have received it in error, send it to legal@acme.example.",
  ],
  ["who only gets a copy", "Please copy jane@acme.example on all orders."],
  ["what is not to go there", "Please do not send invoices to purchasing@acme.example."],
  ["a stranger who is not to be written to", "Please do not use old@acme.example any more."],
  ["nothing", ""],
])("an answer proposes nothing: %s", (_, text) => {
  expect(proposalsOf({ kind: "ask", text })).toEqual([]);
});

test("a line that the quoted message has word for word is no answer, the same address in an own line is", () => {
  const quoted = "We have these:\nOrders: purchasing@acme.example";
  const text = "Orders: purchasing@acme.example\nInvoices: ap@acme.example";
  expect(proposalsOf({ kind: "ask", text, quoted }).map(shown)).toEqual(["confirm ap@acme.example finance"]);
  expect(proposalsOf({ kind: "ask", text: "Orders go to purchasing@acme.example.", quoted }).map(shown)).toEqual([
    "confirm purchasing@acme.example purchasing",
  ]);
});

test.each([
  ["a yes that is about something else", "Yes, the goods have arrived."],
  ["a yes that waits for somebody", "Yes, but let me check with my boss."],
  ["a yes that the next sentence takes back", "Yes, still correct. But let me check with my boss."],
  ["a bare no", "No."],
  ["that somebody has left, without saying who follows", "Tom has left the company."],
  ["courtesies", "Noted with thanks."],
  ["a question", "Is it not correct?"],
])("nothing is confirmed or retired by %s", (_, text) => {
  expect(proposalsOf({ kind: "confirm", text })).toEqual([]);
});

test("our own mail answers nothing", () => {
  expect(proposalsOf({ kind: "confirm", from: "li.na@ourco.example", text: "Yes, still correct." })).toEqual([]);
});

test("a strange address counts less than one of the client, a strange sender less than a known one", () => {
  const sure = (text: string, from = BOB): number => proposalsOf({ kind: "ask", text, from })[0]?.confidence ?? 0;
  const known = sure("Invoices: bills@acme.example");
  expect(sure("Invoices: bills@acrne.example")).toBeLessThan(known * 0.7);
  expect(sure("Invoices: bills@acme.example", "bob@acrne.example")).toBeLessThan(known * 0.7);
});

test("an address that the signature has too is more certain", () => {
  const sure = (text: string): number => proposalsOf({ kind: "ask", text })[0]?.confidence ?? 0;
  const text = "Orders to jane@acme.example please.";
  expect(sure(`${text}\n\nBest regards\nJane Roe\njane@acme.example`)).toBeGreaterThan(sure(text));
});

test("a yes confirms the mailbox with the role of the book, and a mailbox that the book lacks without one", () => {
  const asked = { client: acme, kind: "confirm", addresses: [address("new@acme.example").key] } as const;
  const [proposal] = answersIn({ from: address(BOB), text: "Yes, still correct." }, asked, own);
  expect(proposal).toMatchObject({ set: "confirm", evidence: "Yes, still correct." });
  expect(proposal).not.toHaveProperty("role");
});
