import { decodeEntities } from "./htmlEntities";
import { endOfTag, nameOf, startOfTag } from "./htmlTags";

/** Stand each on a line of its own where HTML says so. Private use, so no mail holds them by chance. */
export const THREAD_MARK = "\ue000";
/** Where the element ends that holds the whole thread, so that what is below is the sender's again. */
export const THREAD_END = "\ue001";
export const SIGNATURE_MARK = "\ue002";
export const SIGNATURE_END = "\ue003";

/** Elements that begin a new line. */
const BLOCKS = setOf(
  "address article aside blockquote br caption dd div dl dt footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul",
);
/** Of these, those with space above and below. */
const SPACED = setOf("blockquote dl h1 h2 h3 h4 h5 h6 hr ol pre table ul");
/** Elements whose content nobody reads. */
const HIDDEN = setOf("head script style title template");
/** Word's and Outlook's paragraphs, which are single lines: the space above and below is taken from them. */
const TIGHT = /class\s*=\s*["']?(?:x_)*Mso|margin(?:-top|-bottom)?:\s*0/i;
/**
 * Where mail programs say that the thread begins: Outlook (`divRplyFwdMsg`, `appendonsend`, the border on top that its older
 * versions draw), Gmail, Yahoo, QQ, NetEase, Proton, Thunderbird; the ways in which they write it are their own.
 */
const THREAD =
  /(?:divRplyFwdMsg|appendonsend|mail_quote|yahoo_quoted|ntes_replymail|isReplyContent|FMOriginalContent|moz-cite-prefix|moz-forward-container|OLK_SRC_BODY_SECTION)\b|border-top:\s*solid\s+#(?:E1E1E1|B5C4DF)/i;
/** Of these, those that hold the thread; after the others it follows. */
const THREAD_HOLDER = /mail_quote|yahoo_quoted|isReplyContent|forward-container/i;
/** Where they say that the signature stands: Gmail, Outlook and its phones, Thunderbird, Apple, Proton, NetEase; Foxmail, QQ. */
const SIGNATURE = /(?:id|class)\s*=\s*["']?(?:[^"'>]{0,99}(?:mail|[-_]))?Signature|FoxSIGN/i;
/** `blockquote` that programs use to indent the sender's own words. */
const INDENTED = /border(?:-width)?:\s*(?:none|0)|margin(?:-left)?:\s*(?:0(?:px)? ){0,3}[34]\d/i;
const CITED = /\bcite\b|gmail_quote/i;
const MARKS = "> > > > > ";
/** A closing tag begins with it, behind the angle. */
const SLASH = 47;
/** No shorter tag can name a thread or signature: `<p id=Signature>`. */
const SHORTEST_MARKING_TAG = 14;
/** No tag that says anything is longer; what is longer is cut, so that no search runs far. */
const LONGEST_TAG = 4_000;

/** The element that is open, by name and by how many of that name are open within it, and what to write when it ends. */
interface Holder {
  readonly name: string;
  readonly mark: string;
  open: number;
}

/**
 * The text of an HTML body, with a line for each block, a tab between cells, `> ` before what each quoting `blockquote` holds,
 * and marks where quoted thread and signature begin and end. One pass over the input, whatever it is.
 */
export function htmlToText(html: string): string {
  const out: string[] = [];
  let line = "";
  let hiddenUntil = "";
  let isTight = false;
  /** For each open `blockquote` 1 where it quotes, and their sum. */
  const quotes: number[] = [];
  let depth = 0;
  let holder: Holder | undefined;
  const push = (text: string): void => {
    if (text !== "" || (out.length > 0 && out[out.length - 1] !== "")) out.push(text);
  };
  const endLine = (isKept = false): void => {
    const text = line.replace(/[ \u00a0]+/g, " ").trim();
    if (text !== "") push(MARKS.slice(0, 2 * depth) + text);
    else if (isKept || line !== "") push("");
    line = "";
  };
  const markLine = (mark: string): void => {
    endLine();
    out.push(mark);
  };
  const readTag = (tag: string, name: string, isClosing: boolean): void => {
    if (HIDDEN.has(name) && !isClosing) hiddenUntil = name;
    else if (name === "td" || name === "th") line += isClosing ? "\t" : "";
    else if (name === "br") endLine(true);
    else if (BLOCKS.has(name)) {
      endLine();
      if (name === "p" && !isClosing) isTight = TIGHT.test(tag);
      if (name === "p" ? !isTight : SPACED.has(name)) push("");
    }
    if (name === "blockquote") {
      if (!isClosing) quotes.push(CITED.test(tag) || !INDENTED.test(tag) ? 1 : 0);
      depth += isClosing ? -(quotes.pop() ?? 0) : (quotes[quotes.length - 1] ?? 0);
    }
    if (holder?.name === name) {
      holder.open += isClosing ? -1 : 1;
      if (holder.open === 0) {
        markLine(holder.mark);
        holder = undefined;
      }
    }
    if (isClosing || tag.length < SHORTEST_MARKING_TAG) return;
    if (THREAD.test(tag)) {
      markLine(THREAD_MARK);
      if (THREAD_HOLDER.test(tag) && holder?.mark !== THREAD_END) holder = { name, mark: THREAD_END, open: 1 };
    } else if (holder === undefined && SIGNATURE.test(tag)) {
      markLine(SIGNATURE_MARK);
      holder = { name, mark: SIGNATURE_END, open: 1 };
    }
  };
  for (let at = 0; at < html.length;) {
    const open = startOfTag(html, at);
    if (hiddenUntil === "" && open > at) {
      const text = decodeEntities(html.slice(at, open)).replace(/[^\S\u00a0]+/g, " ");
      if (line !== "" || text !== " ") line += text;
    }
    at = endOfTag(html, open);
    const tag = html.slice(open, Math.min(at, open + LONGEST_TAG));
    const isClosing = tag.charCodeAt(1) === SLASH;
    const name = nameOf(tag, isClosing ? 2 : 1);
    if (hiddenUntil === "") readTag(tag, name, isClosing);
    else if (isClosing && name === hiddenUntil) hiddenUntil = "";
  }
  endLine();
  return out.join("\n").trim();
}

function setOf(names: string): ReadonlySet<string> {
  return new Set(names.split(" "));
}
