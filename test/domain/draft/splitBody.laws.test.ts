import * as fc from "fast-check";
import type { ComposeType } from "../../../src/domain/draft/draft";
import { splitBody } from "../../../src/domain/draft/splitBody";
import { apple } from "./threads/apple";
import { chinese } from "./threads/chinese";
import { further } from "./threads/further";
import { gmail } from "./threads/gmail";
import { outlook } from "./threads/outlook";

const marks = [
  "> quoted",
  ">> deeper",
  "| bar",
  "From: Bob",
  "To: x",
  "Date: 3 March",
  "Subject: x",
  "On Monday 3 Bob wrote:",
  "-- ",
  "—",
  "_____",
  "Best regards",
  "Li Na, Sales Dept.",
  "P.S. more",
  "This e-mail is confidential.",
  "DISCLAIMER",
  "Sent from my iPhone",
  "",
  " ",
  "\u00a0",
  "---- 转发 ----",
];
const introductions = [outlook, gmail, apple, chinese, further].flatMap(({ quoted, forwarded }) =>
  quoted.concat(forwarded).map(([, introduction]) => introduction),
);
const line = fc.oneof(fc.string({ maxLength: 40 }), fc.constantFrom(...marks), fc.constantFrom(...introductions));
const body = fc
  .array(line, { maxLength: 30 })
  .map((lines) => lines.map((one) => one.replace(/[\r\ue000-\ue003]/g, " ")).join("\n"));
const composeType = fc.constantFrom<ComposeType>("new", "reply", "forward");
const subject = fc.constantFrom("", "x", "Re: x", "Fw: x", "转发：x");

test("every line that says something lands in exactly one part, in its order", () => {
  fc.assert(
    fc.property(body, composeType, subject, (content, type, about) => {
      const parts = Object.values(splitBody({ format: "text", content }, type, about)).map(saying);
      const all = saying(content);
      expect(parts.flat().sort()).toEqual([...all].sort());
      for (const part of parts) expect(isInOrder(part, all)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("the same body is split the same way", () => {
  fc.assert(
    fc.property(body, composeType, subject, (content, type, about) => {
      const once = splitBody({ format: "text", content }, type, about);
      expect(splitBody({ format: "text", content: content.replace(/\n/g, "\r\n") }, type, about)).toEqual(once);
    }),
  );
});

test("marked lines of a reply never get into the new text", () => {
  fc.assert(
    fc.property(body, fc.array(fc.string({ maxLength: 30 }), { minLength: 1, maxLength: 10 }), (above, older) => {
      const quoted = older.map((one) => `> zzz${one.replace(/[\r\n]/g, " ")}`).join("\n");
      const { newText } = splitBody({ format: "text", content: `${above}\n\n${quoted}` }, "reply");
      expect(newText).not.toContain("zzz");
    }),
  );
});

test("HTML of any kind is read and loses no word outside its tags", () => {
  const piece = fc.constantFrom(
    ...[
      "<div>",
      "</div>",
      "<p>",
      "<br>",
      "<blockquote>",
      "</blockquote>",
      "<td>",
      "< ",
      "&amp;",
      "&#x4e2d;",
      "<!--x-->",
    ],
    ...['<div class="gmail_quote">', '<div id="Signature">', '<div id="divRplyFwdMsg">', "word", "合同", "From: Bob"],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), composeType, (pieces, type) => {
      const said = Object.values(splitBody({ format: "html", content: pieces.join("") }, type)).join("\n");
      expect(said.split("合同").length).toBe(pieces.filter((one) => one === "合同").length + 1);
      expect(said).not.toMatch(/[\ue000-\ue003]/);
    }),
  );
});

function saying(content: string): string[] {
  return content
    .split("\n")
    .map((one) => one.trim())
    .filter((one) => one !== "");
}

function isInOrder(part: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  return part.every((one) => {
    const found = all.indexOf(one, at);
    at = found + 1;
    return found >= 0;
  });
}
