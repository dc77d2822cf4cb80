import { asciiJson, listOf, membersOf, parseJson } from "../../domain/text/members";
import type { ItemNotes, ItemNotesStore } from "../../app/ports/itemNotes";
import type { BookPage } from "../../domain/book/book";
import { exportBook } from "../../domain/book/exportBook";
import { parseBook } from "../../domain/book/parseBook";
import { exportPolicy } from "../../domain/policy/exportPolicy";
import { parsePolicy } from "../../domain/policy/parsePolicy";
import { parseSendId } from "../../domain/record/sendRecord";
import { composeItem } from "./composeItem";
import { fromOffice } from "./fromOffice";
import { isOfficeError } from "./OfficeError";
import { hasMailbox } from "./requirements";

const KEY = "rightbox";
const VERSION = 1;
/** Characters of session data for one add-in and item, up to Mailbox 1.15 and from 1.16 on (office-js docs, `SessionData`). */
const LIMIT = 50_000;
const LIMIT_1_16 = 2_621_440;
const NOTHING: ItemNotes = { acknowledgements: [] };

/**
 * Where there is no session data (below Mailbox 1.11, and classic 2401 all the same), what is tied to one draft by its fingerprint
 * is kept as long as the runtime lives; nothing else, since the runtime may serve several messages.
 */
let withoutSessionData: Pick<ItemNotes, "acknowledgements" | "askedAbout"> = NOTHING;

/** Notes in the item's session data. */
export function officeItemNotes(): ItemNotesStore {
  return { read, write };
}

async function read(): Promise<ItemNotes> {
  return composeItem().sessionData === undefined ? withoutSessionData : parseNotes(await readText());
}

async function write(change: Partial<ItemNotes>): Promise<void> {
  const { sessionData } = composeItem();
  if (sessionData === undefined) {
    const { acknowledgements, askedAbout } = { ...withoutSessionData, ...change };
    withoutSessionData = { acknowledgements, ...(askedAbout === undefined ? {} : { askedAbout }) };
    return;
  }
  const notes = { ...(await read()), ...change };
  const limit = hasMailbox("1.16") ? LIMIT_1_16 : LIMIT;
  const whole = encodeNotes(notes);
  const { page, ...withoutPage } = notes;
  const text = whole.length <= limit || page === undefined ? whole : encodeNotes(withoutPage);
  await fromOffice("sessionData.setAsync", (done) => {
    sessionData.setAsync(KEY, text, done);
  });
}

/** An absent key is an answer like any other: some clients report it as a failure. No answer is none, and rejects. */
async function readText(): Promise<unknown> {
  const { sessionData } = composeItem();
  if (sessionData === undefined) return undefined;
  try {
    return await fromOffice<string>("sessionData.getAsync", (done) => {
      sessionData.getAsync(KEY, done);
    });
  } catch (error) {
    if (isOfficeError(error) && error.failure === "refused") return undefined;
    throw error;
  }
}

function encodeNotes({ page, policy, acknowledgements, askedAbout, sendId }: ItemNotes): string {
  return asciiJson({
    v: VERSION,
    ...(page === undefined ? {} : { page: { book: exportBook(page), clientCount: page.clientCount, asOf: page.asOf } }),
    ...(policy === undefined ? {} : { policy: exportPolicy(policy) }),
    acknowledgements,
    ...(askedAbout === undefined ? {} : { askedAbout }),
    ...(sendId === undefined ? {} : { sendId }),
  });
}

/** Reads notes back; what does not parse is as good as not there. */
export function parseNotes(text: unknown): ItemNotes {
  const wire = membersOf(parseJson(text));
  if (wire["v"] !== VERSION) return NOTHING;
  const page = parsePage(wire["page"]);
  const { askedAbout, acknowledgements, policy } = wire;
  const sendId = typeof wire["sendId"] === "string" ? parseSendId(wire["sendId"]) : undefined;
  return {
    acknowledgements: listOf(acknowledgements).reduce<ItemNotes["acknowledgements"]>((all, entry) => {
      const { finding, reason, draft } = membersOf(entry);
      return typeof finding === "string" && typeof reason === "string" && typeof draft === "string"
        ? all.concat({ finding, reason, draft })
        : all;
    }, []),
    ...(page === undefined ? {} : { page }),
    ...(policy === undefined ? {} : { policy: parsePolicy(policy).policy }),
    ...(typeof askedAbout === "string" ? { askedAbout } : {}),
    ...(sendId === undefined ? {} : { sendId }),
  };
}

/** The domains of a page went through the Public Suffix List when the book was made. */
function parsePage(input: unknown): BookPage | undefined {
  const { book, clientCount, asOf } = membersOf(input);
  if (book === undefined || typeof clientCount !== "number") return undefined;
  const parsed = parseBook(book, (domain) => domain).book;
  return { clients: parsed.clients, own: parsed.own, clientCount, ...(typeof asOf === "string" ? { asOf } : {}) };
}
