import type { Message } from "@microsoft/microsoft-graph-types";
import type { GraphCall } from "./call";
import { GraphFailure, UnknownCall } from "./graphFailure";
import { expanded, placed } from "./messageExpand";
import type { StoredMessage } from "./tenant";

/** Characters of `bodyPreview` (Graph, message resource). */
const PREVIEW = 255;
const AS_TEXT = /outlook\.body-content-type="?text"?/i;
const known = new Set(["$select", "$expand"]);

/** One message; its body as text where the request prefers that. */
export function messageJson(
  stored: readonly StoredMessage[],
  id: string,
  query: URLSearchParams,
  { headers, now }: Pick<GraphCall, "headers" | "now">,
): { readonly body: unknown; readonly headers: Readonly<Record<string, string>> } {
  for (const option of query.keys()) if (!known.has(option)) throw new UnknownCall(`message?${option}`);
  const found = stored.find(({ message }) => message.id === id);
  if (found === undefined)
    throw new GraphFailure(404, "ErrorItemNotFound", "The specified object was not found in the store.");
  const asText = AS_TEXT.test(String(headers["prefer"] ?? ""));
  const select = query.get("$select")?.split(",") ?? [];
  const { message } = found;
  const whole = { ...placed(found), bodyPreview: previewOf(message), ...(asText ? { body: textBody(message) } : {}) };
  return {
    body: {
      ...Object.fromEntries(
        Object.entries(whole).filter(([name]) => name === "id" || (select.includes(name) && name !== "attachments")),
      ),
      ...expanded(found, query.get("$expand"), now.getTime()),
    },
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
