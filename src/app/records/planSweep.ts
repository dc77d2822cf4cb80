import { rowsOf, type RecordRow, type RowKey, type RowPlace } from "../../domain/record/recordRow";
import type { SendId } from "../../domain/record/sendRecord";
import type { KnownRow, RowAddress } from "../ports/recordRows";
import type { SentMessage } from "../ports/sentMail";
import { sendIdOfRow, settleIntents, type IntentsView, type RowChange, type SettledIntents } from "./planIntents";
import { bySendId, doneKey, isRecorded, type RecordedMessage, type SeenMessages } from "./seenMessages";

const HOUR_MS = 3_600_000;
/** Classic Outlook brings custom properties late: before that a message without a record may still get one. */
const LATE_PROPERTIES_MS = 24 * HOUR_MS;

/** What one sweep of one mailbox goes by. */
export interface SweepView extends SeenMessages, IntentsView {
  /** Whether its messages without a record are to be recorded as unchecked. */
  readonly takesUnchecked: boolean;
  /** Rows that are there although {@link known} does not show them: those of another mailbox, or hidden from this person. */
  readonly unseen: ReadonlySet<RowKey>;
  readonly done: ReadonlySet<string>;
  /** Message-IDs that carry a record in another mailbox. */
  readonly recordedElsewhere: ReadonlySet<string>;
}

/** What is to be done about one recorded message. */
export interface MessageWork {
  readonly message: RecordedMessage;
  readonly post: readonly RecordRow[];
  readonly change: readonly RowChange[];
  /**
   * Only once everything else stands: rows that said the message was unchecked, that an earlier version of it left, or that came into a
   * second list, where the key does not keep them single.
   */
  readonly remove: readonly RowAddress[];
  readonly alreadyThere: number;
}

export interface SweepPlan extends SettledIntents {
  readonly work: readonly MessageWork[];
  /** Keys of the messages that need nothing any more. */
  readonly standing: readonly string[];
  /** Messages without a record that are to be reviewed after the fact, oldest first. */
  readonly toReview: readonly SentMessage[];
  /** Messages that may still turn out to carry a record. */
  readonly waiting: readonly SentMessage[];
}

/** What a mailbox and the rows known of it ask for. Carrying it out and planning again asks for nothing more. */
export function planSweep(view: SweepView): SweepPlan {
  const { owners, bare } = divide(view.sent, view.known);
  const rowsOfSend = groupedBy(view.known, sendIdOfRow);
  const rowsOfMessage = groupedBy(view.known, ({ internetMessageId }) => internetMessageId ?? "");
  const all = Array.from(owners, ([sendId, message]) =>
    workOn(
      message,
      view,
      rowsOfSend.get(sendId) ?? [],
      (rowsOfMessage.get(message.internetMessageId) ?? []).filter(({ state }) => state === "unchecked"),
    ),
  );
  const isAsked = ({ post, change, remove }: MessageWork): boolean => post.length + change.length + remove.length > 0;
  const unrecorded = bare.filter((message) => !isOnRecord(message, view, rowsOfMessage));
  const open = view.takesUnchecked ? unrecorded : [];
  return {
    work: all.filter(isAsked),
    standing: all
      .filter((one) => !isAsked(one))
      .map(({ message }) => doneKey(message, message.carries.record.sendId))
      .concat(bare.filter((message) => !unrecorded.includes(message)).map((message) => doneKey(message, undefined))),
    ...settleIntents(view, owners),
    toReview: open.filter((message) => isDueForReview(message, view.now)),
    waiting: open.filter((message) => !isDueForReview(message, view.now)),
  };
}

/** Whether a sweep has to ask what rows there are: something was sent whose rows are not known to be all there. */
export function hasNews({ sent, done, takesUnchecked, now }: Omit<SweepView, "known" | "unseen" | "days">): boolean {
  return sent.some((message) => {
    if (done.has(doneKey(message, undefined))) return false;
    if (isRecorded(message)) return !done.has(doneKey(message, message.carries.record.sendId));
    return takesUnchecked && isDueForReview(message, now);
  });
}

