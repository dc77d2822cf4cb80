import type { SentMail, SentMailFor, SentMessage } from "../../../app/ports/sentMail";
import { RecordsError } from "../../../app/ports/recordRows";
import { parseMailboxAddress, type AddressKey } from "../../../domain/address/mailboxAddress";
import { dayMarker } from "../../../domain/record/dayMarker";
import { isObject, isText, listOf, membersOf, present, textOf } from "../../../domain/text/members";
import type { GraphFetch } from "../graphFetch";
import { openGraph, type GraphOptions } from "../openGraph";
import { hasStatus } from "../teamListsErrors";
import { draftOf, draftQuery } from "./messageDraft";
import { orTrouble } from "./recordsError";
import { messageColumns, readMessage, recordProperty } from "./sentMessage";

export interface SentMailOptions extends GraphOptions {
  /** The add-in's id in the manifest, lower case. */
  readonly addInId: string;
}

const PAGE = 100;
/** A mailbox that answers more does not obey: nobody sends 40,000 messages in the weeks that a sweep looks back. */
const MOST_PAGES = 400;
/** Of one day, and of what has one Message-ID. */
const MOST_PAGES_OF_DAY = 100;
/** Ids that a message keeps when it is moved; asked for with every request (Graph, immutable ids). */
const LASTING_IDS = { Prefer: 'IdType="ImmutableId"' };

/** A mailbox as it is addressed. */
interface Box {
  readonly path: string;
  readonly scopes: readonly string[];
}

/** What was sent from the user's mailbox, and from those that the configuration names beside it. */
export function createSentMail(options: SentMailOptions): SentMailFor {
  const { configuration, addInId } = options;
  const property = recordProperty(addInId);
  const shared = new Set(
    present((configuration.sharedMailboxes ?? []).map((address) => parseMailboxAddress(address)?.key)),
  );
  const boxOf = (mailbox: AddressKey): Box =>
    shared.has(mailbox)
      ? { path: `/users/${encodeURIComponent(mailbox)}`, scopes: ["Mail.Read.Shared"] }
      : { path: "/me", scopes: ["Mail.Read"] };
  return ({ interactive }): SentMail => {
    const graph = openGraph(options, interactive);
    // A mailbox that is not there, or that this person may not know of.
    const within = <Value>(mailbox: AddressKey, work: (box: Box) => Promise<Value>): Promise<Value> =>
      orTrouble(() => work(boxOf(mailbox)), "forbidden");
    return {
      sentSince: (mailbox, since) => within(mailbox, (box) => sentSince(graph, box, property, since)),
      recordedOn: (mailbox, day) => within(mailbox, (box) => recordedOn(graph, box, property, day)),
      read: (mailbox, id) => within(mailbox, (box) => read(graph, box, id)),
      find: (mailbox, internetMessageId) => within(mailbox, (box) => find(graph, box, internetMessageId)),
    };
  };
}

async function sentSince(
  graph: GraphFetch,
  { path, scopes }: Box,
  property: string,
  since: Date,
): Promise<readonly SentMessage[]> {
  const query = [
    option("$filter", `sentDateTime ge ${since.toISOString()}`),
    option("$orderby", "sentDateTime desc"),
    ...withRecord(property),
  ];
  const request = { operation: "read Sent Items", path: `${path}/mailFolders/sentitems/messages?${query.join("&")}` };
  const found = await pagesOf(graph, { ...request, scopes }, MOST_PAGES, (messages) =>
    // The newest come first: a page of older ones is the end, also where the filter is not obeyed.
    messages.some((message) => !(new Date(textOf(message["sentDateTime"])) < since)),
  );
  return present(found.map((message) => readMessage(message, property)))
    .filter(({ sentAt }) => sentAt >= since)
    .sort((one, other) => other.sentAt.getTime() - one.sentAt.getTime());
}

