/** What a `message/delivery-status` part says of one recipient (RFC 3464 §2.3). */
export interface RecipientReport {
  /** The address that we wrote to where that is given, else the one that it became. */
  readonly recipient: string;
  /** Lower-case: `failed`, `delayed`, `delivered`, `relayed`, `expanded`. */
  readonly action: string;
  /** RFC 3463, such as `5.1.1`; empty where there is none. */
  readonly status: string;
  readonly diagnostic: string;
  /** The fields themselves, unfolded. */
  readonly fields: string;
}

/** More than any report of a message that a person wrote; this also bounds the work. */
const LONGEST_PART = 100_000;
const MOST_RECIPIENTS = 200;

/**
 * Reads the fields of a delivery report: the blocks after the first, one for each recipient. A block that names no recipient is
 * passed over, be it the first one, which is of the message as a whole. Fields may come in any case, order and folding.
 */
export function reportFields(part: string): readonly RecipientReport[] {
  const text = part.slice(0, LONGEST_PART).replace(/\r\n?/g, "\n");
  const unfolded = text.replace(/\n[ \t]+(?=[^\s])/g, " ");
  const reports: RecipientReport[] = [];
  for (const block of unfolded.split(/\n[ \t]*\n/)) {
    const report = readBlock(block);
    if (report !== undefined && reports.push(report) >= MOST_RECIPIENTS) break;
  }
  return reports;
}

function readBlock(block: string): RecipientReport | undefined {
  const values = new Map<string, string>();
  const lines = block.split("\n").map((line) => line.trim());
  lines.forEach((line) => {
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== "" && !values.has(name)) values.set(name, line.slice(colon + 1).trim());
  });
  const value = (name: string): string => values.get(name) ?? "";
  const recipient = addressOf(value("original-recipient")) || addressOf(value("final-recipient"));
  if (recipient === "") return undefined;
  const [status = ""] = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(value("status")) ?? [];
  return {
    recipient,
    action: (/^[a-z]+/.exec(value("action").toLowerCase()) ?? [""])[0],
    status,
    diagnostic: value("diagnostic-code"),
    fields: lines.filter((line) => line !== "").join("\n"),
  };
}

/** `rfc822; bob@acme.example`, with the brackets and the xtext (RFC 3461 §4) that some servers leave in it. */
function addressOf(value: string): string {
  const [, typed = value] = /^[a-z0-9.-]+\s*;\s*(.*)$/i.exec(value) ?? [];
  return typed
    .replace(/^<|>$/g, "")
    .replace(/\+([0-9A-F]{2})/g, (xtext: string, code: string) => {
      const character = String.fromCharCode(parseInt(code, 16));
      return /[+=@]/.test(character) ? character : xtext;
    })
    .trim();
}
