import { parseSpec } from "../../../domain/address/parseSpec";
import { addressesIn } from "./tableAddresses";

/** What a field for mail addresses holds. */
export interface AddressField {
  /** Bare, as they stand, in their order. */
  readonly addresses: readonly string[];
  /** It names a mailbox in another way than SMTP, by which nobody outside can be written to. */
  readonly hasForeign: boolean;
}

/** `/o=ExchangeLabs/ou=…/cn=…` (MS-OXOABK) and `c=DE;a= ;p=Acme;s=Lee` or `/C=DE/A=/P=ACME/` (X.400). */
const FOREIGN = /^(?:ex:|x400:|x500:)?\s*(?:\/(?:o|ou|cn|c|g|i|s|a|p)=|(?:c|g|i|s|a|p|o|ou)=[^;@]*;)/i;
/** Beyond it, a word before an address may stand right at it. */
const ASCII = /^[!-~]+$/;
const SEPARATORS = /[,;，；、\r\n\t]+/;
const IN_ANGLES = /<\s*(?:mailto:|smtp:)?([^<>@\s]+@[^<>@\s]+)\s*>/gi;

/**
 * The mail addresses of a field: bare, in angle brackets after a name, as `mailto:`, several of them. Text in which there is none is
 * given as it stands, so that whoever uses it can say what is wrong with it.
 */
export function readAddressField(text: string): AddressField {
  const value = plainOf(text.trim());
  if (value === "") return { addresses: [], hasForeign: false };
  if (ASCII.test(value) && parseSpec(value) !== undefined) return { addresses: [value], hasForeign: false };
  if (FOREIGN.test(value)) return { addresses: [], hasForeign: true };
  const found = value.split(SEPARATORS).flatMap(addressesOfPiece);
  return { addresses: found.length === 0 ? [value] : [...new Set(found)], hasForeign: false };
}

/** Between two separators: `Bob <bob@acme.example>`, `bob@acme.example (Bob)`, several with blanks or slashes between. */
function addressesOfPiece(text: string): readonly string[] {
  const inAngles = Array.from(text.matchAll(IN_ANGLES), ([, address = ""]) => address);
  return inAngles.length > 0 ? inAngles : addressesIn(text, true).map(({ address }) => address);
}

/** RFC 6068: escapes are undone, and what follows `?` are headers of a message. */
function plainOf(text: string): string {
  const [, link] = /^<?mailto:(?:\/\/)?([^?>]*)/i.exec(text) ?? [];
  if (link === undefined) return text;
  try {
    return decodeURIComponent(link).trim();
  } catch {
    return link.trim();
  }
}
