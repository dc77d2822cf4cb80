import type { ComposeType } from "../../../src/domain/draft/draft";
import { splitBody } from "../../../src/domain/draft/splitBody";
import { apple } from "./threads/apple";
import { chinese } from "./threads/chinese";
import { further } from "./threads/further";
import { gmail } from "./threads/gmail";
import { outlook } from "./threads/outlook";
import type { Introduction } from "./threads/thread";

const families = { outlook, gmail, apple, chinese, further };
const OWN = "The truck has left, driver Selvam.\nThe papers follow tomorrow.";
const OLDER = "The signed contract and the invoice are attached.\n\nRegards\nBob";

const quoted = casesOf("quoted");
const forwarded = casesOf("forwarded");

test.each(quoted)("%s, %s: what stands below is quoted", (_family, _name, introduction) => {
  for (const subject of ["Re: x", "Truck"]) {
    const parts = splitBody(text(`${OWN}\n\n${introduction}\n${OLDER}`), "new", subject);
    expect(parts).toMatchObject({ newText: OWN, forwardedText: "" });
    expect(parts.quotedText).toContain(introduction.trim());
    expect(parts.quotedText).toContain(OLDER);
  }
});

test.each(quoted)(
  "%s, %s: marked lines are quoted, and the answer below them is not",
  (_family, _name, introduction) => {
    const isBlock = introduction
      .trim()
      .split("\n")
      .some((line) => /^.{0,3}(?:\*?From|Von|De|От)\b/.test(line));
    const marked = OLDER.replace(/^/gm, "> ");
    const parts = splitBody(text(`${OWN}\n\n${introduction}\n${marked}`), "new", "Re: x");
    expect(parts).toMatchObject({ newText: OWN, forwardedText: "" });
    if (isBlock || /[\n]$|-----|wrote: -----/.test(introduction)) return;
    const below = splitBody(text(`${introduction}\n${marked}\n\n${OWN}`), "new", "Re: x");
    expect(below.newText).toBe(OWN);
  },
);

test.each(quoted)("%s, %s: as HTML", (_family, _name, introduction) => {
  const parts = splitBody(
    html(`${htmlOf(OWN)}<div>&nbsp;</div>${htmlOf(`${introduction}\n${OLDER}`)}`),
    "new",
    "Re: x",
  );
  expect(words(parts.newText)).toBe(words(OWN));
  expect(words(parts.quotedText)).toContain(words(OLDER));
});

test.each(quoted.filter(([family]) => family === "outlook" || family === "chinese"))(
  "%s, %s: forwarded where subject or compose type say so",
  (_family, _name, introduction) => {
    const prefixes = [
      "FW",
      "Fwd",
      "WG",
      "TR",
      "RV",
      "ENC",
      "转发",
      "轉寄",
      "Пересл",
      "إعادة توجيه",
      "転送",
      "[EXT] Fw",
    ];
    for (const prefix of prefixes) expectForwarded(introduction, "new", `${prefix}: x`);
    expectForwarded(introduction, "forward", "x");
  },
);

test.each(forwarded)("%s, %s: what stands below is forwarded", (_family, _name, introduction) => {
  for (const subject of ["Fwd: x", "Truck", "Re: x"]) expectForwarded(introduction, "new", subject);
});

test.each(forwarded)("%s, %s: as HTML", (_family, _name, introduction) => {
  const parts = splitBody(html(`${htmlOf(OWN)}${htmlOf(`${introduction}\n${OLDER}`)}`), "new", "x");
  expect(words(parts.newText)).toBe(words(OWN));
  expect(words(parts.forwardedText)).toContain("Thesignedcontractandtheinvoiceareattached.");
});

test.each<[name: string, note: string, subject: string]>([
  ["English", "FYI", "papers"],
  ["English", "Please see the mail below from the bank.", "papers"],
  ["German", "Zur Kenntnis und für Ihre Akte.", "Unterlagen"],
  ["Spanish", "Te lo reenvío tal cual.", "reserva"],
  ["French", "Je vous transfère le message de la banque.", "banque"],
  ["Portuguese", "Encaminho para conhecimento.", "banco"],
  ["Russian", "Пересылаю письмо банка.", "банк"],
  ["Chinese", "转发给您,请查收。", "银行"],
  ["Arabic", "للعلم والمتابعة", "البنك"],
  ["Japanese", "下記のメールを転送いたします。", "銀行"],
  ["no word", "", "papers"],
  ["the subject", "Breathe again.", "forwarding what our bank wrote"],
])("%s: passed on without a prefix: %s", (_, note, subject) => {
  const block = "From: Bob Lee\nSent: Monday\nTo: Li Na\nSubject: x\n\n";
  expect(splitBody(text(`${note}\n\n${block}${OLDER}`), "new", subject).forwardedText).toContain("signed contract");
  expect(splitBody(text(`${note}\n\n${block}${OLDER}`), "reply", subject).forwardedText).toBe("");
});

