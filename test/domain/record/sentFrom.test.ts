import * as fc from "fast-check";
import { toDraft } from "../../../src/domain/draft/toDraft";
import { sentFrom } from "../../../src/domain/record/sentFrom";

const text = "Dear Bob,\n\nthe goods leave on Friday.";

test.each([
  ["English, iPhone", "Sent from my iPhone"],
  ["English, iPad", "Sent from my iPad"],
  ["English, Android", "Get Outlook for Android"],
  ["English, iOS with a link", "Get Outlook for iOS<https://aka.ms/o0ukef>"],
  ["English, Samsung", "Sent from my Galaxy"],
  ["English, Huawei", "Sent from my HUAWEI P60 Pro"],
  ["English, mail program", "Sent from Mail for Android"],
  ["Chinese, iPhone", "发自我的iPhone"],
  ["Chinese, phone", "发自我的手机"],
  ["Chinese, Huawei", "发自我的华为手机"],
  ["Chinese, Outlook", "获取 Outlook for iOS"],
  ["traditional Chinese", "從我的 iPhone 傳送"],
  ["German", "Von meinem iPhone gesendet"],
  ["German, Outlook", "Gesendet von Outlook für Android"],
  ["German, mobile", "Gesendet mit meinem Handy"],
  ["French", "Envoyé de mon iPhone"],
  ["French, Outlook", "Télécharger Outlook pour Android"],
  ["Spanish", "Enviado desde mi iPhone"],
  ["Spanish, Outlook", "Obtener Outlook para Android"],
  ["Portuguese", "Enviado do meu iPhone"],
  ["Portuguese, Outlook", "Obter o Outlook para iOS"],
  ["Russian", "Отправлено с iPhone"],
  ["Russian, phone", "Отправлено с моего телефона"],
  ["Arabic", "أرسلت من الـ iPhone"],
  ["Arabic, phone", "تم الإرسال من هاتفي"],
  ["Japanese", "iPhoneから送信"],
  ["Japanese, phone", "スマートフォンから送信"],
])("the end shows a phone: %s", (_, line) => {
  expect(sentFrom(draftOf(`${text}\n\n${line}`))).toBe("phone");
  expect(sentFrom(draftOf(`${text}\n\nBest regards\nLi Na\n\n${line}\n`))).toBe("phone");
});

test.each([
  ["nothing", text],
  ["a signature", `${text}\n\nBest regards\nLi Na\nOurCo Ltd\nPhone +86 21 5555 0000`],
  ["a mobile number in a signature", `${text}\n\nLi Na\nMobile: +86 139 0000 0000`],
  [
    "a phone that is spoken of",
    "Dear Bob,\nplease get the samples from my phone shop.\nWe sent the iPhone cases on Friday.\n\nLi Na",
  ],
  ["a phone's line far above the end", `Sent from my iPhone\n${"The goods are on their way.\n".repeat(8)}`],
  ["a crane", `${text}\nSent by mobile crane on Friday.`],
  ["a picture from a phone", "ボブ様\niPhoneからの写真を見ました。\n李"],
  ["Outlook on a desk", `${text}\n\nGet Outlook for Windows`],
  ["nothing at all", ""],
])("the end shows no phone: %s", (_, body) => {
  expect(sentFrom(draftOf(body))).toBe("elsewhere");
});

test("what was quoted from somebody's phone is not ours", () => {
  const body = `${text}\n\nLi Na\n\nFrom: Bob <bob@acme.example>\nSent: Monday, 23 November 2026 09:00\nTo: Li Na\nSubject: Order\n\nYes.\nSent from my iPhone`;
  expect(sentFrom(draftOf(body))).toBe("elsewhere");
});

test("whatever stands there, an answer comes soon", () => {
  const pieces = fc.array(
    fc.constantFrom("sent from ", "发自", "my ", "iPhone", "から", "送信", " ", "\n", "a", "von meinem ", "get "),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        pieces.map((all) => all.join("")),
      ),
      fc.nat({ max: 200 }),
      (one, times) => {
        const long = one.repeat(times);
        expect(["phone", "elsewhere"]).toContain(sentFrom({ newText: long, signature: long }));
      },
    ),
    { numRuns: 300 },
  );
});

function draftOf(content: string): ReturnType<typeof toDraft> {
  return toDraft({
    to: [],
    cc: [],
    bcc: [],
    subject: "",
    body: { format: "text", content },
    composeType: "reply",
    attachments: [],
  });
}
