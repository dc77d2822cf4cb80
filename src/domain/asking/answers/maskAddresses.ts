import { parseMailboxAddress, type MailboxAddress } from "../../address/mailboxAddress";

/** A text in which each address is one character, so that its dots end no sentence and its words are not read. */
export interface MaskedText {
  readonly text: string;
  /** The address and its spelling, by the number of its character. */
  readonly addresses: ReadonlyArray<{ readonly address: MailboxAddress; readonly spelling: string }>;
}

/** Private-use characters; those that the text itself has are taken out. */
const FIRST = 0xe100;
const MOST = 256;
const MASKS = /[\ue100-\ue1ff]/g;
/**
 * Local parts in ASCII only: in Chinese and Japanese an address follows the sentence without a blank. Mail programs put
 * the link behind the text (`a@b <mailto:a@b>`).
 */
const ADDRESS =
  /(?:<?mailto:)?[a-z0-9][a-z0-9._%+'&-]{0,63}[@＠](?:[a-z0-9\u00c0-\u024f][a-z0-9\u00c0-\u024f-]{0,62}\.|[\u0370-\uffff]{1,20}\.){1,6}[a-z]{2,24}(?![a-z0-9-])>?/gi;

export function maskAddresses(text: string): MaskedText {
  const addresses: Array<MaskedText["addresses"][number]> = [];
  const masked = text.replace(MASKS, " ").replace(ADDRESS, (spelling) => {
    const bare = spelling
      .replace(/^<?(?:mailto:)?/i, "")
      .replace(/>$/, "")
      .replace("＠", "@");
    const address = parseMailboxAddress(bare);
    if (address === undefined || addresses.length >= MOST) return spelling;
    addresses.push({ address, spelling });
    return String.fromCharCode(FIRST + addresses.length - 1);
  });
  return { text: masked, addresses };
}

/** The number of the address that a character stands for; `undefined` for any other. */
export function maskAt(text: string, at: number): number | undefined {
  const number = text.charCodeAt(at) - FIRST;
  return number >= 0 && number < MOST ? number : undefined;
}

/** The text as it was written. */
export function unmasked(text: string, { addresses }: MaskedText): string {
  return text.replace(MASKS, (mask) => addresses[mask.charCodeAt(0) - FIRST]?.spelling ?? "");
}
