import type { AddressKey, MailboxAddress } from "../../address/mailboxAddress";
import { foldText } from "../../kinds/foldText";
import { LONGEST_EVIDENCE, type Away, type Left, type Moved, type ReceivedMessage, type Successor } from "../notice";
import { inAnyLanguage } from "../wordPattern";
import {
  dated,
  evidenceOf,
  following,
  oldAddress,
  otherBefore,
  otherWithin,
  sentencesOf,
  type Hearing,
} from "./hearing";
import { isAutomatic } from "./isAutomatic";
import { readAnswer } from "./readAnswer";
import { saidIn, type Said } from "./saidIn";
import { successorsIn } from "./successorsIn";

const AWAY = inAnyLanguage(({ answer }) => answer.away);
/** `… is:` and then a mail address. */
const IS_ADDRESS = /^(?:[\s:=：-]|is|now|lautet|ist|es|est|e|هو|هي|は|为|是)*@/;

/**
 * What an answer says about its sender's mailbox, or about one that it names. Somebody else who has left counts only where the
 * message gives his address: a name alone is no mailbox. A machine's answer that says so in the third person speaks of the mailbox
 * that it comes from, unless its holder is only away.
 */
export function answerIn(message: ReceivedMessage, by: MailboxAddress): Left | Moved | Away | undefined {
  const { reading, textEnd, isSendersName } = readAnswer(message, by);
  const said = saidIn(reading);
  const hearing: Hearing = { reading, textEnd, said, by };
  const isMachine = isAutomatic(message) && said.away.length === 0;
  const gone = said.left.concat(said.leftSomebody.filter(({ sentence }) => isMachine || isSendersName(sentence)));
  const closed = otherWithin(hearing, said.closed);
  if (gone.length > 0) return writerLeft(hearing, closed ?? by.key, gone);
  const colleague = otherBefore(hearing, said.leftSomebody) ?? (said.leftSomebody.length > 0 ? closed : undefined);
  return colleague === undefined
    ? (changed(hearing) ?? away(hearing, message.subject))
    : colleagueLeft(hearing, colleague);
}

/** Where he can be reached himself from now on is no mailbox of the client. */
function writerLeft({ reading, textEnd, said, by }: Hearing, address: AddressKey, gone: readonly Said[]): Left {
  const isExcluded = (key: AddressKey): boolean => key === address || key === by.key;
  const ownSentences = sentencesOf(said.me.concat(said.moved));
  const telling = sentencesOf(said.contact.concat(gone)).filter((sentence) => ownSentences.indexOf(sentence) < 0);
  const told = successorsIn(reading, telling, isExcluded);
  const next = following(reading, sentencesOf(gone)).filter(({ end }) => end <= textEnd);
  return {
    kind: "left",
    address,
    by,
    successors: told.length > 0 ? told : successorsIn(reading, next, isExcluded),
    ...dated(reading, gone.concat(said.closed)),
    evidence: evidenceOf(reading, gone),
  };
}

function colleagueLeft({ reading, said, by }: Hearing, address: AddressKey): Left {
  const isExcluded = (key: AddressKey): boolean => key === address || key === by.key;
  const gone = said.leftSomebody;
  const telling = sentencesOf(said.contact.concat(gone).filter(({ sentence }) => !isSaidIn(said.moved, sentence)));
  const told = successorsIn(reading, telling, isExcluded);
  return {
    kind: "left",
    address,
    by,
    successors: told.length === 0 && said.me.length > 0 ? [{ address: by }] : told,
    ...dated(reading, gone.concat(said.closed)),
    evidence: evidenceOf(reading, gone),
  };
}

function changed(hearing: Hearing): Left | Moved | undefined {
  const { reading, said, by } = hearing;
  const { closed } = said;
  const perhaps = said.movedPerhaps.filter(({ end, sentence }) =>
    IS_ADDRESS.test(reading.folded.slice(end, sentence.end)),
  );
  const moved = said.moved.concat(perhaps);
  if (closed.length === 0 && moved.length === 0) return undefined;
  const address = otherWithin(hearing, closed) ?? oldAddress(hearing) ?? by.key;
  const [first, ...rest] = whereTo(hearing, address, moved);
  const evidence = evidenceOf(reading, moved.concat(closed));
  const shared = { address, by, ...dated(reading, closed.concat(moved)), evidence };
  if (first !== undefined) return { kind: "moved", ...shared, successors: [first, ...rest] };
  return moved.length === 0 ? { kind: "left", ...shared, successors: [] } : undefined;
}

/** What the sentence itself names, else who is to be written to, else what comes next, else the writer's own. */
function whereTo({ reading, said, by }: Hearing, address: AddressKey, moved: readonly Said[]): readonly Successor[] {
  const isExcluded = (key: AddressKey): boolean => key === address || key === by.key;
  const changes = sentencesOf(moved.concat(said.closed));
  const places = [sentencesOf(moved), sentencesOf(said.contact.concat(said.closed)), following(reading, changes)];
  for (const sentences of places) {
    const found = successorsIn(reading, sentences, isExcluded);
    if (found.length > 0) return found;
  }
  return address !== by.key && (moved.length > 0 || said.me.length > 0) ? [{ address: by }] : [];
}

function away({ reading, said, by }: Hearing, subject: string): Away | undefined {
  const evidence = said.away.length > 0 ? evidenceOf(reading, said.away) : subject.slice(0, LONGEST_EVIDENCE);
  if (said.away.length === 0 && !AWAY.test(foldText(evidence).text)) return undefined;
  return { kind: "away", address: by.key, by, evidence };
}

function isSaidIn(said: readonly Said[], sentence: Said["sentence"]): boolean {
  return said.some((other) => other.sentence === sentence);
}
