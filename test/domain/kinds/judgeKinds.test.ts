import * as fc from "fast-check";
import { judgeKinds } from "../../../src/domain/kinds/judgeKinds";
import { isFormal, kindsOf, type Kind } from "../../../src/domain/kinds/kind";
import { readMessages, textOf } from "../../../tools/kinds/messages";

test.each<[subject: string, body: string, attachments: readonly string[], primary: Kind]>([
  ["Agency agreement", "Attached the agency agreement, please sign both copies and return one.", [], "contract"],
  ["NDA", "Please sign the attached non-disclosure agreement.", [], "contract"],
  ["", "", ["Sales Contract 2026-11.pdf"], "contract"],
  ["Re: invoice", "Please find attached proforma invoice PI-2026-77 for 300 sets.", [], "proforma-invoice"],
  ["documents", "Here is the commercial invoice for customs.", ["CI-88.pdf"], "commercial-invoice"],
  ["PO 4711", "Please find attached our purchase order 4711.", [], "order"],
  ["gloves", "We would like to order 500 pairs in size 9.", [], "order"],
  ["Claim", "Our solicitors will issue proceedings without further notice.", [], "legal"],
  [
    "Prices",
    "Dear customers, we hereby inform you that prices will be increased with effect from 1 March.",
    [],
    "project-notice",
  ],
  ["Drawing", "Which tolerance applies to the bore?", [], "technical"],
  ["Hi", "Merry Christmas and a happy new year!", [], "greeting"],
  ["call", "Shall we talk tomorrow at ten?", [], "general"],
  ["合同", "附件是代理协议，请盖章后寄回。", [], "contract"],
  ["文件", "形式发票见附件，请核对。", [], "proforma-invoice"],
  ["发票", "商业发票已开，请查收附件。", [], "commercial-invoice"],
  ["采购单", "附件是采购单，请签回。", [], "order"],
  ["節日", "祝您春节快乐，阖家幸福！", [], "greeting"],
])("%s | %s | %j is %s", (subject, body, attachments, primary) => {
  expect(kindsOf(judgeKinds(textOf({ subject, body, attachments })))[0]).toBe(primary);
});

test.each([
  ["Hi", "Our contractor is late, the contracts manager knows. In order to save time, call him."],
  [
    "Visit",
    "Let us meet on Friday.\n\nOn Monday Bob Lee wrote:\n> Please sign the attached sales contract.\n> Purchase order 4711 is attached.",
  ],
  [
    "Thanks",
    "Thank you for the dinner.\n\nThis e-mail is confidential and does not form part of any contract; orders only count when issued in writing.",
  ],
  ["问", "合同部的小高明天来接您。"],
  ["再聊", "不用合同，先寄样品给您看。"],
])("nothing formal in %s | %s", (subject, body) => {
  expect(kindsOf(judgeKinds(textOf({ subject, body, attachments: [] }))).filter(isFormal)).toEqual([]);
});

test("on the development messages of every language, formal precision and recall are 0.95 and more, the primary kind 0.9", () => {
  const messages = readMessages("test/support/messages/dev.jsonl");
  const judged = messages.map((message) => ({ message, kinds: kindsOf(judgeKinds(textOf(message))) }));
  const found = judged.filter(({ kinds }) => kinds.some(isFormal));
  const right = found.filter(({ message }) => message.formal);
  const all = messages.filter(({ formal }) => formal);
  const primary = judged.filter(({ message, kinds }) => kinds[0] === message.kinds[0]);
  expect(new Set(messages.map(({ lang }) => lang)).size).toBe(9);
  expect(right.length / found.length).toBeGreaterThanOrEqual(0.95);
  expect(right.length / all.length).toBeGreaterThanOrEqual(0.95);
  expect(primary.length / messages.length).toBeGreaterThanOrEqual(0.9);
});

test.each([
  ["file", "", ["gone.pdf"]],
  ["", "", ["0001.tif"]],
  ["", "", []],
])("unsure of %s | %s | %j, with candidates to choose from", (subject, body, attachments) => {
  const judgement = judgeKinds(textOf({ subject, body, attachments }));
  expect(judgement.status).toBe("unsure");
  expect(judgement.status === "unsure" && judgement.candidates.length).toBe(3);
});

test("evidence stands where it says", () => {
  const text = textOf({
    subject: "Ｓales  Contract",
    body: "Please sign the agreemnt.\n请见附件。",
    attachments: ["Sales_Contract-7.pdf"],
  });
  const judgement = judgeKinds(text);
  const places = {
    subject: text.subject,
    "new-text": text.newText,
    "forwarded-text": text.forwardedText,
    "file-name": text.attachments[0]?.name ?? "",
    "attachment-text": "",
  };
  const evidence = judgement.status === "known" ? judgement.kinds.flatMap((kind) => kind.evidence) : [];
  expect(evidence.length).toBeGreaterThanOrEqual(3);
  for (const { text: words, where, at } of evidence)
    expect(places[where].slice(at, (at ?? 0) + words.length)).toBe(words);
  expect(evidence.map(({ text: words }) => words)).toContain("agreemnt");
});

test("never throws, and a known kind has evidence that stands in the message", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.string({ unit: "binary", maxLength: 2_000 }),
      fc.array(fc.string({ maxLength: 60 }), { maxLength: 5 }),
      (subject, newText, names) => {
        const judgement = judgeKinds({
          subject,
          newText,
          forwardedText: "",
          attachments: names.map((name) => ({ name })),
        });
        if (judgement.status === "known")
          for (const { evidence } of judgement.kinds) expect(evidence.length).toBeGreaterThan(0);
      },
    ),
  );
});
