import { splitBody } from "../../../src/domain/draft/splitBody";

const OWN = "The goods left today.";

test.each<[name: string, signature: string]>([
  [
    "English",
    "Best regards\nMaria Silva\nContracts & Orders Dept.\nAcme Ltd\nT +44 20 7946 0018 | orders@acme.example",
  ],
  ["English, separator", "-- \nMaria Silva\nInvoices & Legal\nwww.acme.example"],
  ["English in one line", "Best, Maria"],
  ["English without closing", "Maria Silva\nContracts & Orders Dept.\nAcme Ltd"],
  ["English, no closing, telephone", "Eric Ho\nKexin Moulds\nT +86 769 8338 4186, cell +86 134 1688 2093"],
  [
    "simplified Chinese",
    "顺祝商祺\n李娜\n合同与订单部\n宁波锐特有限公司\n发票专用邮箱: fp@ruite.example\n电话: 0574-5587 3321",
  ],
  ["traditional Chinese", "順頌商祺\n許雅婷\n聯捷工具有限公司 採購部"],
  ["Chinese without closing", "玉环铜川水暖 外贸部\n陈可欣 敬上"],
  ["Spanish", "Un cordial saludo,\nJosep Rius\nDpto. de Facturación y Contratos\nTel. +34 93 555 01 02"],
  [
    "German",
    "Mit freundlichen Grüßen\ni. A. Heike Lotz\nAuftragsabwicklung und Verträge\nBretz Optik GmbH\nTel. 06441 90 77-18",
  ],
  ["French", "Bien cordialement,\nClémence Aubry\nService facturation\nTél. 04 78 00 00 00"],
  ["Portuguese", "Atenciosamente,\nOtávio Reis\nDepartamento de Contratos\nTel. +55 11 5555 0101"],
  ["Russian", "С уважением,\nИгорь Орлов\nотдел договоров и заказов\nООО «Уралкабель»\nтел. +7 343 200-00-00"],
  ["Arabic", "مع خالص التحية\nنبيل العماري\nقسم العقود والفواتير\nهاتف: +20 2 2555 0101"],
  ["Japanese", "よろしくお願いいたします。\n村井\n北陸ガラス工業株式会社 契約課\n電話: 076-255-0101"],
  ["a phone", "Sent from my iPhone"],
  ["a phone in German", "Gesendet von meinem iPhone"],
  ["a phone in Spanish", "Enviado desde mi iPhone"],
  ["a phone in French", "Envoyé de mon iPhone"],
  ["a phone in Portuguese", "Enviado do meu iPhone"],
  ["a phone in Russian", "Отправлено с iPhone"],
  ["a phone in Chinese", "发自我的华为手机"],
  ["a phone in traditional Chinese", "從我的 iPhone 傳送"],
  ["a phone in Japanese", "iPhoneから送信"],
  ["a phone in Arabic", "أُرسلت من الـ iPhone"],
  ["Outlook on a phone", "Get Outlook for iOS<https://aka.ms/o0ukef>"],
])("signature: %s", (_, signature) => {
  expect(split(`${OWN}\n\n${signature}`)).toMatchObject({ newText: OWN, signature, disclaimer: "" });
});

