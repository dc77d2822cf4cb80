import * as fc from "fast-check";
import { cutQuotedText } from "../../../src/domain/draft/cutQuotedText";
import type { ComposeType } from "../../../src/domain/draft/draft";
import { splitBody } from "../../../src/domain/draft/splitBody";
import { apple } from "./threads/apple";
import { chinese } from "./threads/chinese";
import { further } from "./threads/further";
import { gmail } from "./threads/gmail";
import { outlook } from "./threads/outlook";

const families = { outlook, gmail, apple, chinese, further };
const cases = Object.entries(families).flatMap(([family, { quoted }]) =>
  quoted.map(([name, introduction]) => [family, name, introduction] as const),
);
const OWN = "The truck has left, driver Selvam.\nThe papers follow tomorrow.";
const OLDER = "The signed contract and the invoice are attached.\n\nRegards\nBob";
const SUBJECT = "Re: Truck";

function cut(format: "text" | "html", content: string, composeType: ComposeType = "reply"): string | undefined {
  return cutQuotedText({ format, content }, composeType, SUBJECT);
}

function htmlOf(text: string): string {
  return text
    .split("\n")
    .map((line) => `<p>${line.replace(/&/g, "&amp;").replace(/</g, "&lt;") || "&nbsp;"}</p>`)
    .join("");
}

test.each(cases)("%s, %s: the thread below is taken out of plain text, and nothing else", (_, __, introduction) => {
  expect(cut("text", `${OWN}\n\n${introduction}\n${OLDER}`)?.trim()).toBe(OWN);
});

// An introduction that is broken into paragraphs is not taken for one, so that nothing there is quoted.
const inParagraphs = cases.filter(([, name]) => !name.includes("broken"));

test.each(inParagraphs)("%s, %s: the thread below is taken out of HTML, and nothing else", (_, __, introduction) => {
  const own = `<html><body>${htmlOf(OWN)}`;
  const thread = `<p>&nbsp;</p>${htmlOf(`${introduction}\n${OLDER}`)}</body></html>`;
  expect(cut("html", own + thread)).toBe(`${own}</body></html>`);
});

const own = "<div>The truck has left.</div>";
const older = "<p>The contract is attached.</p>";
const header =
  "<p><b>From:</b> Bob Lee &lt;bob@acme.example&gt;<br><b>Sent:</b> Monday<br><b>To:</b> Li Na<br><b>Subject:</b> x</p>";

test.each([
  ["Outlook on the web", `<div id="appendonsend"></div><hr><div id="divRplyFwdMsg">${header}</div><div>${older}</div>`],
  [
    "classic Outlook",
    `<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in">${header}</div></div>${older}`,
  ],
  ["Gmail", `<div class="gmail_quote"><div>On Mon, Bob wrote:</div><blockquote>${older}</blockquote></div>`],
  ["Thunderbird", `<div class="moz-cite-prefix">On Mon, Bob wrote:</div><blockquote type="cite">${older}</blockquote>`],
  ["Apple", `<div><blockquote type="cite">On 2 Mar 2026, at 9:03, Bob wrote:<br>${older}</blockquote></div>`],
  ["Yahoo", `<div id="yahoo_quoted_1" class="yahoo_quoted"><div>On Monday, Bob wrote:</div>${older}</div>`],
  ["a mark above a header, two replies deep", `<hr><div>${header}</div>${older}<hr><div>${header}</div>${older}`],
])("%s: the thread below goes", (_, thread) => {
  expect(cut("html", `<html><body>${own}${thread}</body></html>`)).toBe(`<html><body>${own}</body></html>`);
});

test("what has nothing quoted stays as it is", () => {
  expect(cut("html", own)).toBe(own);
});

test("a picture below the sender's last words is the sender's, and stays", () => {
  const picture = '<p><img src="cid:drawing"></p>';
  const content = `${own}${picture}<p></p><hr><div id="divRplyFwdMsg">${header}</div>${older}`;
  expect(cut("html", content)).toBe(own + picture);
});