/** The filter does not mind letter case and has been seen to lie, so the day is looked at here as well. */
async function recordedOn(
  graph: GraphFetch,
  { path, scopes }: Box,
  property: string,
  day: string,
): Promise<readonly SentMessage[]> {
  const carries = `ep/id eq '${property}' and contains(ep/value,'${dayMarker(day)}')`;
  const query = [option("$filter", `singleValueExtendedProperties/Any(ep: ${carries})`), ...withRecord(property)];
  const request = { operation: "look through the mailbox", path: `${path}/messages?${query.join("&")}`, scopes };
  const found = await pagesOf(graph, request, MOST_PAGES_OF_DAY, (messages) => {
    const fitting = messages.filter((message) => isRecordedOn(readMessage(message, property), day));
    if (messages.length > 0 && fitting.length === 0)
      throw new RecordsError("failed", "The mailbox answers with messages that were not asked for.");
    return true;
  });
  return present(found.map((message) => readMessage(message, property))).filter((message) =>
    isRecordedOn(message, day),
  );
}

function isRecordedOn(message: SentMessage | undefined, day: string): boolean {
  return message?.carries.status === "record" && message.carries.record.reviewedAt.toISOString().slice(0, 10) === day;
}

async function read(graph: GraphFetch, { path, scopes }: Box, id: string): ReturnType<SentMail["read"]> {
  try {
    const message = await graph({
      operation: "read a sent message",
      path: `${path}/messages/${encodeURIComponent(id)}?${draftQuery}`,
      scopes,
      headers: LASTING_IDS,
    });
    return draftOf(membersOf(message));
  } catch (error) {
    // Moved to another mailbox or deleted for good since it was found.
    if (hasStatus(error, 404)) return undefined;
    throw error;
  }
}

/** The id is for Outlook, which opens messages by their ordinary ids and knows no lasting ones. A draft may have the same Message-ID. */
async function find(graph: GraphFetch, { path, scopes }: Box, internetMessageId: string): Promise<string | undefined> {
  const query = [
    option("$filter", `internetMessageId eq '${internetMessageId.replace(/'/g, "''")}'`),
    "$select=id,internetMessageId,isDraft",
    "$top=10",
  ];
  const answer = await graph({ operation: "find a message", path: `${path}/messages?${query.join("&")}`, scopes });
  const found = listOf(membersOf(answer)["value"])
    .map(membersOf)
    .filter((message) => message["internetMessageId"] === internetMessageId && textOf(message["id"]) !== "");
  const id = textOf((found.find(({ isDraft }) => isDraft !== true) ?? found[0])?.["id"]);
  return id === "" ? undefined : id;
}

function withRecord(property: string): readonly string[] {
  return [
    `$select=${messageColumns}`,
    option("$expand", `singleValueExtendedProperties($filter=id eq '${property}')`),
    `$top=${String(PAGE)}`,
  ];
}

function option(name: string, value: string): string {
  return `${name}=${encodeURIComponent(value)}`;
}

/** Page by page, each message once, as long as `goesOn` says so. Throws where there is no end. */
async function pagesOf(
  graph: GraphFetch,
  request: { readonly operation: string; readonly path: string; readonly scopes: readonly string[] },
  most: number,
  goesOn: (messages: ReadonlyArray<Readonly<Record<string, unknown>>>) => boolean,
): Promise<ReadonlyArray<Readonly<Record<string, unknown>>>> {
  const found = new Map<string, Readonly<Record<string, unknown>>>();
  let path: string | undefined = request.path;
  for (let page = 0; path !== undefined; page++) {
    if (page >= most) throw new RecordsError("failed", `${request.operation}: there is no end.`);
    const answer = membersOf(await graph({ ...request, path, headers: LASTING_IDS }));
    const messages = listOf(answer["value"]).filter(isObject);
    messages.forEach((message) => found.set(textOf(message["id"]), message));
    const next: unknown = answer["@odata.nextLink"];
    path = isText(next) && goesOn(messages) ? next : undefined;
  }
  return Array.from(found.values());
}
