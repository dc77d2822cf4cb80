/** Stands on a line of its own where HTML says that the quoted thread begins. Private use, so no mail holds it by chance. */
export const THREAD_MARK = "\ue000";

/** Elements that begin a new line. */
const BLOCKS: ReadonlySet<string> = new Set(
  "address article aside blockquote br center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul".split(
    " ",
  ),
);
/** Elements whose content nobody reads. */
const HIDDEN: ReadonlySet<string> = new Set(["head", "script", "style", "title", "template"]);
/**
 * Where mail programs say that the thread begins: Outlook (`divRplyFwdMsg`, `appendonsend`, the border on top that its older
 * versions draw), Gmail and Yahoo, Foxmail and QQ, NetEase, Proton, Thunderbird.
 */
const THREAD =
  /(?:id|class|name)\s*=\s*["']?[^"'>]{0,200}\b(?:x_)*(?:divRplyFwdMsg|appendonsend|stopSpelling|gmail_quote|yahoo_quoted|ntes_replymail|isReplyContent|FMOriginalContent|mail_quote|protonmail_quote|moz-cite-prefix)\b|border-top:\s*solid\s+#(?:E1E1E1|B5C4DF)/i;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  bull: "•",
  middot: "·",
  euro: "€",
  pound: "£",
  yen: "¥",
  copy: "©",
  reg: "®",
  trade: "™",
  deg: "°",
  times: "×",
  auml: "ä",
  ouml: "ö",
  uuml: "ü",
  Auml: "Ä",
  Ouml: "Ö",
  Uuml: "Ü",
  szlig: "ß",
  eacute: "é",
  egrave: "è",
  ecirc: "ê",
  agrave: "à",
  aacute: "á",
  acirc: "â",
  ccedil: "ç",
  iacute: "í",
  oacute: "ó",
  ocirc: "ô",
  uacute: "ú",
  ntilde: "ñ",
  atilde: "ã",
  otilde: "õ",
  iexcl: "¡",
  iquest: "¿",
};
/** No tag that says anything is longer; what is longer is cut, so that no search runs far. */
const LONGEST_TAG = 4_000;

/**
 * The text of an HTML body, with a line for each block, a tab between cells, `> ` before what a `blockquote` holds, and
 * {@link THREAD_MARK} where the quoted thread begins. One pass over the input, whatever it is.
 */
export function htmlToText(html: string): string {
  const out: string[] = [];
  let line = "";
  let depth = 0;
  let hiddenUntil = "";
  const endLine = (): void => {
    const text = line.replace(/[ \u00a0]+/g, " ").trim();
    if (text !== "" || out[out.length - 1] !== "")
      out.push(text === "" ? "" : depth > 0 && text !== THREAD_MARK ? `> ${text}` : text);
    line = "";
  };
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (hiddenUntil === "") line += decodeEntities(html.slice(at, open < 0 ? html.length : open)).replace(/\s+/g, " ");
    if (open < 0) break;
    const close = endOfTag(html, open);
    const tag = html.slice(open, Math.min(close, open + LONGEST_TAG));
    at = close;
    const [, slash, rawName] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(tag) ?? [];
    if (rawName === undefined) {
      if (hiddenUntil === "" && tag.charAt(1) !== "!" && tag.charAt(1) !== "?") line += tag;
      continue;
    }
    const name = rawName.toLowerCase();
    const isClosing = slash === "/";
    if (hiddenUntil !== "") {
      if (isClosing && name === hiddenUntil) hiddenUntil = "";
      continue;
    }
    if (HIDDEN.has(name) && !isClosing) hiddenUntil = name;
    else if (name === "td" || name === "th") line += isClosing ? "\t" : "";
    else if (BLOCKS.has(name)) endLine();
    if (!isClosing && THREAD.test(tag)) {
      endLine();
      line = THREAD_MARK;
      endLine();
    }
    if (name === "blockquote") depth = Math.max(0, depth + (isClosing ? -1 : 1));
  }
  endLine();
  return out.join("\n").trim();
}

/** Where a tag or comment ends. A `<` that no `>` follows is text up to the next `<`. */
function endOfTag(html: string, open: number): number {
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

function decodeEntities(text: string): string {
  if (text.indexOf("&") < 0) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));?/gi,
    (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name !== undefined) return ENTITIES[name] ?? ENTITIES[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? parseInt(hex ?? "", 16) : parseInt(decimal, 10);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
    },
  );
}
