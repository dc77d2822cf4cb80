import { htmlToText } from "../../../src/domain/draft/htmlText";
import { addressesIn, splitBody } from "../../../src/domain/draft/splitBody";
import type { ComposeType } from "../../../src/domain/draft/draft";

const text = (content: string) => ({ format: "text" as const, content });
const html = (content: string) => ({ format: "html" as const, content });

test.each<[name: string, body: string, subject: string, newText: string, quoted: string]>([
  ["angle brackets", "Yes.\n> Do you agree?", "", "Yes.", "> Do you agree?"],
  [
    "Gmail",
    "Yes.\n\nOn Mon, 2 Nov 2026 at 09:03, Bob Lee <bob@acme.example> wrote:\nDo you agree?",
    "",
    "Yes.",
    "Do you agree?",
  ],
  [
    "Gmail over two lines",
    "Yes.\n\nOn Mon, 2 Nov 2026 at 09:03, Bob Lee\n<bob@acme.example> wrote:\n> Do you agree?",
    "",
    "Yes.",
    "> Do you agree?",
  ],
  [
    "Outlook",
    "Yes.\n\nFrom: Bob Lee\nSent: Monday\nTo: Li Na\nSubject: x\n\nDo you agree?",
    "",
    "Yes.",
    "Do you agree?",
  ],
  [
    "Outlook in Chinese",
    "可以。\n\n发件人: Bob\n发送时间: 2026年11月2日\n收件人: 李娜\n主题: x\n\n同意吗？",
    "",
    "可以。",
    "同意吗？",
  ],
  [
    "Foxmail",
    "可以。\n\n------------------ 原始邮件 ------------------\n发件人: Bob\n同意吗？",
    "",
    "可以。",
    "同意吗？",
  ],
  [
    "Chinese Gmail",
    "可以。\n\nBob Lee <bob@acme.example> 于2026年11月2日周一 09:03写道：\n同意吗？",
    "",
    "可以。",
    "同意吗？",
  ],
  ["original message", "Yes.\n-----Original Message-----\nFrom: Bob\nDo you agree?", "", "Yes.", "Do you agree?"],
  [
    "German Outlook",
    "Yes.\n\nVon: Bob\nGesendet: Montag\nAn: Li Na\nBetreff: x\n\nEinverstanden?",
    "",
    "Yes.",
    "Einverstanden?",
  ],
])("%s: quoted text is told apart", (_, body, subject, newText, quoted) => {
  const split = splitBody(text(body), "reply", subject);
  expect(split.newText).toBe(newText);
  expect(split.quotedText).toContain(quoted);
  expect(split.forwardedText).toBe("");
});

test.each<[name: string, body: string, composeType: ComposeType, subject: string]>([
  ["a forward in Outlook", "FYI\n\nFrom: Bob\nSent: Monday\nTo: Li Na\nSubject: x\n\nThe contract.", "forward", "x"],
  ["a subject that says so", "FYI\n\nFrom: Bob\nSent: Monday\nTo: Li Na\nSubject: x\n\nThe contract.", "new", "Fw: x"],
  [
    "Gmail's forward",
    "FYI\n\n---------- Forwarded message ---------\nFrom: Bob <bob@acme.example>\nDate: Monday\nSubject: x\n\nThe contract.",
    "new",
    "x",
  ],
  [
    "a Chinese forward",
    "请看\n\n---------- 转发邮件信息 ----------\n发件人: Bob\n日期: 2026-11-02\n\nThe contract.",
    "new",
    "x",
  ],
])("%s: forwarded text is what is sent on", (_, body, composeType, subject) => {
  const split = splitBody(text(body), composeType, subject);
  expect(split.forwardedText).toContain("The contract.");
  expect(split.newText).not.toContain("contract");
});

test("ports are no headers in a new message", () => {
  expect(
    splitBody(text("Dear Bob,\n\nFrom: Shanghai\nTo: Hamburg\n\nprice as agreed"), "new", "Freight").newText,
  ).toContain("price as agreed");
});

test("signature and disclaimer are taken out of the new text", () => {
  const split = splitBody(
    text(
      "The goods left today.\n\nBest regards\nLi Na\nOurco\n\nThis e-mail is confidential and does not form part of any contract.",
    ),
    "new",
    "Shipment",
  );
  expect(split.newText).toBe("The goods left today.");
  expect(split.signature).toBe("Best regards\nLi Na\nOurco");
  expect(split.disclaimer).toContain("contract");
});

test("HTML says where Outlook's thread begins", () => {
  const split = splitBody(
    html(
      '<p>Yes.</p><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Bob</div><p>The sales contract</p>',
    ),
    "reply",
    "Re: x",
  );
  expect(split.newText).toBe("Yes.");
  expect(split.quotedText).toContain("The sales contract");
});

test.each([
  ["<p>a</p><p>b</p>", "a\n\nb"],
  ["a<br>b", "a\nb"],
  ["<td>a</td><td>b</td>", "a b"],
  ["a &amp; b &lt;c&gt; &#20013; &nbsp;d", "a & b <c> 中 d"],
  ["Stra&szlig;e, caf&eacute;, &Uuml;bung, ma&ntilde;ana, &hellip;", "Straße, café, Übung, mañana, …"],
  ["?a=1&xlt=2&camp;&unknown;", "?a=1&xlt=2&camp;&unknown;"],
  ["<style>p{}</style><script>x()</script>a<!-- b -->", "a"],
  ["<blockquote><p>old</p></blockquote>new", "> old\n\nnew"],
  ["1 < 2 and 3 > 2", "1 < 2 and 3 > 2"],
  ["a<", "a<"],
])("%s reads %j", (content, expected) => {
  expect(htmlToText(content).replace(/\s*\t\s*/g, " ")).toBe(expected);
});

test("a megabyte of hostile HTML is read in one pass", () => {
  for (const part of ["<", "<div ", "<!--", "<blockquote>", "&amp;", '<div id="', "a<b "]) {
    const content = part.repeat(1_000_000 / part.length);
    expect(typeof htmlToText(content)).toBe("string");
  }
});

test("addresses in a thread are found, each once", () => {
  expect(addressesIn("From: Bob <bob@acme.example>; cc: 李@例子.中国, bob@acme.example")).toEqual([
    "bob@acme.example",
    "李@例子.中国",
  ]);
});
