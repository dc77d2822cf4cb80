import { isObject, parseJson } from "../../../domain/text/members";

/** What a text of contacts is, told by how it begins. */
export type ContactText =
  { readonly kind: "vcard" | "ldif" | "table" } | { readonly kind: "book"; readonly json: unknown };

/** So much of a text is looked at. */
const HEAD = 64 * 1024;
const CARD = /^[ \t\ufeff]{0,8}BEGIN[ \t]?:[ \t]?VCARD[ \t]{0,8}$/im;
/** RFC 2849: comments, a version, then entries that begin with their name. */
const LDIF = /^\ufeff?(?:\s|#[^\r\n]*[\r\n])*(?:version:[ \t]{0,8}\d+\s+(?:#[^\r\n]*\s+)*)?dn::?[ \t]/i;

/** Tells a book, cards, directory entries and a table apart. */
export function sniffContacts(text: string): ContactText {
  const head = text.slice(0, HEAD);
  if (/^[\s\ufeff]*\{/.test(head)) {
    const json = parseJson(text.replace(/^\ufeff/, ""));
    if (isObject(json) && Array.isArray(json["clients"])) return { kind: "book", json };
  }
  if (CARD.test(head)) return { kind: "vcard" };
  return { kind: LDIF.test(head) ? "ldif" : "table" };
}
