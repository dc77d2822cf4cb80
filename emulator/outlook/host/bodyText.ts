import type { ComposeState } from "../composeState";

/** The body as text. Outlook on the web loses structure here: no lists, no tables, no links. */
export function bodyOf({ html, bodyType }: ComposeState, isStructured: boolean): string {
  return textOf(bodyType === "text" ? html : isStructured ? structured(html) : html);
}

/** How a body of plain text is shown and given as HTML. */
export function htmlOfText(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/\r\n?|\n/g, "<br>");
}

/** Outlook rewrites what it is given; written again it stays as it is. */
export function rewritten(html: string): string {
  return html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, "")
    .replace(/<script\b[\s\S]*?(?:<\/script>|$)/gi, "")
    .replace(/<\/?(?:html|head|body)\b[^>]*>/gi, "");
}

function structured(html: string): string {
  return html.replace(/<li[^>]*>/gi, "\u2022 ").replace(/<\/t[dh]>/gi, "\t");
}

function textOf(html: string): string {
  return html
    .replace(/<br\s*\/?>|<\/(?:p|div|tr|li)>/gi, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&nbsp;/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
}
