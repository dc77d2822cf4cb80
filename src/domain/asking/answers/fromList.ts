import { askedInOrder } from "../askingTexts";
import { inferRole } from "../../book/inferRole";
import type { Ledger } from "./ledger";
import { maskAt, type MaskedText } from "./maskAddresses";
import type { Mention } from "./mentions";
import type { Statement } from "./statement";

const CERTAIN = { numbered: 0.85, only: 0.65, byName: 0.5 } as const;
const NUMBER = /(?:^|[\s(,;])(?:zu |nr\.? ?|no\.? ?)?([1-4①-④])\s?[.)\]:、–—-]{0,2}\s?$/;
const REACH = 12;
/** What stands around an address that is the whole answer. */
const LITTLE = 25;

/** Addresses that answer the four numbered questions of the `ask` message by number; at least two, so that it is no accident. */
export function takeNumbered(statements: readonly Statement[], masked: MaskedText, ledger: Ledger): void {
  const numbered: Array<{ readonly mention: Mention; readonly number: number; readonly written: string }> = [];
  for (const { folded, mentions, written, purposes } of statements) {
    if (purposes.length > 0) continue;
    for (const mention of mentions) {
      const number = numberBefore(folded, mention.start);
      const isSpelled = masked.addresses[maskAt(folded, mention.start) ?? -1] !== undefined;
      if (number > 0 && isSpelled && mention.fate === "named") numbered.push({ mention, number, written });
    }
  }
  if (new Set(numbered.map(({ number }) => number)).size < 2) return;
  for (const { mention, number, written } of numbered)
    ledger.use(mention.address, askedInOrder[number - 1], written, CERTAIN.numbered);
}

function numberBefore(folded: string, at: number): number {
  const [, figure = ""] = NUMBER.exec(folded.slice(Math.max(0, at - REACH), at)) ?? [];
  return figure === "" ? 0 : "1234".indexOf(figure) + "①②③④".indexOf(figure) + 2;
}

/**
 * The one address that an answer to `ask` names without a use, where no use is named anywhere and nothing else makes one
 * doubt, or several whose names tell their department.
 */
export function takeBare(statements: readonly Statement[], hesitates: boolean, ledger: Ledger): void {
  const bare: Array<{ readonly mention: Mention; readonly statement: Statement }> = [];
  for (const statement of statements)
    for (const mention of statement.bare)
      if (mention.by !== "me" && ledger.isUsable(mention.address)) bare.push({ mention, statement });
  const [only] = bare;
  if (only === undefined) return;
  if (new Set(bare.map(({ mention }) => mention.address.key)).size === 1) {
    const { folded, written } = only.statement;
    const isPlain = ledger.isEmpty && !hesitates && statements.every(({ purposes }) => purposes.length === 0);
    if (isPlain && (only.statement.says("use") || folded.trim().length <= LITTLE))
      ledger.use(only.mention.address, "official", written, CERTAIN.only);
    return;
  }
  for (const { mention, statement } of bare) {
    const role = inferRole(mention.address, false);
    const isListed = statement.folded.trim().length <= LITTLE;
    if (isListed && role !== "other" && role !== "personal")
      ledger.use(mention.address, role, statement.written, CERTAIN.byName);
  }
}
