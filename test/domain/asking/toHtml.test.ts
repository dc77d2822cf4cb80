import * as fc from "fast-check";
import { draftOf, MOST_MAILBOXES, type AskingKind } from "../../../src/domain/asking/draftOf";
import { toHtml } from "../../../src/domain/asking/toHtml";
import { writingLanguages } from "../../../src/domain/asking/writingLanguage";
import { parseMailboxAddress } from "../../../src/domain/address/mailboxAddress";
import { present } from "../../../src/domain/text/members";
import { aClient, address } from "../../support/builders";

/** What `displayNewMessageForm` takes. */
const LIMIT = 32 * 1024;
const TAG = /<\/?(?:div|p|br|span)(?: (?:lang|dir)="[A-Za-z-]+")*>/g;

test("paragraphs, line breaks, language and direction", () => {
  const shown = { to: [], subject: "", lines: ["a\nb", "<b> & \"c\" 'd'"], language: "en", dir: "ltr" } as const;
  expect(toHtml(shown)).toBe(
    '<div lang="en" dir="ltr"><p dir="ltr">a<br>b</p><p dir="ltr">&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;</p></div>',
  );
});

test("an address keeps its direction in Arabic", () => {
  const draft = draftOf({
    kind: "confirm",
    client: aClient("acme"),
    addresses: [address("88@163.com")],
    senderName: "",
    language: "ar",
  });
  expect(toHtml(draft)).toContain('<span dir="ltr">88@163.com</span>');
});

test("whatever the book says is shown as text, and fits into a new message", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.constantFrom(
      "<img src=x onerror=alert(1)>",
      "&lt;",
      "&".repeat(200),
      '"><script>',
      "{mailboxes}",
      "中".repeat(200),
    ),
  );
  const local = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.constantFrom("&".repeat(540), "'".repeat(540), "é".repeat(540)),
  );
  fc.assert(
    fc.property(
      fc.record({ client: text, contactName: text, senderName: text }),
      fc.array(local, { maxLength: MOST_MAILBOXES + 2 }),
      fc.constantFrom<AskingKind>("ask", "confirm", "confirm-in-writing"),
      fc.constantFrom(...writingLanguages),
      ({ client, contactName, senderName }, locals, kind, language) => {
        const addresses = present(locals.map((one) => parseMailboxAddress(`${one}@acme.example`)));
        const draft = draftOf({
          kind,
          client: aClient("acme", { name: client }),
          addresses,
          contactName,
          senderName,
          language,
        });
        const html = toHtml(draft);
        expect(html.replace(TAG, "")).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
        expect(Buffer.byteLength(html)).toBeLessThan(LIMIT);
      },
    ),
    { numRuns: 300 },
  );
});