/** The messages that no record was written for, and the one that each record was written for. */
function divide(
  sent: readonly SentMessage[],
  known: readonly KnownRow[],
): { readonly owners: ReadonlyMap<SendId, RecordedMessage>; readonly bare: readonly SentMessage[] } {
  const rows = new Map<string, KnownRow>(known.map((row) => [row.key, row]));
  const owners = new Map<SendId, RecordedMessage>();
  bySendId(sent).forEach((group, sendId) => {
    const owner = ownerOf(group, rows.get(sendId));
    if (owner !== undefined) owners.set(sendId, owner);
  });
  return {
    owners,
    bare: sent.filter((message) => !isRecorded(message) || owners.get(message.carries.record.sendId) !== message),
  };
}

/** Whether a message without a record of its own is on record: as unchecked, or by a record that is not seen now or here. */
function isOnRecord(
  message: SentMessage,
  { done, recordedElsewhere }: SweepView,
  rowsOfMessage: ReadonlyMap<string, readonly KnownRow[]>,
): boolean {
  const { internetMessageId } = message;
  const inherited = isRecorded(message) ? message.carries.record.sendId : undefined;
  return (
    internetMessageId === "" ||
    done.has(doneKey(message, undefined)) ||
    recordedElsewhere.has(internetMessageId) ||
    (rowsOfMessage.get(internetMessageId) ?? []).some((row) => sendIdOfRow(row) !== inherited)
  );
}

function isDueForReview({ sentAt, internetMessageId }: SentMessage, now: Date): boolean {
  return internetMessageId !== "" && sentAt.getTime() + LATE_PROPERTIES_MS <= now.getTime();
}

/**
 * Of messages that carry the same record, the one that it was written for: a forward in classic Outlook starts with what its parent
 * carries (office-js docs, item metadata), and goes out after it. `undefined` where that one is known and not among these.
 */
function ownerOf(group: readonly RecordedMessage[], row: KnownRow | undefined): RecordedMessage | undefined {
  const [first] = group;
  if (first === undefined || row?.state !== "sent" || row.internetMessageId === undefined) return first;
  const isAmongThese = group.some(({ internetMessageId }) => internetMessageId === row.internetMessageId);
  return isAmongThese || first.sentAt.getTime() < row.at.getTime() ? first : undefined;
}

function workOn(
  message: RecordedMessage,
  { mailbox, unseen, done }: SweepView,
  known: readonly KnownRow[],
  uncheckedRows: readonly KnownRow[],
): MessageWork {
  const { internetMessageId, sentAt } = message;
  const place: RowPlace = {
    state: "sent",
    at: sentAt,
    mailbox,
    ...(internetMessageId === "" ? {} : { internetMessageId }),
  };
  const due = rowsOf(message.carries.record, place);
  const byKey = new Map<RowKey, KnownRow>();
  for (const row of known) {
    const other = byKey.get(row.key);
    if (other === undefined || placeOf(row) < placeOf(other)) byKey.set(row.key, row);
  }
  const keys = new Set(due.map(({ key }) => key));
  const isDone = done.has(doneKey(message, message.carries.record.sendId));
  const post: RecordRow[] = [];
  const change: RowChange[] = [];
  for (const row of due) {
    const there = byKey.get(row.key);
    if (there === undefined) {
      if (!isDone && !unseen.has(row.key)) post.push(row);
    } else if (there.state !== "sent" || there.internetMessageId !== place.internetMessageId)
      change.push({ row: there, place, whole: row });
  }
  return {
    message,
    post,
    change,
    remove: known.filter((row) => !keys.has(row.key) || byKey.get(row.key) !== row).concat(uncheckedRows),
    alreadyThere: due.length - post.length - change.length,
  };
}

/** Of two rows with one key, in two lists, every device keeps the same. */
function placeOf({ list, item }: RowAddress): string {
  return `${list}/${item}`;
}

function groupedBy<Key>(
  rows: readonly KnownRow[],
  keyOf: (row: KnownRow) => Key,
): ReadonlyMap<Key, readonly KnownRow[]> {
  const groups = new Map<Key, KnownRow[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}