test("a signature above the thread stays", () => {
  const signature = '<div id="Signature"><p>Li Na</p><p>Sales Department</p></div>';
  const content = `${own}${signature}<hr><div id="divRplyFwdMsg">${header}</div>${older}`;
  expect(cut("html", content)).toBe(own + signature);
});

test.each<[string, "text" | "html", string, string]>([
  [
    "an answer below",
    "html",
    `<div class="gmail_quote">On Mon, Bob wrote:<blockquote>${older}</blockquote></div><p>My answer is yes.</p>`,
    "<p>My answer is yes.</p>",
  ],
  [
    "answers between",
    "html",
    `<p>Hello Bob,</p><blockquote type="cite">${older}</blockquote><p>Yes.</p><blockquote type="cite">${older}</blockquote><p>No.</p>`,
    "<p>Hello Bob,</p><p>Yes.</p><p>No.</p>",
  ],
  [
    "answers between, in plain text",
    "text",
    "On Mon, 2 Mar 2026, Bob wrote:\n> When does it leave?\nTomorrow.\n> And the papers?\nOn Friday.\n",
    "Tomorrow.\nOn Friday.\n",
  ],
  [
    "answers between marked lines in HTML",
    "html",
    "<div>&gt; When does it leave?<br>&gt; Soon?</div><div>Tomorrow.</div>",
    "<div>Tomorrow.</div>",
  ],
])("%s: only the quoted pieces go", (_, format, content, expected) => {
  expect(cut(format, content)).toBe(expected);
});

test("of a forwarded message only what is quoted in it goes", () => {
  const forwarded = `${own}<div id="appendonsend"></div><hr><div id="divRplyFwdMsg">${header}</div><p>Please look at this.</p>`;
  const content = `${forwarded}<hr><div>${header}</div>${older}`;
  const parts = splitBody({ format: "html", content }, "forward", "Fw: x");
  const after = cutQuotedText({ format: "html", content }, "forward", "Fw: x") ?? "";
  expect(parts.quotedText).toContain("The contract is attached.");
  expect(splitBody({ format: "html", content: after }, "forward", "Fw: x")).toEqual({ ...parts, quotedText: "" });
});

const piece = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.constantFrom(
    "<p>",
    "</p>",
    "<div>",
    "</div>",
    "<br>",
    "<hr>",
    "<blockquote>",
    "</blockquote>",
    '<div class="gmail_quote">',
    "&gt; ",
    "> ",
    "\n",
    "<!--",
    "<img>",
    header,
    "On Monday Bob wrote:",
    "-----Original Message-----",
    "My answer. ",
  ),
);
const content = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));

test("whatever comes, own text, forwarded text, signature and disclaimer stay and nothing is quoted any more, or nothing is cut", () => {
  fc.assert(
    fc.property(
      content,
      fc.constantFrom<"text" | "html">("text", "html"),
      fc.constantFrom<ComposeType>("new", "reply", "forward"),
      (text, format, composeType) => {
        const before = splitBody({ format, content: text }, composeType, SUBJECT);
        const after = cutQuotedText({ format, content: text }, composeType, SUBJECT);
        if (after === undefined) return;
        const words = (part: string): string => part.replace(/\s+/g, "");
        const parts = splitBody({ format, content: after }, composeType, SUBJECT);
        expect(parts.quotedText).toBe("");
        expect(words(parts.newText)).toBe(words(before.newText));
        expect(words(parts.forwardedText)).toBe(words(before.forwardedText));
        expect(after.length).toBeLessThanOrEqual(text.length + 400);
      },
    ),
    { numRuns: 500 },
  );
});

test.each([
  ["open elements", "<div>".repeat(60_000)],
  ["quotes without end", `${own}${"<blockquote>x".repeat(20_000)}`],
  ["headers", `${own}${header.repeat(3_000)}`],
  ["marked lines between answers", "<p>a</p><p>&gt; b</p>".repeat(8_000)],
])("a body full of %s takes no longer than one can wait", (_, text) => {
  const start = performance.now();
  cut("html", text);
  expect(performance.now() - start).toBeLessThan(8_000);
});