test.each<[name: string, quotation: string]>([
  ["a name behind the mark", "> Асель: договор у юристов, инвойс получили. Где машина?"],
  ["a name alone behind the mark", "> 铜厂小葛:\n> 合同签好了,发票也收到。"],
  ["a name above the mark", "贺总:\n> 合同第6条能不能缩到两年?"],
  ["two marks", ">> 胡工:正式订单已发。"],
  ["initials", "ИК> Контракт у директора на подписи."],
  ["a bar below an introduction", "Marcela Iturbe escribió:\n| La OC 7731 vence hoy. Según el contrato hay multa."],
  ["date and name", "Стас Дмитренко, 12.05, 18:07:\n> договор подписан"],
  ["date, time and name", "28 сентября 2026 в 09:03 Медина Тажибаева\nДобрый день, где вагон?\n\nЖду."],
  ["date, time and name before the words", "Ср, 14 янв. 2026, 20:11, Владимир: а фото станка есть?"],
  ["in the line of the introduction", "Am 2. Feb. schrieb S. Norte: Lieber Herr Odermatt, der Vertrag ist da."],
  ["header below the signature", "Li\nFrom: Bodil\nThis is a breach of contract!!!"],
  ["sender and receiver", "Li\nFrom: Bodil\nTo: Li\nWhere is my order PO 118?"],
  ["sender and subject", "De: Anouk\nAsunto: podrido en 3 palés\nSegún contrato puedo rechazar."],
  ["sender and time sent", "De: Metalmecánica Pardo\nEnviado: lunes 7:12 a. m.\nEstoy por cancelar el contrato."],
  ["names below a rule", "-----\nVon: Yildirim\nAn: Manthey\nDer Vertrag ist durch."],
])("typed by hand: %s", (_, quotation) => {
  const parts = splitBody(text(`Thanks, all fine.\n\n${quotation}`), "new", "Re: x");
  expect(parts.newText.replace(/\nLi$/, "").trim()).toBe("Thanks, all fine.");
  expect(parts.quotedText).not.toBe("");
});

test("a time sent is enough in a message that is no reply", () => {
  const parts = splitBody(text("All fine.\n\nFrom: Bob Lee\nSent: Monday\nThe contract is signed."), "new", "Papers");
  expect(parts).toMatchObject({ newText: "All fine.", forwardedText: "" });
});

test("answers between marked lines are the sender's own", () => {
  const parts = splitBody(text("On 3 March Bob wrote:\n> Price?\nUSD 3.\n> Delivery?\nMay."), "new", "Re: x");
  expect(parts.newText).toBe("USD 3.\nMay.");
  expect(parts.quotedText).toBe("On 3 March Bob wrote:\n> Price?\n> Delivery?");
});

test("what is quoted inside a forwarded message stays quoted", () => {
  const parts = splitBody(
    text(
      `FYI\n\n---------- Forwarded message ---------\nFrom: Bob\nSubject: x\n\nSigned here.\n> the invoice\n\nFrom: Eve\nSent: Monday\nTo: Bob\nSubject: y\n\nthe order`,
    ),
    "new",
    "Fwd: x",
  );
  expect(parts.forwardedText).toContain("Signed here.");
  expect(parts.forwardedText).not.toMatch(/invoice|the order/);
  expect(parts.quotedText).toMatch(/invoice[^]*the order/);
});

test("Apple quotes what it forwards; below it the sender goes on", () => {
  const parts = splitBody(
    text("FYI\n\n> Begin forwarded message:\n> \n> From: Bob\n> Subject: x\n> \n> The contract.\n\nCall me."),
    "new",
    "x",
  );
  expect(parts).toMatchObject({ newText: "FYI\n\nCall me.", quotedText: "" });
  expect(parts.forwardedText).toContain("The contract.");
});

test("a forwarded message that says where it ends", () => {
  const parts = splitBody(
    text(
      "Смотри.\n---- Начало пересланного ----\nКому: ИП\nДата: 11 мая\nЭто заказ.\n---- Конец пересланного ----\nЖду.",
    ),
    "new",
    "x",
  );
  expect(parts.newText).toBe("Смотри.\nЖду.");
  expect(parts.forwardedText).toContain("Это заказ.");
});

