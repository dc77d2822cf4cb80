import type { Suggestion } from "../../../app/notices/suggestion";
import { displayOf, parseMailboxAddress } from "../../../domain/address/mailboxAddress";
import { entryOf, isAtClient, nameOf } from "../../../domain/book/clientQuestions";
import { roleLabels } from "../../../domain/book/roleLabels";
import type { Language } from "../../../domain/language";
import { proposalsTextOf, type About } from "../../text/proposals";

/** A suggestion in words. */
export interface ProposalWords {
  /** What is the case, or what is asked. */
  readonly title: string;
  /** What accepting does, sentence by sentence; empty where the title says it. */
  readonly effect: readonly string[];
  /** What stands before the words of the message. */
  readonly lead: string;
  /** As it stands in the message; empty where there is nothing to quote. */
  readonly quoted: string;
  /** Why to be careful. */
  readonly warnings: readonly string[];
}

const UNSURE = 0.55;
/** Marks of where a quoted thread begins are not to be seen. */
const MARKS = /[\ue000-\uf8ff]/g;

export function wordsOf(suggestion: Suggestion, language: Language): ProposalWords {
  const words = plainWords(suggestion, language);
  return { ...words, quoted: words.quoted.replace(MARKS, "").trim() };
}

function plainWords(suggestion: Suggestion, language: Language): ProposalWords {
  const text = proposalsTextOf(language);
  const { client } = suggestion;
  const name = nameOf(client);
  if (suggestion.kind === "sender") {
    const { address, guess, evidence = "", role } = suggestion;
    const about = { address: displayOf(address), client: name, role: roleLabels[role][language], instead: "" };
    const because = text.because[guess.because](guess.word ?? "");
    return { title: text.sender(about), effect: [], lead: because, quoted: evidence, warnings: [] };
  }
  if (suggestion.kind === "answer") {
    const { address, role, set, successor, evidence, confidence } = suggestion.proposal;
    const known = entryOf(client, address.key);
    const about = {
      address: displayOf(address),
      client: name,
      role: roleLabels[role ?? known?.role ?? "official"][language],
      instead: shown(successor),
    };
    const isStrange = set === "add" && known === undefined && !isAtClient(client, address);
    return {
      title: text.answer[set](about),
      effect: [],
      lead: text.says,
      quoted: evidence,
      warnings: [
        ...(isStrange ? [text.elsewhere(about.address, name)] : []),
        ...(confidence < UNSURE && !isStrange ? [text.unsure] : []),
      ],
    };
  }
  const { address, set, add, toldBy, because } = suggestion.proposal;
  const about: About = { address: shown(address), client: name, role: "", instead: shown(set.successor) };
  const effect = set.standing === "bouncing" ? text.willBounce(about) : text.willRetire(about);
  const day = because.kind === "left" || because.kind === "moved" ? because.from : undefined;
  return {
    title: noticeTitle(because, about, language),
    effect: [
      ...(day === undefined ? [] : [text.from(day)]),
      effect,
      ...(add.length === 0 ? [] : [text.willAdd(add.map((one) => displayOf(one.address)).join(", "))]),
    ],
    lead: text.says,
    quoted: because.evidence,
    warnings: [
      ...(toldBy === "stranger" && because.kind !== "bounce" ? [text.stranger(displayOf(because.by), name)] : []),
      ...add
        .filter(({ isElsewhere }) => isElsewhere && toldBy !== "stranger")
        .map((one) => text.elsewhere(displayOf(one.address), name)),
    ],
  };
}

type Notice = Extract<Suggestion, { kind: "notice" }>["proposal"]["because"];

function noticeTitle(notice: Notice, about: About, language: Language): string {
  const text = proposalsTextOf(language);
  if (notice.kind === "bounce") return text.bounced[notice.because](about);
  return notice.kind === "moved" ? text.moved(about) : text.left(about);
}

function shown(key: string | undefined): string {
  const address = key === undefined ? undefined : parseMailboxAddress(key);
  return address === undefined ? (key ?? "") : displayOf(address);
}
