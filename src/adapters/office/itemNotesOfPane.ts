import type { ItemNotes, ItemNotesStore } from "../../app/ports/itemNotes";
import type { BookPage } from "../../domain/book/book";
import { exportBook } from "../../domain/book/exportBook";
import { exportPolicy } from "../../domain/policy/exportPolicy";
import { exportQuiet } from "../../domain/quiet/quietJson";
import { asciiJson, textOf } from "../../domain/text/members";
import { composeItem } from "./composeItem";
import {
  FILES_KEY,
  inTurn,
  keepWithout,
  NOTES_KEY,
  NOTES_VERSION,
  parseNotes,
  PASS_KEY,
  readNotes,
  readText,
  writeOwnKeys,
  writeText,
} from "./itemNotes";
import { encodeKeptFiles } from "./keptFilesText";
import { OfficeError } from "./OfficeError";
import { hasMailbox } from "./requirements";

/** The notes that stand under one key. */
type PaneNotes = Omit<ItemNotes, "files" | "sendId" | "askedAbout" | "pass">;

/** Characters of session data for one add-in and item, up to Mailbox 1.15 and from 1.16 on (office-js docs, `SessionData`). */
const LIMIT = 50_000;
const LIMIT_1_16 = 2_621_440;
/** What all keys take of it, the send id, and what was asked about. */
const KEYS_AND_OWN = 200;
/** How much of that the files may take. */
const FILES_SHARE = 0.4;

/** All notes in the item's session data, as the pane writes them. */
export function officeItemNotes(): ItemNotesStore {
  return { read: readNotes, write: (change) => inTurn(() => write(change)) };
}

async function write(change: Partial<ItemNotes>): Promise<void> {
  const { files, pass, sendId, askedAbout, ...others } = change;
  if (composeItem().sessionData === undefined) {
    if (pass !== undefined) throw new OfficeError("sessionData.setAsync", "refused", "There is no session data.");
    keepWithout(change);
    return;
  }
  await writeOwnKeys({
    ...(sendId === undefined ? {} : { sendId }),
    ...(askedAbout === undefined ? {} : { askedAbout }),
  });
  const limit = (hasMailbox("1.16") ? LIMIT_1_16 : LIMIT) - KEYS_AND_OWN;
  const [text, filesText, passText] = await Promise.all([NOTES_KEY, FILES_KEY, PASS_KEY].map(readText));
  const nextFiles = files === undefined ? textOf(filesText) : encodeKeptFiles(files, limit * FILES_SHARE);
  const nextPass = pass === undefined ? textOf(passText) : asciiJson(pass);
  const room = limit - nextFiles.length - nextPass.length;
  if (Object.keys(others).length > 0 || textOf(text).length > room)
    await writeText(NOTES_KEY, encodeWithin({ ...parseNotes(text), ...others }, room));
  if (files !== undefined) await writeText(FILES_KEY, nextFiles);
  if (pass !== undefined) await writeText(PASS_KEY, nextPass);
}

/** What is too large is left out: first the policy, which the settings hold as well, then the page in its place, then both. */
function encodeWithin({ page, policy, ...rest }: PaneNotes, room: number): string {
  const pageLeft = page === undefined ? {} : { page };
  const policyLeft = policy === undefined ? {} : { policy };
  const texts = [{ ...pageLeft, ...policyLeft }, pageLeft, policyLeft].map((left) => encodeNotes({ ...rest, ...left }));
  return texts.find((text) => text.length <= room) ?? encodeNotes(rest);
}

function encodeNotes({ page, policy, acknowledgements, fixes }: PaneNotes): string {
  return asciiJson({
    v: NOTES_VERSION,
    ...(page === undefined ? {} : { page: encodePage(page) }),
    ...(policy === undefined ? {} : { policy: exportPolicy(policy) }),
    acknowledgements,
    ...(fixes === undefined ? {} : { fixes }),
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
