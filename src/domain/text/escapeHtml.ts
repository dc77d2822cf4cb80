const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? "");
}

/** Plain text as HTML, line by line. */
export function textToHtml(text: string): string {
  return text
    .split("\n")
    .map((line) => `<p>${line === "" ? "&nbsp;" : escapeHtml(line)}</p>`)
    .join("");
}
