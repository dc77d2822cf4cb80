import type { AddressKey, MailboxAddress } from "../../address/mailboxAddress";
import { LONGEST_EVIDENCE } from "../notice";
import type { ReadText, Span } from "../readText";
import { inAnyLanguage } from "../wordPattern";
import { dateIn } from "./dateIn";
import type { Said, Topic } from "./saidIn";
import { within } from "./successorsIn";

/** An answer, who wrote it, and what it says. */
export interface Hearing {
  readonly reading: ReadText;
  /** Where the signature begins. */
  readonly textEnd: number;
  readonly said: Readonly<Record<Topic, readonly Said[]>>;
  readonly by: MailboxAddress;
}

/** How far behind a change the address may stand that nothing else points to. */
const FOLLOWING = 2;
const OLD = new RegExp(`(?:${inAnyLanguage(({ answer }) => answer.old).source})[^@\\n]{0,25}(@+)`, "g");

/** An address other than the writer's within the words themselves. */
export function otherWithin({ reading, by }: Hearing, said: readonly Span[]): AddressKey | undefined {
  for (const span of said) {
    const found = within(reading, span).find(({ address }) => address.key !== by.key);
    if (found !== undefined) return found.address.key;
  }
  return undefined;
}

/** An address other than the writer's in the same sentence before the words. */
export function otherBefore(hearing: Hearing, said: readonly Said[]): AddressKey | undefined {
  return otherWithin(
    hearing,
    said.map(({ sentence, at }) => ({ at: sentence.at, end: at + 1 })),
  );
}

/** An address other than the writer's that is called the old one. */
export function oldAddress({ reading, by }: Hearing): AddressKey | undefined {
  OLD.lastIndex = 0;
  for (let match = OLD.exec(reading.folded); match !== null; match = OLD.exec(reading.folded)) {
    const end = match.index + match[0].length;
    const found = reading.addresses.find((candidate) => candidate.end === end);
    if (found !== undefined && found.address.key !== by.key) return found.address.key;
  }
  return undefined;
}

/** The sentences in which it is said, each once, in their order. */
export function sentencesOf(said: readonly Said[]): readonly Span[] {
  return Array.from(new Set(said.map(({ sentence }) => sentence))).sort((one, other) => one.at - other.at);
}

/** The next few sentences behind each of these. */
export function following({ sentences, folded }: ReadText, spans: readonly Span[]): readonly Span[] {
  const saying = sentences.filter(({ at, end }) => folded.slice(at, end).trim() !== "");
  return spans.reduce<readonly Span[]>(
    (all, { end }) => all.concat(saying.filter(({ at }) => at >= end).slice(0, FOLLOWING)),
    [],
  );
}

export function evidenceOf({ text }: ReadText, said: readonly Said[]): string {
  return sentencesOf(said)
    .map(({ at, end }) => text.slice(at, end).trim().replace(/\s+/g, " "))
    .join(" … ")
    .slice(0, LONGEST_EVIDENCE);
}

/** The first date in the sentences. */
export function dated({ text, folded }: ReadText, said: readonly Said[]): { readonly from?: string } {
  for (const { sentence } of said) {
    const { at, length } = dateIn(folded.slice(sentence.at, sentence.end));
    if (at >= 0) return { from: text.slice(sentence.at + at, sentence.at + at + length) };
  }
  return {};
}
