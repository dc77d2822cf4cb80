import type { FileFormat, FileNote } from "../../app/ports/attachmentTexts";
import type { KeptFile } from "../../app/ports/itemNotes";
import { parseDomainName } from "../../domain/address/domainName";
import type { ClientId } from "../../domain/book/book";
import type { NoTextReason, TextCut } from "../../domain/draft/draft";
import type { FileFacts } from "../../domain/draft/fileFacts";
import { isKind } from "../../domain/kinds/kind";
import type { PaperJudgement } from "../../domain/kinds/papers/paperJudgement";
import { asciiJson, isText, listOf, membersOf, parseJson, present, textOf } from "../../domain/text/members";

const VERSION = 1;
const reasons: Readonly<Record<NoTextReason, true>> = {
  empty: true,
  "no-text-layer": true,
  encrypted: true,
  damaged: true,
  "too-large": true,
  "too-slow": true,
  "too-deep": true,
  unsupported: true,
  link: true,
  unavailable: true,
};
const cuts: Readonly<Record<TextCut, true>> = { long: true, large: true, slow: true, damaged: true };

/** What was found in attachments, as session data hold it: at most `room` characters, without evidence or the oldest where need be. */
export function encodeKeptFiles(files: readonly KeptFile[], room: number): string {
  const whole = encode(files);
  if (whole.length <= room) return whole;
  let kept = files.map((file) => ({ ...file, papers: file.papers.map((paper) => ({ ...paper, evidence: [] })) }));
  let text = encode(kept);
  while (text.length > room && kept.length > 0) {
    kept = kept.slice(1);
    text = encode(kept);
  }
  return text;
}

/** Evidence as lists: its members are named in every message otherwise. */
function encode(files: readonly KeptFile[]): string {
  return asciiJson({
    v: VERSION,
    files: files.map(({ facts, ...file }) => ({
      ...file,
      ...(facts === undefined ? {} : { facts: encodeFacts(facts) }),
      papers: file.papers.map(({ kind, likelihood, evidence }) => [
        kind,
        likelihood,
        ...evidence.map(({ text, at, weight }) => [text, at, weight]),
      ]),
    })),
  });
}

function encodeFacts({ accounts, numbers, domains, clients }: FileFacts): unknown {
  return [accounts, numbers, domains, clients.map(({ client, words }) => [client, words])];
}

/** Reads files back; an entry that does not parse is as good as not there. */
export function parseKeptFiles(text: unknown): readonly KeptFile[] {
  const { v, files } = membersOf(parseJson(text));
  return v === VERSION ? present(listOf(files).map(parseFile)) : [];
}

function parseFile(input: unknown): KeptFile | undefined {
  const { id, name, size, contentKey, text, notes, papers, facts } = membersOf(input);
  const found = parseText(text);
  if (!isText(name) || found === undefined) return undefined;
  return {
    ...(isText(id) ? { id } : {}),
    name,
    ...(typeof size === "number" ? { size } : {}),
    ...(isText(contentKey) ? { contentKey } : {}),
    text: found,
    notes: present(listOf(notes).map(parseNote)),
    papers: present(listOf(papers).map(parsePaper)),
    ...(facts === undefined ? {} : { facts: parseFacts(facts) }),
  };
}

function parseText(input: unknown): KeptFile["text"] | undefined {
  const { status, because, cut } = membersOf(input);
  if (status === "judged") return isCut(cut) ? { status, cut } : { status };
  return status === "none" && isReason(because) ? { status, because } : undefined;
}

function isReason(value: unknown): value is NoTextReason {
  return isText(value) && reasons.hasOwnProperty(value);
}

function isCut(value: unknown): value is TextCut {
  return isText(value) && cuts.hasOwnProperty(value);
}

function parsePaper(input: unknown): PaperJudgement | undefined {
  const [kind, likelihood, ...evidence] = listOf(input);
  if (!isText(kind) || !isKind(kind) || typeof likelihood !== "number") return undefined;
  return { kind, likelihood, evidence: present(evidence.map(parseEvidence)) };
}

function parseEvidence(input: unknown): PaperJudgement["evidence"][number] | undefined {
  const [text, at, weight] = listOf(input);
  return isText(text) && typeof at === "number" && typeof weight === "number" ? { text, at, weight } : undefined;
}

function parseFacts(input: unknown): FileFacts {
  const [accounts, numbers, domains, clients] = listOf(input);
  return {
    accounts: listOf(accounts).filter(isText),
    numbers: listOf(numbers).filter(isText),
    domains: present(listOf(domains).map((domain) => parseDomainName(textOf(domain)))),
    clients: present(
      listOf(clients).map((item) => {
        const [client, words] = listOf(item);
        return isText(client) && isText(words) ? { client: client as ClientId, words } : undefined;
      }),
    ),
  };
}

function parseNote(input: unknown): FileNote | undefined {
  const { id, says, is, count, names } = membersOf(input);
  switch (id) {
    case "other-ending":
      // Whatever is not a format of ours is shown as an unknown one.
      return { id, says: textOf(says), is: textOf(is) as FileFormat };
    case "hidden-sheets":
      return { id, names: listOf(names).filter(isText) };
    case "pages-without-text":
    case "files-left-out":
      return typeof count === "number" ? { id, count } : undefined;
    default:
      return undefined;
  }
}
