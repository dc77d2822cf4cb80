import type { HandlerNotesStore, ItemNotes, RecordPass } from "../../app/ports/itemNotes";
import type { BookPage } from "../../domain/book/book";
import { parseDomainName } from "../../domain/address/domainName";
import { parseBook } from "../../domain/book/parseBook";
import { isKind } from "../../domain/kinds/kind";
import type { Lookalike, LookalikeTrick } from "../../domain/lookalikes/lookalike";
import { policyOf } from "../../domain/policy/policyOf";
import { parseQuiet } from "../../domain/quiet/quietJson";
import { parseSendId, type UsedFix } from "../../domain/record/sendRecord";
import { isText, listOf, membersOf, parseJson, present, textOf } from "../../domain/text/members";
import { composeItem } from "./composeItem";
import { fromOffice } from "./fromOffice";
import { parseKeptFiles } from "./keptFilesText";
import { isOfficeError } from "./OfficeError";

export const NOTES_KEY = "rightbox";
/** Files have a key of their own: whoever writes a page at the same moment must not undo what was found in them. */
export const FILES_KEY = "rightbox-files";
/** So have the two notes that handlers make, which then need not know how to write the others. */
const SEND_ID_KEY = "rightbox-send-id";
const ASKED_KEY = "rightbox-asked";
/** And the pass: a secret that only session data may hold, renewed on its own. */
export const PASS_KEY = "rightbox-pass";
export const NOTES_VERSION = 1;
const NOTHING: ItemNotes = { acknowledgements: [] };

/**
 * Where there is no session data (below Mailbox 1.11, and classic 2401 all the same), what is tied to one draft by its fingerprint
 * is kept as long as the runtime lives, and files, which go by name and size; nothing else, since the runtime may serve several messages.
 */
let withoutSessionData: Pick<ItemNotes, "acknowledgements" | "askedAbout" | "files"> = NOTHING;

/** The end of the last change: the next one must see it. */
let lastWrite: Promise<void> = Promise.resolve();

/** Notes in the item's session data, as far as handlers write them: apart from what the pane writes, so that their bundle holds no more than it needs. */
export function handlerNotes(): HandlerNotesStore {
  return { read: readNotes, write: (change) => inTurn(() => writeOwnKeys(change)) };
}

/** Changes come one after the other. */
export function inTurn(change: () => Promise<void>): Promise<void> {
  lastWrite = lastWrite.catch(() => undefined).then(change);
  return lastWrite;
}

export async function readNotes(): Promise<ItemNotes> {
  if (composeItem().sessionData === undefined) return withoutSessionData;
  const [text, filesText, sendIdText, asked, passText] = await Promise.all(
    [NOTES_KEY, FILES_KEY, SEND_ID_KEY, ASKED_KEY, PASS_KEY].map(readText),
  );
  const files = parseKeptFiles(filesText);
  const sendId = parseSendId(textOf(sendIdText));
  const pass = parsePass(passText);
  return {
    ...parseNotes(text),
    ...(isText(asked) ? { askedAbout: asked } : {}),
    ...(pass === undefined ? {} : { pass }),
    ...(files.length === 0 ? {} : { files }),
    ...(sendId === undefined ? {} : { sendId }),
  };
}

/** Keeps what may be kept without session data. */
export function keepWithout(change: Partial<ItemNotes>): void {
  const { acknowledgements, askedAbout, files } = { ...withoutSessionData, ...change };
  withoutSessionData = {
    acknowledgements,
    ...(askedAbout === undefined ? {} : { askedAbout }),
    ...(files === undefined ? {} : { files }),
  };
}

/** Writes the notes that have a key and need no encoding. */
export async function writeOwnKeys(change: Parameters<HandlerNotesStore["write"]>[0]): Promise<void> {
  if (composeItem().sessionData === undefined) {
    keepWithout(change);
    return;
  }
  if (change.sendId !== undefined) await writeText(SEND_ID_KEY, change.sendId);
  if (change.askedAbout !== undefined) await writeText(ASKED_KEY, change.askedAbout);
}

export async function writeText(key: string, text: string): Promise<void> {
  await fromOffice("sessionData.setAsync", (done) => {
    composeItem().sessionData?.setAsync(key, text, done);
  });
}

/** An absent key is an answer like any other: some clients report it as a failure. No answer is none, and rejects. */
export async function readText(key: string): Promise<unknown> {
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

function parsePass(text: unknown): RecordPass | undefined {
  const pass = membersOf(parseJson(text));
  return typeof pass["until"] === "number" && isText(pass["token"]) ? (pass as unknown as RecordPass) : undefined;
}

/** Reads notes back; what does not parse is as good as not there. */
export function parseNotes(text: unknown): ItemNotes {
  const wire = membersOf(parseJson(text));
  if (wire["v"] !== NOTES_VERSION) return NOTHING;
  const page = parsePage(wire["page"]);
  const { acknowledgements, policy, fixes } = wire;
  return {
    acknowledgements: listOf(acknowledgements).reduce<ItemNotes["acknowledgements"]>((all, entry) => {
      const { finding, kind, reason, draft } = membersOf(entry);
      return isText(finding) && isText(kind) && isKind(kind) && isText(reason) && isText(draft)
        ? all.concat({ finding, kind, reason, draft })
        : all;
    }, []),
    ...(page === undefined ? {} : { page }),
    ...(policy === undefined ? {} : { policy: policyOf(policy) }),
    ...(fixes === undefined ? {} : { fixes: present(listOf(fixes).map(parseFix)) }),
  };
}

function parseFix(entry: unknown): UsedFix | undefined {
  const { rule, fix } = membersOf(entry);
  return isText(rule) && isText(fix) ? { rule, fix: fix as UsedFix["fix"] } : undefined;
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
