import type { Message } from "@microsoft/microsoft-graph-types";
import { GraphFailure, UnknownCall } from "./graphFailure";
import { expanded, placed } from "./messageExpand";
import { previewOf } from "./messageText";
import type { StoredMessage } from "./tenant";

const TIME =
  /^(sentDateTime|receivedDateTime) (ge|le|gt|lt) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z)(?: and (\1 .+))?$/;
const ORDER = /^(sentDateTime|receivedDateTime) desc$/;
const HAS_PROPERTY =
  /^singleValueExtendedProperties\/Any\(ep: ep\/id eq '([^']+)' and contains\(ep\/value,\s?'([^']*)'\)\)$/i;
const MESSAGE_ID = /^internetMessageId eq '((?:[^']|'')*)'$/;
const known = new Set(["$filter", "$orderby", "$select", "$expand", "$top", "$skip"]);
const onlyExpanded = new Set(["attachments", "singleValueExtendedProperties"]);
const PAGE = 10;
const LARGEST_PAGE = 1_000;

/** One page of messages of a folder or of the whole mailbox, newest first. */
export function queryMessages(
  stored: readonly StoredMessage[],
  query: URLSearchParams,
  now: number,
): { readonly messages: readonly unknown[]; readonly next: number | undefined } {
  for (const option of query.keys()) if (!known.has(option)) throw new UnknownCall(`messages?${option}`);
  const filter = query.get("$filter");
  const order = query.get("$orderby");
  const orderedBy = order === null ? "sentDateTime" : ORDER.exec(order)?.[1];
  if (orderedBy === undefined) throw new UnknownCall(`$orderby=${order ?? ""}`);
  if (order !== null && filter !== null && !filter.startsWith(orderedBy)) {
    throw new GraphFailure(
      400,
      "InefficientFilter",
      "The restriction or sort order is too complex for this operation.",
    );
  }
  const top = Number(query.get("$top") ?? PAGE);
  if (!(top >= 1 && top <= LARGEST_PAGE))
    throw new GraphFailure(400, "ErrorInvalidUrlQuery", "Invalid value for $top.");
  const matching = stored
    .filter((one) => filter === null || matches(one, filter, now))
    .sort((one, other) => (timeOf(one, orderedBy) < timeOf(other, orderedBy) ? 1 : -1));
  const start = Number(query.get("$skip") ?? 0);
  const end = start + top;
  return {
    messages: matching.slice(start, end).map((one) => shown(one, query, now)),
    next: end < matching.length ? end : undefined,
  };
}

/** Whether a call asks for more than `Mail.ReadBasic` shows: all but body, preview, attachments and extended properties (Graph, permissions). */
export function needsMore(query: URLSearchParams): boolean {
  const select = query.get("$select")?.split(",") ?? ["body"];
  return (
    query.has("$expand") ||
    query.get("$filter")?.includes("singleValueExtendedProperties") === true ||
    select.some((name) => ["body", "bodyPreview", "uniqueBody", "attachments"].includes(name))
  );
}

function matches(stored: StoredMessage, filter: string, now: number): boolean {
  const { message, propertiesVisibleAt } = stored;
  const time = TIME.exec(filter);
  if (time !== null) {
    const [, property = "", operator, bound = "", rest] = time;
    const at = Date.parse(timeOf(stored, property));
    const than = Date.parse(bound);
    const isWithin =
      operator === "ge" ? at >= than : operator === "gt" ? at > than : operator === "le" ? at <= than : at < than;
    return isWithin && (rest === undefined || matches(stored, rest, now));
  }
  const property = HAS_PROPERTY.exec(filter);
  if (property !== null) {
    const [, id, part = ""] = property;
    return (
      now >= propertiesVisibleAt &&
      (message.singleValueExtendedProperties ?? []).some(
        (one) => one.id === id && (one.value ?? "").toLowerCase().includes(part.toLowerCase()),
      )
    );
  }
  const messageId = MESSAGE_ID.exec(filter);
  if (messageId !== null) return message.internetMessageId === (messageId[1] ?? "").replace(/''/g, "'");
  throw new UnknownCall(`$filter=${filter}`);
}

/** Attachments and extended properties come only when they are asked for. */
function shown(stored: StoredMessage, query: URLSearchParams, now: number): unknown {
  const select = query.get("$select")?.split(",");
  const whole = { ...placed(stored), bodyPreview: previewOf(stored.message) };
  const kept = Object.entries(whole).filter(
    ([name]) => !onlyExpanded.has(name) && (name === "id" || select === undefined || select.includes(name)),
  );
  return withTag({ ...Object.fromEntries(kept), ...expanded(stored, query.get("$expand"), now) });
}

function withTag(message: object): object {
  return { "@odata.etag": 'W/"CQAAABYAAAD"', ...message };
}

function timeOf({ message }: { readonly message: Message }, property: string): string {
  const time = property === "receivedDateTime" ? message.receivedDateTime : message.sentDateTime;
  return time ?? message.createdDateTime ?? "";
}
