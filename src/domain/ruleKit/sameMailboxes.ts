import type { MailboxAddress } from "../address/mailboxAddress";
import type { PlacedMailbox } from "./reviewedRecipient";

/** Two recipients that are one mailbox: the one to keep, and the one that repeats it, in the same spelling or in another. */
export interface SameMailbox {
  readonly kept: PlacedMailbox;
  readonly repeated: PlacedMailbox;
}

/** Gmail's two domains. Dots in an address there do not matter (support.google.com/mail/answer/7436150). */
const gmail = /^(?:gmail|googlemail)\.com$/;

/**
 * The mailboxes that stand among the recipients more than once, each told once. What follows a plus sign is a subaddress
 * (RFC 5233): services mostly, though not all, deliver it to the mailbox before it. Of several spellings the one that the book
 * knows is kept; else the shortest.
 */
export function sameMailboxes(mailboxes: readonly PlacedMailbox[]): readonly SameMailbox[] {
  const byAddress = groupsBy(mailboxes, ({ recipient }) => recipient.address.key);
  const repeats: SameMailbox[] = [];
  const firsts: PlacedMailbox[] = [];
  byAddress.forEach(([first, second]) => {
    firsts.push(first);
    if (second !== undefined) repeats.push({ kept: first, repeated: second });
  });
  groupsBy(firsts, ({ recipient }) => plainKey(recipient.address)).forEach((spellings) => {
    const kept = spellings.reduce((best, mailbox) => (rankOf(mailbox) < rankOf(best) ? mailbox : best));
    spellings.forEach((mailbox) => {
      if (mailbox !== kept) repeats.push({ kept, repeated: mailbox });
    });
  });
  return repeats;
}

type Group = [first: PlacedMailbox, ...others: PlacedMailbox[]];

function groupsBy(
  mailboxes: readonly PlacedMailbox[],
  keyOf: (mailbox: PlacedMailbox) => string,
): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  mailboxes.forEach((mailbox) => {
    const key = keyOf(mailbox);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mailbox]);
    else group.push(mailbox);
  });
  return groups;
}

function plainKey({ local, domain }: MailboxAddress): string {
  const name = local.replace(/(.)\+.*/, "$1");
  return gmail.test(domain) ? `${name.replace(/\./g, "")}@gmail.com` : `${name}@${domain}`;
}

/** Orders the spellings of one mailbox: by the book, then by length, then by letters. */
function rankOf({ recipient: { address }, place }: PlacedMailbox): string {
  const isKnown = place.status === "client" && place.known !== undefined;
  return `${isKnown ? "0" : "1"}${String(1000 + address.key.length)}${address.key}`;
}
