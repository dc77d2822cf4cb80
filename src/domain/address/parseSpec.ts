/** The two halves of a bare address (RFC 5322 `addr-spec`, with the Unicode of RFC 6532). */
export interface AddressSpec {
  readonly local: string;
  readonly domain: string;
}

/** RFC 5322 §3.2.3 `dot-atom`: runs of `atext`, with single full stops between them. What could pass for markup is not in it. */
const ATEXT = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\u0080-\\uffff-]+";
const DOT_ATOM = `${ATEXT}(?:\\.${ATEXT})*`;
const ADDR_SPEC = new RegExp(`^(${DOT_ATOM})@(${DOT_ATOM})$`);
/** Blanks and controls beyond ASCII: no letter of an address. */
const NEVER_IN_ADDRESS = /[\s\u0080-\u009f]/;

/** Takes a bare address apart; `undefined` for anything else, quoted local parts and address literals included. */
export function parseSpec(text: string): AddressSpec | undefined {
  const [, local, domain] = NEVER_IN_ADDRESS.test(text) ? [] : (ADDR_SPEC.exec(text) ?? []);
  return local === undefined || domain === undefined ? undefined : { local, domain };
}
