import addresses from "email-addresses";

/** The two halves of a bare address (RFC 5322 `addr-spec`, with the Unicode of RFC 6532). */
export interface AddressSpec {
  readonly local: string;
  readonly domain: string;
}

/** Control characters, spaces and the characters that would let text from mail pass for something else. */
const NEVER_IN_ADDRESS = /[\s<>()[\]\\,;:"\u0000-\u001f\u007f]/;

/** Takes a bare address apart; `undefined` for anything else, quoted local parts and address literals included. */
export function parseSpec(text: string): AddressSpec | undefined {
  if (text === "" || NEVER_IN_ADDRESS.test(text)) return undefined;
  const parsed = addresses.parseOneAddress({ input: text, rfc6532: true });
  if (parsed?.type !== "mailbox" || parsed.local === "" || parsed.domain === "") return undefined;
  return { local: parsed.local, domain: parsed.domain };
}
