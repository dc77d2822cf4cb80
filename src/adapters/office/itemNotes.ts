import { exportQuiet, parseQuiet } from "../../domain/quiet/quietJson";
import { isKind } from "../../domain/kinds/kind";
import { asciiJson, isText, listOf, membersOf, parseJson, present, textOf } from "../../domain/text/members";
import type { ItemNotes, ItemNotesStore } from "../../app/ports/itemNotes";
import type { BookPage } from "../../domain/book/book";
import { exportBook } from "../../domain/book/exportBook";
import { parseDomainName } from "../../domain/address/domainName";
import { parseBook } from "../../domain/book/parseBook";
import { exportPolicy } from "../../domain/policy/exportPolicy";
import type { Lookalike, LookalikeTrick } from "../../domain/lookalikes/lookalike";
import { policyOf } from "../../domain/policy/policyOf";
import { parseSendId } from "../../domain/record/sendRecord";
import { composeItem } from "./composeItem";
import { fromOffice } from "./fromOffice";
import { encodeKeptFiles, parseKeptFiles } from "./keptFilesText";
import { isOfficeError } from "./OfficeError";
import { hasMailbox } from "./requirements";

const KEY = "rightbox";
/** Files have a key of their own: a handler that writes a page at the same moment must not undo what the pane has found. */
const FILES_KEY = "rightbox-files";
/** So has the send id, the one note that handlers make of their own accord. */
const SEND_ID_KEY = "rightbox-send-id";
const VERSION = 1;
/** Characters of session data for one add-in and item, up to Mailbox 1.15 and from 1.16 on (office-js docs, `SessionData`). */
const LIMIT = 50_000;
const LIMIT_1_16 = 2_621_440;
/** What all keys take of it, and the send id. */
const KEYS_AND_SEND_ID = 100;
/** How much of that the files may take. */
const FILES_SHARE = 0.4;
const NOTHING: ItemNotes = { acknowledgements: [] };

/**
 * Where there is no session data (below Mailbox 1.11, and classic 2401 all the same), what is tied to one draft by its fingerprint
 * is kept as long as the runtime lives, and files, which go by name and size; nothing else, since the runtime may serve several messages.
 */
let withoutSessionData: Pick<ItemNotes, "acknowledgements" | "askedAbout" | "files"> = NOTHING;

/** The end of the last change: the next one must see it. */
let lastWrite: Promise<void> = Promise.resolve();

/** Notes in the item's session data. */
export function officeItemNotes(): ItemNotesStore {
  return {
    read,
    write: (change) => {
      lastWrite = lastWrite.catch(() => undefined).then(() => write(change));
      return lastWrite;
    },
  };
}

async function read(): Promise<ItemNotes> {
  if (composeItem().sessionData === undefined) return withoutSessionData;
  const [text, filesText, sendIdText] = await Promise.all([readText(KEY), readText(FILES_KEY), readText(SEND_ID_KEY)]);
  const files = parseKeptFiles(filesText);
  const sendId = parseSendId(textOf(sendIdText));
  return {
    ...parseNotes(text),
    ...(files.length === 0 ? {} : { files }),
    ...(sendId === undefined ? {} : { sendId }),
  };
}

async function write({ files, sendId, ...others }: Partial<ItemNotes>): Promise<void> {
  if (composeItem().sessionData === undefined) {
    const { acknowledgements, askedAbout } = { ...withoutSessionData, ...others };
    const kept = files ?? withoutSessionData.files;
    withoutSessionData = {
      acknowledgements,
      ...(askedAbout === undefined ? {} : { askedAbout }),
      ...(kept === undefined ? {} : { files: kept }),
    };
    return;
  }
  if (sendId !== undefined) await writeText(SEND_ID_KEY, sendId);
  const limit = (hasMailbox("1.16") ? LIMIT_1_16 : LIMIT) - KEYS_AND_SEND_ID;
  const [text, filesText] = await Promise.all([readText(KEY), readText(FILES_KEY)]);
  const nextFiles = files === undefined ? textOf(filesText) : encodeKeptFiles(files, limit * FILES_SHARE);
  const room = limit - nextFiles.length;
  if (Object.keys(others).length > 0 || textOf(text).length > room)
    await writeText(KEY, encodeWithin({ ...parseNotes(text), ...others }, room));
  if (files !== undefined) await writeText(FILES_KEY, nextFiles);
}

