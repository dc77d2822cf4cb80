/** Changes whenever the readers say something else of the same bytes, so that what was kept from before is read anew. */
const READER_VERSION = 1;

/** The key under which a content's text is kept: the version of the readers and the content's SHA-256. */
export async function contentKey(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await globalThis.crypto.subtle.digest("SHA-256", bytes.slice()));
  return `${String(READER_VERSION)}-${Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
