import { displayOf, type MailboxAddress } from "../address/mailboxAddress";
import { isFreeMail } from "../address/freeMail";
import type { Place } from "../book/placeOf";
import { splitDomain } from "../lookalikes/splitDomain";
import type { RuleContext } from "./defineRule";
import { personKey, personKeyOf } from "./personKey";
import type { PlacedMailbox } from "./reviewedRecipient";
import { threadPlaces } from "./threadPlaces";

/** A longer name counts where a private address only begins with it: `bob.lee.acme`. */
const SHORTEST_BEGINNING = 6;
/** What is quoted further below is from long ago. */
const LONGEST_THREAD = 100_000;

/** Who has a part in the quoted conversation, by the addresses in it. */
export interface Conversation {
  /** Whether the address, or its company, has a part in it. At a mail provider only the address counts. */
  readonly has: (address: MailboxAddress) => boolean;
  /** The address from which somebody of the recipient's name writes in it otherwise. */
  readonly usualOf: (mailbox: PlacedMailbox) => Writer | undefined;
  /** With whom it was before the address came in with the latest mail; `undefined` where it did not come in so. */
  readonly formerOf: (mailbox: PlacedMailbox) => Writer | undefined;
}

export interface Writer {
  readonly address: MailboxAddress;
  readonly place: Place;
}

/** `undefined` where no outsider's address is quoted: then nobody can tell who is new. */
export function conversationOf(context: RuleContext): Conversation | undefined {
  const { threadAddresses } = context.draft;
  const outsiders = threadPlaces(context).reduce<readonly Writer[]>((all, place, index) => {
    const address = threadAddresses[index];
    return address === undefined || place.status === "own" ? all : all.concat({ address, place });
  }, []);
  if (outsiders.length === 0) return undefined;
  const parts = new Set(threadAddresses.map(partOf));
  const writers = outsiders.map(({ address, place }) => ({
    address,
    place,
    letters: lettersOf(address.local),
    names: [personKeyOf(address), place.status === "client" && place.known ? personKey(place.known.name) : undefined],
  }));
  let latest: LatestMail | undefined;
  const usualOf = ({ recipient: { address, name } }: PlacedMailbox): Writer | undefined => {
    const letters = lettersOf(address.local);
    const names = [personKey(name), personKeyOf(address)].filter((key) => key !== undefined);
    return writers.find(
      (one) =>
        one.address.key !== address.key &&
        (one.letters === letters ||
          (one.letters.length >= SHORTEST_BEGINNING && letters.indexOf(one.letters) === 0) ||
          one.names.some((key) => key !== undefined && names.indexOf(key) >= 0)),
    );
  };
  return {
    has: (address) => parts.has(partOf(address)),
    usualOf,
    formerOf: (mailbox) => {
      const { head, rest } = (latest ??= latestMail(context.draft.quotedText));
      const { address } = mailbox.recipient;
      const writer = outsiders
        .filter((one) => isIn(head, one.address))
        .sort((one, other) => placeIn(head, one.address) - placeIn(head, other.address))[0];
      // Whom a client copies stands beside the client. Who writes instead of it stands alone.
      if (writer?.address.key !== address.key) return undefined;
      const before = outsiders.filter((one) => isIn(rest, one.address));
      if (before.some((one) => isIn(head, one.address))) return undefined;
      const usual = usualOf(mailbox);
      return usual !== undefined && isIn(rest, usual.address)
        ? usual
        : before.find(({ place }) => place.status === "client");
    },
  };
}

interface LatestMail {
  readonly head: string;
  readonly rest: string;
}

/** The header of the latest quoted mail, and all below it. Headers end with a blank line or, on one line, a colon. */
function latestMail(quoted: string): LatestMail {
  const lines = quoted.slice(0, LONGEST_THREAD).toLowerCase().split("\n");
  const first = lines.findIndex((line) => line.indexOf("@") >= 0);
  const end = lines.findIndex((line, index) => index >= first && /^[\s>]*$|@.*[:：]\s*$/.test(line));
  const head = end < 0 ? lines.length : end + 1;
  return { head: lines.slice(0, head).join("\n"), rest: lines.slice(head).join("\n") };
}

function isIn(text: string, address: MailboxAddress): boolean {
  return placeIn(text, address) >= 0;
}

/** Where the address stands first, in either writing of its domain; below zero where it does not. */
function placeIn(text: string, address: MailboxAddress): number {
  return Math.max(text.indexOf(address.key), text.indexOf(displayOf(address)));
}

function partOf({ key, domain }: MailboxAddress): string {
  const { name, ending } = splitDomain(domain);
  return isFreeMail(domain) ? key : `${name}.${ending}`;
}

/** Letters of any alphabet; empty ones would be everybody's, so a local part without any stands as it is. */
function lettersOf(local: string): string {
  const letters = local.replace(/[!-@[-`{-~]+/g, "");
  return letters === "" ? local : letters;
}
