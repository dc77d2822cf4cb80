import inflate from "tiny-inflate";
import { decodeBase91 } from "./base91";

/** What a packed text begins with: its version. */
export const PACKED = "2";

/** A packed text taken apart, or why it cannot be. */
export type Unpacked =
  | { readonly status: "unpacked"; readonly savedAt: string; readonly text: string }
  | { readonly status: "none"; readonly because: "damaged" | "newer-version" | "not-packed" };

/** Longer texts than any that the settings can hold are no packed ones. */
const LONGEST = 1 << 22;

/** Reads `version|savedAt|length|checksum|text`. A text that is not as it was written is told, never half read. */
export function unpackText(packed: string): Unpacked {
  const [version = "", savedAt = "", length = "", checksum = "", body = ""] = packed.split("|");
  if (!/^\d+\|/.test(packed)) return { status: "none", because: "not-packed" };
  if (Number(version) > Number(PACKED)) return { status: "none", because: "newer-version" };
  const size = Number(length);
  if (version !== PACKED || !(size >= 0 && size <= LONGEST) || checksumOf(savedAt + length + body) !== checksum)
    return { status: "none", because: "damaged" };
  try {
    const bytes = new Uint8Array(size);
    inflate(decodeBase91(body), bytes);
    return { status: "unpacked", savedAt, text: textOfUtf8(bytes) };
  } catch {
    return { status: "none", because: "damaged" };
  }
}

/** FNV-1a, 32 bits, of a text in ASCII. */
export function checksumOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash ^= text.charCodeAt(at);
    hash = (hash + (hash << 1) + (hash << 4) + (hash << 7) + (hash << 8) + (hash << 24)) >>> 0;
  }
  return hash.toString(36);
}

/** Classic Outlook's runtime need not have `TextDecoder`. */
function textOfUtf8(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at++) text += `%${(256 + (bytes[at] ?? 0)).toString(16).slice(1)}`;
  return decodeURIComponent(text);
}
