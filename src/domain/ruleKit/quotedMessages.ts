import type { MailboxAddress } from "../address/mailboxAddress";
import { mailAddressesIn } from "../content/domainsIn";
import { headerBlockAt, headerIn } from "../draft/headerBlock";
import { lineAt } from "../draft/plainLine";
import { quoteDepth, withoutMarks } from "../draft/quoteDepth";

/** A message of a quoted thread, as far as its headers tell. */
export interface QuotedMessage {
  readonly from: MailboxAddress | undefined;
  /** To and Cc, those with an address. */
  readonly to: readonly MailboxAddress[];
  /** Whether everybody in To and Cc has an address: Exchange gives people of the own company without. */
  readonly isWhole: boolean;
  /** As the headers have it. */
  readonly head: string;
  readonly text: string;
}

/** The last messages of a thread are what matters. */
const READ = 40_000;
const MOST_LINES = 1_000;
const MOST = 20;

/** The messages of a thread that have headers, the last one first. Linear. */
export function quotedMessages(thread: string): readonly QuotedMessage[] {
  const lines = thread.slice(0, READ).split("\n").slice(0, MOST_LINES);
  const starts: Array<Omit<QuotedMessage, "text"> & { readonly start: number; readonly end: number }> = [];
  for (let at = 0; at < lines.length && starts.length < MOST; at++) {
    const line = lineAt(lines, at);
    if (!/[:：|\t]/.test(line)) continue;
    const depth = quoteDepth(line);
    if (headerIn(withoutMarks(line, depth)) === undefined) continue;
    const block = headerBlockAt(lines, at, depth);
    if (block === undefined) continue;
    const { from, to = "", copy = "" } = block.values;
    if (from !== undefined && block.count > 1) {
      const head = lines.slice(at, block.end).join("\n");
      const [sender] = mailAddressesIn(from);
      const others = mailAddressesIn(head).filter(({ key }) => key !== sender?.key);
      const named = `${to};${copy}`.split(/[;；]/).filter((name) => name.trim() !== "");
      starts.push({
        from: sender,
        to: others,
        isWhole: named.length > 0 && named.every((name) => name.indexOf("@") >= 0),
        head,
        start: at,
        end: block.end,
      });
    }
    at = block.end - 1;
  }
  return starts.map(({ from, to, isWhole, head, end }, index) => {
    const text = lines.slice(end, starts[index + 1]?.start).join("\n");
    return { from, to, isWhole, head, text };
  });
}