test.each<[name: string, markup: string, part: "quotedText" | "forwardedText"]>([
  [
    "Outlook",
    '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Bob</div><div>the contract</div>',
    "quotedText",
  ],
  ["Outlook, as read again", '<div id="x_divRplyFwdMsg"><b>From:</b> Bob</div><div>the contract</div>', "quotedText"],
  [
    "old Outlook",
    '<div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>Von:</b> Bob</p></div><p>the contract</p>',
    "quotedText",
  ],
  [
    "Gmail",
    '<div class="gmail_quote"><div class="gmail_attr">On 2 March Bob wrote:<br></div><blockquote class="gmail_quote">the contract</blockquote></div>',
    "quotedText",
  ],
  [
    "Gmail's forward",
    '<div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: Bob<br></div>the contract</div>',
    "forwardedText",
  ],
  [
    "Yahoo",
    '<div id="ydp1yahoo_quoted" class="yahoo_quoted"><div>Bob:</div><div>the contract</div></div>',
    "quotedText",
  ],
  [
    "Apple",
    '<blockquote type="cite"><div>On 2 March, Bob wrote:</div><div>the contract</div></blockquote>',
    "quotedText",
  ],
  [
    "Apple's forward",
    '<blockquote type="cite"><div>Begin forwarded message:</div><div><b>From: </b>Bob</div><div>the contract</div></blockquote>',
    "forwardedText",
  ],
  [
    "Thunderbird",
    '<div class="moz-cite-prefix">Am 2.3. schrieb Bob:<br></div><blockquote type="cite">the contract</blockquote>',
    "quotedText",
  ],
  [
    "Thunderbird's forward",
    '<div class="moz-forward-container">-------- Forwarded Message --------<table><tr><th>From: </th><td>Bob</td></tr></table>the contract</div>',
    "forwardedText",
  ],
  [
    "NetEase",
    '<div id="isReplyContent">At 2026-03-02 09:03, Bob wrote:<blockquote id="isReplyContent">the contract</blockquote></div>',
    "quotedText",
  ],
  [
    "Foxmail",
    '<div style="border:none;border-top:solid #B5C4DF 1.0pt"><div><b>发件人：</b>&nbsp;Bob</div></div><div>the contract</div>',
    "quotedText",
  ],
  [
    "QQ",
    '<div style="font-size:12px">------------------&nbsp;原始邮件&nbsp;------------------</div><div><b>发件人:</b>&nbsp;"Bob"</div><div>the contract</div>',
    "quotedText",
  ],
])("HTML of %s", (_, markup, part) => {
  const parts = splitBody(html(`<div>My answer.</div>${markup}`), "new", "x");
  expect(parts.newText).toBe("My answer.");
  expect(parts[part]).toContain("the contract");
});

test.each([
  ['<div class="gmail_quote"><blockquote class="gmail_quote">old</blockquote></div><div>My answer.</div>'],
  ['<div class="yahoo_quoted"><div>old</div></div><div>My answer.</div>'],
  ['<blockquote style="margin:0 0 0 40px;border:none;padding:0px">My answer.</blockquote>'],
])("HTML of the sender's own: %s", (markup) => {
  expect(splitBody(html(markup), "new", "Re: x").newText).toBe("My answer.");
});

function expectForwarded(introduction: string, composeType: ComposeType, subject: string): void {
  const parts = splitBody(text(`${OWN}\n\n${introduction}\n${OLDER}`), composeType, subject);
  expect(parts).toMatchObject({ newText: OWN, quotedText: "", signature: "Regards\nBob" });
  expect(parts.forwardedText).toContain("The signed contract and the invoice are attached.");
}

function casesOf(kind: "quoted" | "forwarded"): ReadonlyArray<[family: string, name: string, introduction: string]> {
  return Object.entries(families).flatMap(([family, byKind]) =>
    byKind[kind].map(([name, introduction]: Introduction): [string, string, string] => [family, name, introduction]),
  );
}

function text(content: string): { format: "text"; content: string } {
  return { format: "text", content };
}

function html(content: string): { format: "html"; content: string } {
  return { format: "html", content };
}

function htmlOf(lines: string): string {
  return lines
    .split("\n")
    .map((line) => `<div>${line === "" ? "<br>" : line.replace(/&nbsp;/g, " ").replace(/</g, "&lt;")}</div>`)
    .join("");
}

function words(lines: string): string {
  return lines.replace(/\s/g, "");
}
