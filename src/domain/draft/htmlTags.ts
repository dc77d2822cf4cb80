/** The element's name in lower case; empty in a comment. */
export function nameOf(tag: string, from: number): string {
  let to = from;
  for (; to < tag.length; to++) {
    const code = tag.charCodeAt(to) | 0x20;
    if (!(code >= 0x61 && code <= 0x7a) && !(to > from && code >= 0x30 && code <= 0x39)) break;
  }
  return tag.slice(from, to).toLowerCase();
}

/** Where the next tag or comment begins, or where the text ends. Another `<` is text. */
export function startOfTag(html: string, from: number): number {
  let open = html.indexOf("<", from);
  while (open >= 0 && !/[a-z/!?]/i.test(html.charAt(open + 1))) open = html.indexOf("<", open + 1);
  return open < 0 ? html.length : open;
}

/** Where a tag or comment ends. One that no `>` ends goes up to the next `<`. */
export function endOfTag(html: string, open: number): number {
  if (html.slice(open, open + 4) === "<!--") {
    const end = html.indexOf("-->", open + 4);
    return end < 0 ? html.length : end + 3;
  }
  for (let at = open + 1; at < html.length; at++) {
    const character = html.charAt(at);
    if (character === ">") return at + 1;
    if (character === "<") return at;
  }
  return html.length;
}
