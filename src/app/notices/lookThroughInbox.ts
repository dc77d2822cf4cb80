import { parseMailboxAddress } from "../../domain/address/mailboxAddress";
import type { Clock } from "../../domain/clock";
import { isDeliveryReport } from "../../domain/notices/bounces/isDeliveryReport";
import type { ReceivedMessage } from "../../domain/notices/notice";
import { noticesIn } from "../../domain/notices/noticesIn";
import type { BookAccess } from "../ports/bookAccess";
import type { Dismissals, Inbox, InboxLine, LookedUntil } from "../ports/inbox";
import type { MailboxAnswer } from "../ports/mailboxContacts";
import type { Suggestion } from "./suggestion";
import { suggestionsIn } from "./suggestionsIn";

/** What the look needs of the world. */
export interface InboxWorld {
  readonly inbox: Inbox;
  readonly book: BookAccess;
  readonly lookedUntil: LookedUntil;
  readonly dismissals: Dismissals;
  readonly clock: Clock;
}

/** What one message of the inbox suggests. */
export interface InboxSuggestion {
  readonly suggestion: Suggestion;
  readonly line: InboxLine;
}

export interface InboxReport {
  /** Newest message first; each change once. */
  readonly found: readonly InboxSuggestion[];
  /** How many messages were looked at, since when, and whether there were more than are ever looked at. */
  readonly looked: number;
  readonly since: Date;
  readonly isCut: boolean;
}

const DAY_MS = 24 * 3_600_000;
const FIRST_LOOK_MS = 30 * DAY_MS;
const LONGEST_LOOK_MS = 60 * DAY_MS;
/** Rules move messages later than they came, and clients are added to whom one of them matters. */
const OVERLAP_MS = 3 * DAY_MS;
/** Whole messages that one look reads. */
const MOST_READ = 60;

/**
 * Looks through what came in since the last look for reports of mail that came back, for people who have left or moved, and for answers
 * to what was asked. Reads the whole of a message only where its beginning says that it may be one. A message with an open proposal is
 * looked at again the next time, so nothing of it has to be kept on the device.
 */
export async function lookThroughInbox(
  { inbox, book, lookedUntil, dismissals, clock }: InboxWorld,
  options: { readonly interactive: boolean; readonly onProgress?: (read: number, of: number) => void },
): Promise<MailboxAnswer<InboxReport>> {
  const startedAt = clock.now();
  const since = sinceOf(lookedUntil.read(), startedAt);
  const list = await inbox.linesSince(since, options);
  if (list.status === "trouble") return list;
  const { lines, isCut } = list.value;
  const telling: InboxLine[] = [];
  for (const line of lines) if (await mayTell(line, book)) telling.push(line);
  const found = new Map<string, InboxSuggestion>();
  const wanted = telling.slice(0, MOST_READ);
  for (const [index, line] of wanted.entries()) {
    options.onProgress?.(index + 1, wanted.length);
    const message = await inbox.read(line);
    if (message.status === "trouble") return message;
    if (message.value === undefined) continue;
    for (const suggestion of await suggestionsIn({ ...message.value, recipients: [] }, book))
      if (suggestion.kind !== "sender" && !dismissals.has(suggestion.id) && !found.has(suggestion.id))
        found.set(suggestion.id, { suggestion, line });
  }
  const open = [...found.values()];
  const oldest = open.reduce((at, { line }) => Math.min(at, line.receivedAt.getTime()), startedAt.getTime());
  lookedUntil.write(new Date(oldest));
  return {
    status: "done",
    value: { found: open, looked: lines.length, since, isCut: isCut || telling.length > wanted.length },
  };
}

function sinceOf(last: Date | undefined, now: Date): Date {
  const from = last === undefined ? now.getTime() - FIRST_LOOK_MS : last.getTime() - OVERLAP_MS;
  return new Date(Math.max(from, now.getTime() - LONGEST_LOOK_MS));
}

/** Whether the beginning of a message is worth reading the whole of it. */
async function mayTell(line: InboxLine, book: BookAccess): Promise<boolean> {
  const beginning: ReceivedMessage = { ...line, text: line.preview };
  if (line.isReport || isDeliveryReport(beginning)) return true;
  const from = parseMailboxAddress(line.from);
  const clients = from === undefined ? [] : await book.clientsAround(from);
  if (clients.length === 0) return false;
  const isAsked = clients.some(({ addresses }) => addresses.some(({ standing }) => standing === "asked"));
  return isAsked || noticesIn(beginning).length > 0;
}
