import { splitBody } from "../../../src/domain/draft/splitBody";

const text = (content: string) => ({ format: "text" as const, content });

/** Losing what the sender says is as bad as keeping a quotation. Each body is the sender's own from the first line to the last. */
test.each<[name: string, body: string, subject: string]>([
  ["ports", "Dear Bob,\n\nFrom: Shanghai\nTo: Hamburg\n\nprice as agreed", "Freight"],
  ["ports in a reply", "Hi Bob,\n\nFrom: Ningbo\nTo: Hamburg\n1x40HC USD 2,300, valid to May.", "Re: freight"],
  ["ports and a date", "Booking please:\nFrom: Ningbo port\nTo: Hamburg\nDate: 12 May 2026\n2 x 40HC", "Booking"],
  ["ports in German", "Hallo,\n\nVon: Hamburg\nAn: Shanghai\nGewicht: 12 t", "Fracht"],
  ["ports in Spanish", "Buenas,\n\nDe: Valencia\nPara: Shanghái\nFecha: 3 de mayo\nPeso: 12 t", "flete"],
  ["ports in Chinese", "您好\n\n从:宁波\n至:汉堡\n日期:5月12日\n柜型:40HQ", "订舱"],
  ["ports in Russian", "Добрый день.\n\nОт: Шанхай\nКому: склад Москва\nВес: 12 т", "ставка"],
  [
    "ship-from and ship-to",
    "Please collect\nFrom: our warehouse, gate 3\nTo: your plant in Graz\nDate: Monday",
    "Pick-up",
  ],
  [
    "an order form",
    "PURCHASE ORDER\nBill to: Acme GmbH\nShip to: Acme, Hamburg\nDate: 3 March 2026\nItem: TW-40\nQty: 200 pcs",
    "Order",
  ],
  [
    "an order form with sender",
    "Our order:\nFrom: Acme GmbH\nTo: Ourco\nDate: 3 March 2026\nPO No.: 4711\n200 pcs TW-40",
    "Order 4711",
  ],
  [
    "a notice in the form of a memo",
    "To: all customers\nFrom: Acme\nDate: 1 March\nSubject: prices\n\nPrices rise.",
    "Notice",
  ],
  ["as you wrote", "Hi Bob,\n\nas you wrote:\nthe contract is signed, so we start.", "Start"],
  ["on a day you wrote", "Hi,\n\nOn 3 March you wrote:\nthat the order stands. We confirm it.", "Order"],
  ["what the contract says", "Clause 5 of the contract, dated 3 March, says:\npayment within 30 days.", "Clause"],
  ["a scale of figures", "Prices\n< 500 pcs: USD 3.40\n> 500 pcs: USD 3.20", "Prices"],
  ["a table", "| Item | Qty |\n| TW-40 | 200 |\n| TW-60 | 100 |", "Order"],
  ["sections with rules", "Offer\n-----\nTW-40: USD 3.40\n-----\nValid to May.", "Offer"],
  ["a timetable", "Hi,\n\nMon, 14.03. 10:00 Loading: gate 4\nTue, 15.03. 08:00 Sailing: EVER LUCENT", "Plan"],
  ["a heading", "Hi,\n\nOriginal contract:\nsee attachment. Forwarder: DHL.", "Contract"],
])("%s", (_, body, subject) => {
  expect(splitBody(text(body), "new", subject)).toEqual({
    newText: body,
    forwardedText: "",
    quotedText: "",
    signature: "",
    disclaimer: "",
  });
});

test.each<[name: string, closing: string, below: string]>([
  ["postscript", "Best regards\nLi Na\nOurco Ltd", "P.S. The signed contract follows by courier."],
  ["postscript in Chinese", "此致\n李娜", "附:形式发票今天寄出。"],
  ["postscript in Russian", "С уважением,\nИгорь", "P.S. Договор подписан."],
  ["postscript in German", "Mit freundlichen Grüßen\nHeike Lotz", "PS: Die Rechnung kommt morgen."],
  [
    "list of facts",
    "Regards\nJack Meng",
    "What we have done so far:\n* the welder was moved\n* 100 % dye check for the batch",
  ],
  ["delivery address", "Jack Meng, purchasing", "Delivery address: gate 2, Wuqing plant.\nPacking: class 9 cartons."],
  [
    "delivery address with telephone",
    "Regards\nJack",
    "Please deliver to:\nAcme GmbH\nLagerstr. 5\nTel. +49 40 123456",
  ],
  ["order lines", "Kind regards\nLi Na", "200 pcs torque wrench TW-40, USD 31.20\n100 pcs TW-60, USD 40.00"],
  ["a sentence", "Thanks\nBob", "The contract of 3 March is cancelled with immediate effect."],
  ["a sentence in Chinese", "谢谢\n李娜", "合同已经盖章,原件今天用顺丰寄出,请注意查收。"],
  [
    "enclosures on demand",
    "Quality office, Meiya",
    "Your contact for technical matters is Ms. Qi, for deliveries Mr. Pang.",
  ],
  ["bank", "Best regards\nLi Na", "Beneficiary: Ourco Ltd\nIBAN: DE89 3704 0044 0532 0130 00"],
])("below a signature: %s", (_, closing, below) => {
  const { newText, signature } = splitBody(text(`The goods left today.\n\n${closing}\n\n${below}`), "new", "Goods");
  for (const line of below.split("\n")) expect(newText).toContain(line);
  expect(signature).not.toContain(below.slice(0, 10));
});

test.each<[name: string, body: string]>([
  ["thanks first", "Thanks!\n\nPlease sign the contract and return it."],
  ["one line", "Best, Li"],
  ["a formal notice", "This message is our formal notice under the confidential agreement of 3 March."],
  ["the only paragraph", "If you are not the intended recipient of the goods, tell us."],
  ["documents", "Attached you find:\n\nCommercial Invoice\nPacking List\nPurchase Order"],
])("no signature and no disclaimer: %s", (_, body) => {
  expect(splitBody(text(body), "new", "x").newText.replace(/^Thanks!\n\n/, "")).toBe(body.replace(/^Thanks!\n\n/, ""));
});
