import type { Message } from "@microsoft/microsoft-graph-types";
import { GraphFailure, UnknownCall } from "./graphFailure";
import type { StoredMessage } from "./tenant";

/** Characters of `bodyPreview` (Graph, message resource). */
const PREVIEW = 255;
const AS_TEXT = /outlook\.body-content-type="?text"?/i;
const known = new Set(["$select"]);

/** One message; its body as text where the request prefers that. */
export function messageJson(
  stored: readonly StoredMessage[],
  id: string,
  query: URLSearchParams,
  prefer: string | string[] | undefined,
): { readonly body: unknown; readonly headers: Readonly<Record<string, string>> } {
  for (const option of query.keys()) if (!known.has(option)) throw new UnknownCall(`message?${option}`);
  const found = stored.find(({ message }) => message.id === id)?.message;
  if (found === undefined)
    throw new GraphFailure(404, "ErrorItemNotFound", "The specified object was not found in the store.");
  const asText = AS_TEXT.test(String(prefer ?? ""));
  const select = query.get("$select")?.split(",") ?? [];
  const whole = { ...found, bodyPreview: previewOf(found), ...(asText ? { body: textBody(found) } : {}) };
  return {
    body: Object.fromEntries(
      Object.entries(whole).filter(([name]) => name === "id" || (select.includes(name) && name !== "attachments")),
    ),
    headers: asText ? { "Preference-Applied": 'outlook.body-content-type="text"' } : {},
  };
}

export function previewOf(message: Message): string {
  return textOf(message).replace(/\s+/g, " ").trim().slice(0, PREVIEW);
}

function textBody(message: Message): Message["body"] {
  return { contentType: "text", content: textOf(message) };
}

function textOf({ body }: Message): string {
  const content = body?.content ?? "";
  if (body?.contentType !== "html") return content;
  return content
    .replace(/<br\s*\/?>|<\/(?:p|div|tr|li)>/gi, "\r\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&nbsp;/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
}