async function writeText(key: string, text: string): Promise<void> {
  await fromOffice("sessionData.setAsync", (done) => {
    composeItem().sessionData?.setAsync(key, text, done);
  });
}

/** An absent key is an answer like any other: some clients report it as a failure. No answer is none, and rejects. */
async function readText(key: string): Promise<unknown> {
  const { sessionData } = composeItem();
  if (sessionData === undefined) return undefined;
  try {
    return await fromOffice<string>("sessionData.getAsync", (done) => {
      sessionData.getAsync(key, done);
    });
  } catch (error) {
    if (isOfficeError(error) && error.failure === "refused") return undefined;
    throw error;
  }
}

/** What is too large is left out: first the policy, which the settings hold as well, then the page in its place, then both. */
function encodeWithin({ page, policy, ...rest }: ItemNotes, room: number): string {
  const pageLeft = page === undefined ? {} : { page };
  const policyLeft = policy === undefined ? {} : { policy };
  const texts = [{ ...pageLeft, ...policyLeft }, pageLeft, policyLeft].map((left) => encodeNotes({ ...rest, ...left }));
  return texts.find((text) => text.length <= room) ?? encodeNotes(rest);
}

function encodeNotes({ page, policy, acknowledgements, askedAbout }: ItemNotes): string {
  return asciiJson({
    v: VERSION,
    ...(page === undefined ? {} : { page: encodePage(page) }),
    ...(policy === undefined ? {} : { policy: exportPolicy(policy) }),
    acknowledgements,
    ...(askedAbout === undefined ? {} : { askedAbout }),
  });
}

function encodePage({ clientCount, asOf, lookalikes, quiet, ...book }: BookPage): unknown {
  return {
    book: exportBook(book),
    clientCount,
    asOf,
    ...(lookalikes === undefined ? {} : { lookalikes }),
    ...(quiet === undefined ? {} : { quiet: exportQuiet(quiet) }),
  };
}

/** Reads notes back; what does not parse is as good as not there. */
export function parseNotes(text: unknown): ItemNotes {
  const wire = membersOf(parseJson(text));
  if (wire["v"] !== VERSION) return NOTHING;
  const page = parsePage(wire["page"]);
  const { askedAbout, acknowledgements, policy } = wire;
  return {
    acknowledgements: listOf(acknowledgements).reduce<ItemNotes["acknowledgements"]>((all, entry) => {
      const { finding, kind, reason, draft } = membersOf(entry);
      return isText(finding) && isText(kind) && isKind(kind) && isText(reason) && isText(draft)
        ? all.concat({ finding, kind, reason, draft })
        : all;
    }, []),
    ...(page === undefined ? {} : { page }),
    ...(policy === undefined ? {} : { policy: policyOf(policy) }),
    ...(typeof askedAbout === "string" ? { askedAbout } : {}),
  };
}

function parseLookalikes(input: unknown): readonly Lookalike[] {
  return present(
    listOf(input).map((entry) => {
      const { domain, resembles, trick } = membersOf(entry);
      const imitating = parseDomainName(textOf(domain));
      const imitated = parseDomainName(textOf(resembles));
      if (imitating === undefined || imitated === undefined) return undefined;
      return { domain: imitating, resembles: imitated, trick: textOf(trick) as LookalikeTrick };
    }),
  );
}

/** The domains of a page went through the Public Suffix List when the book was made. */
function parsePage(input: unknown): BookPage | undefined {
  const { book, clientCount, asOf, lookalikes, quiet } = membersOf(input);
  if (book === undefined || typeof clientCount !== "number") return undefined;
  const parsed = parseBook(book, (domain) => domain).book;
  return {
    ...parsed,
    clientCount,
    ...(isText(asOf) ? { asOf } : {}),
    ...(lookalikes === undefined ? {} : { lookalikes: parseLookalikes(lookalikes) }),
    ...(quiet === undefined ? {} : { quiet: parseQuiet(quiet) }),
  };
}