test.each<[name: string, disclaimer: string]>([
  ["English", "This e-mail is confidential and does not form part of any contract."],
  ["English, heading", "DISCLAIMER: No contract, order or invoice results from electronic mail of this company."],
  [
    "English, heading alone",
    "CONFIDENTIALITY NOTICE\nThis message is intended only for the addressee. Orders bind us in writing only.",
  ],
  [
    "English, several paragraphs",
    "If you have received this in error, delete it.\n\nThis message is not an offer or invoice.",
  ],
  ["simplified Chinese", "本邮件及附件含有保密信息,不构成合同、订单或发票。"],
  ["traditional Chinese", "免責聲明:本電郵並不構成合約、訂單或法律意見。"],
  ["Spanish", "AVISO LEGAL: Este mensaje no constituye contrato, pedido ni factura."],
  ["German", "Diese E-Mail ist vertraulich. Verträge und Rechnungen sind nur mit zwei Unterschriften gültig."],
  ["French", "Ce message est confidentiel et ne saurait valoir contrat, commande ou facture."],
  ["Portuguese", "Esta mensagem não constitui contrato, encomenda ou fatura."],
  ["Russian", "Данное письмо конфиденциально и не является офертой, заказом или счётом."],
  ["Arabic", "هذه الرسالة سرية، ولا يُعد ما ورد فيها عقداً أو أمر شراء."],
  ["Japanese", "本メールは機密情報を含み、契約を構成するものではありません。"],
])("disclaimer: %s", (_, disclaimer) => {
  const signed = `${OWN}\n\nBest regards\nLi Na`;
  expect(split(`${signed}\n\n${disclaimer}`)).toMatchObject({
    newText: OWN,
    signature: "Best regards\nLi Na",
    disclaimer,
  });
  expect(split(`${OWN}\n\n${disclaimer}`)).toMatchObject({ newText: OWN, disclaimer });
});

test.each([
  ["Claims become time-barred after one year, notices of arbitration go to our registered seat only."],
  ["Aucune commande, facture ni mise en demeure n'est valablement transmise par courriel."],
  ["Переписка не заменяет соглашений сторон; доверенности и заказы принимаем только в оригинале."],
])("a disclaimer in no usual words below a name: %s", (disclaimer) => {
  expect(split(`${OWN}\n\nLi Na, Ourco Ltd\n${disclaimer}`).disclaimer).toBe(disclaimer);
});

test("a disclaimer broken over lines, right below the name", () => {
  const parts = split(`${OWN}\n\nBest regards\nLi Na\nThis e-mail and any\nattachments are confidential.`);
  expect(parts).toMatchObject({ newText: OWN, disclaimer: "This e-mail and any\nattachments are confidential." });
});

test("signature and disclaimer of a forwarded message are no part of what it says", () => {
  const parts = split(
    "FYI\n\n---------- Forwarded message ---------\nFrom: Bob\nSubject: x\n\nThe drawing.\n\nRegards\nBob\nContracts Dept.\n\nThis e-mail is confidential and no contract.",
  );
  expect(parts.forwardedText).toContain("The drawing.");
  expect(parts.forwardedText).not.toContain("Contracts Dept.");
  expect(parts.disclaimer).toBe("This e-mail is confidential and no contract.");
});

test("headers and words of a forwarded message that speak of contracts are no disclaimer", () => {
  const forwarded =
    "---- 回复的原邮件 ----\n| 发件人 | 罗 |\n| 主题 | 评审 |\n这张订单合同要求70微米,合同签了就改不了。";
  const parts = splitBody({ format: "text", content: `数据见附件。\n小瞿\n\n${forwarded}` }, "forward", "评审");
  expect(parts).toMatchObject({ newText: "数据见附件。\n小瞿", forwardedText: forwarded, disclaimer: "" });
});

test.each([
  ['<div class="gmail_signature">Maria<br>We also sign contracts at the fair.</div>'],
  ['<div id="Signature">Maria<br>We also sign contracts at the fair.</div>'],
  ['<div id="ms-outlook-mobile-signature">Maria<br>We also sign contracts at the fair.</div>'],
])("a signature that HTML marks: %s", (markup) => {
  const inHtml = (content: string) => splitBody({ format: "html", content }, "new");
  expect(inHtml(`<p>${OWN}</p>${markup}<p>P.S. Call me.</p>`)).toMatchObject({
    newText: expect.stringMatching(/^The goods left today\.\s+P\.S\. Call me\.$/) as string,
    signature: "Maria\nWe also sign contracts at the fair.",
  });
  expect(inHtml(markup).newText).toContain("contracts at the fair");
});

function split(content: string): ReturnType<typeof splitBody> {
  return splitBody({ format: "text", content }, "new", "x");
}
