import { labelClosing } from "./closingLines";
import { divideThread } from "./divideThread";
import type { BodyText, ComposeType } from "./draft";
import { htmlToText } from "./htmlText";
import { forwardPrefixes, replyPrefixes } from "./quoteMarkers/headers";
import type { RawDraft } from "./rawDraft";
import { foldedPrefix } from "./subjectPrefix";

const MARKS = /[\ue000-\ue003]/g;

/**
 * Tells the sender's own text, forwarded and quoted text, signature and disclaimer apart, in plain text and HTML alike. Every
 * line that says something lands in exactly one of them, in its order.
 *
 * What decides whether a thread is forwarded: its own marker (`Forwarded message`), the compose type, the subject's prefix,
 * and in a message that is no reply the sender's words ("see below", "FYI") or that he wrote none. What is quoted inside a
 * forwarded message stays quoted: the forwarded message itself is what is sent on.
 */
export function splitBody(body: RawDraft["body"], composeType: ComposeType, subject = ""): BodyText {
  const text = body.format === "html" ? htmlToText(body.content) : body.content;
  const lines = (text.indexOf("\r") < 0 ? text : text.replace(/\r\n?/g, "\n")).split("\n");
  const prefix = foldedPrefix(subject);
  const isForward = composeType === "forward" || forwardPrefixes.has(prefix);
  const isReply = composeType === "reply" || (!isForward && replyPrefixes.has(prefix));
  const parts = divideThread(lines, { isForward, isReply, subject });
  const own = byLabel(parts.newText);
  const forwarded = byLabel(parts.forwardedText);
  return {
    newText: joined(own.text),
    forwardedText: joined(forwarded.text),
    quotedText: joined(parts.quotedText),
    signature: joined(own.signature.concat(forwarded.signature)),
    disclaimer: joined(own.disclaimer.concat(forwarded.disclaimer)),
  };
}

/** Whatever looks like an address in the headers and text of a thread; the caller parses. At most 200, each once. */
export function addressesIn(text: string): readonly string[] {
  const found =
    text
      .slice(0, 200_000)
      .match(/[^\s<>()[\]"',;:：，；@]{1,64}@[a-z0-9\u0080-\uffff-]{1,63}(?:\.[a-z0-9\u0080-\uffff-]{1,63}){1,6}/gi) ??
    [];
  return Array.from(new Set(found)).slice(0, 200);
}

interface Labelled {
  readonly text: readonly string[];
  readonly signature: readonly string[];
  readonly disclaimer: readonly string[];
}

function byLabel(lines: readonly string[]): Labelled {
  const { from, labels } = labelClosing(lines);
  const sorted = { text: lines.slice(0, from), signature: [] as string[], disclaimer: [] as string[] };
  labels.forEach((label, index) => sorted[label].push(lines[from + index] ?? ""));
  return sorted;
}

function joined(lines: readonly string[]): string {
  return lines.join("\n").replace(MARKS, "").trim();
}
