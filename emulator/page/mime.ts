import type { FileAttachment, Message, Recipient } from "@microsoft/microsoft-graph-types";

const BOUNDARY = "----=_emulated";
const LINE = /.{1,76}/g;

/** A message as a mail program hands it on: MIME in ASCII, its files included. */
export function mimeOf({ subject, from, toRecipients, sentDateTime, body, attachments }: Message): string {
  const files = (attachments ?? []) as readonly FileAttachment[];
  return [
    `From: ${addressOf(from)}`,
    `To: ${(toRecipients ?? []).map(addressOf).join(", ")}`,
    `Subject: ${encodedWord(subject ?? "")}`,
    `Date: ${new Date(sentDateTime ?? 0).toUTCString()}`,
    "MIME-Version: 1.0",
    `Content-Type: multipart/mixed; boundary="${BOUNDARY}"`,
    "",
    ...part("text/html; charset=utf-8", base64Of(body?.content ?? "")),
    ...files.flatMap(({ name, contentBytes }) =>
      part(
        "application/octet-stream",
        contentBytes ?? "",
        `Content-Disposition: attachment; filename="${encodedWord(name ?? "")}"`,
      ),
    ),
    `--${BOUNDARY}--`,
    "",
  ].join("\r\n");
}

function part(type: string, base64: string, ...headers: readonly string[]): readonly string[] {
  const lines = base64.match(LINE) ?? [];
  return [`--${BOUNDARY}`, `Content-Type: ${type}`, "Content-Transfer-Encoding: base64", ...headers, "", ...lines];
}

function addressOf(recipient: Recipient | null | undefined): string {
  const { name, address } = recipient?.emailAddress ?? {};
  return `${encodedWord(name ?? "")} <${address ?? ""}>`;
}

/** RFC 2047, for whatever is not plain. */
function encodedWord(text: string): string {
  return /^[\w .,()@-]*$/.test(text) ? text : `=?UTF-8?B?${base64Of(text)}?=`;
}

function base64Of(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(""));
}
