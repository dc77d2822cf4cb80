// By its file, since Node has a deprecated module of the same name built in.
import punycode from "punycode/punycode.js";
import type { Brand } from "../brand";

/** A host name in its comparable form: ASCII (IDN as punycode), lower-case, no dot at the end, at least two labels. */
export type DomainName = Brand<string, "DomainName">;

/** RFC 1035 §2.3.4. */
const LONGEST_NAME = 253;
const LONGEST_LABEL = 63;
const LABEL = /^[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?$/;
/** Ideographic and full-width dots are label separators in IDN (RFC 3490 §3.1). */
const DOTS = /[\u3002\uff0e\uff61]/g;

/** Reads a domain in any letter case, in Unicode or punycode; `undefined` when it cannot be one. */
export function parseDomainName(text: string): DomainName | undefined {
  const plain = text.trim().replace(DOTS, ".").replace(/\.$/, "").normalize("NFKC").toLowerCase();
  if (plain.length > LONGEST_NAME) return undefined;
  const ascii = asciiOf(plain);
  if (ascii === undefined || ascii.length > LONGEST_NAME) return undefined;
  const labels = ascii.split(".");
  if (labels.length < 2) return undefined;
  return labels.every((label) => label.length <= LONGEST_LABEL && LABEL.test(label))
    ? (ascii as DomainName)
    : undefined;
}

/** The domain as a person writes it: `xn--fiqs8s.example` becomes `中国.example`. */
export function unicodeOf(domain: DomainName): string {
  try {
    return punycode.toUnicode(domain);
  } catch {
    return domain;
  }
}

/** The domain itself, then each domain above it by whole labels: `a.b.example` gives `a.b.example`, `b.example`. */
export function domainAndAbove(domain: DomainName): readonly DomainName[] {
  const labels = domain.split(".");
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join(".") as DomainName);
}

/** Whether `domain` is `parent` or lies below it, compared label by label. */
export function isWithin(domain: DomainName, parent: DomainName): boolean {
  return domainAndAbove(domain).indexOf(parent) >= 0;
}

function asciiOf(text: string): string | undefined {
  try {
    return punycode.toASCII(text);
  } catch {
    return undefined;
  }
}
