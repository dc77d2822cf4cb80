import type { DomainName } from "../address/domainName";

/** How a domain resembles one that is known; the first that holds is told. `docs/lookalikes.md` shows each. */
export const lookalikeTricks = [
  "homoglyph",
  "digit-for-letter",
  "swapped-letters",
  "missing-letter",
  "extra-letter",
  "repeated-letter",
  "replaced-letter",
  "hyphen",
  "several-letters",
  "other-ending",
  "added-word",
  "added-dot",
  "inside-other-domain",
] as const;

export type LookalikeTrick = (typeof lookalikeTricks)[number];

/** A domain that can be taken for one that is known. */
export interface Lookalike {
  /** The recipient's. */
  readonly domain: DomainName;
  /** The known one, as the book has it. */
  readonly resembles: DomainName;
  readonly trick: LookalikeTrick;
}
