import { escapeHtml } from "../text/escapeHtml";
import type { AskingDraft } from "./draftOf";

/** An address that begins with figures would be turned round in a text from right to left. */
const ADDRESS = /[^\s@]+@[^\s@،؛؟]+/g;

/**
 * The draft as HTML for Outlook's new-message form: a paragraph for each line, nothing else. All of its text is escaped.
 * Stays far below the 32 KB that `displayNewMessageForm` takes (office-js reference, `htmlBody`).
 */
export function toHtml({ lines, dir, language }: AskingDraft): string {
  const paragraphs = lines.map(
    (line) => `<p dir="${dir}">${isolated(escapeHtml(line), dir).replace(/\n/g, "<br>")}</p>`,
  );
  return `<div lang="${language}" dir="${dir}">${paragraphs.join("")}</div>`;
}

function isolated(html: string, dir: AskingDraft["dir"]): string {
  return dir === "ltr" ? html : html.replace(ADDRESS, (address) => `<span dir="ltr">${address}</span>`);
}
