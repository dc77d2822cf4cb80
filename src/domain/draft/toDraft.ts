import { parseMailboxAddress, type MailboxAddress } from "../address/mailboxAddress";
import type { Draft, Recipient, RecipientField } from "./draft";
import type { RawAddress, RawDraft } from "./rawDraft";
import { addressesIn, splitBody } from "./splitBody";

/** More thread addresses than this say nothing more about who the message is for. */
const MOST_THREAD_ADDRESSES = 100;

/** The frozen draft of a message as it came in. Nothing is refused: what cannot be read stays as an `unreadable` recipient. */
export function toDraft(raw: RawDraft): Draft {
  const body = splitBody(raw.body, raw.composeType, raw.subject);
  const sender = raw.from === undefined ? undefined : parseMailboxAddress(raw.from.address);
  return {
    ...(raw.from === undefined || sender === undefined ? {} : { sender: { name: raw.from.name, address: sender } }),
    recipients: [...readAll(raw.to, "to"), ...readAll(raw.cc, "cc"), ...readAll(raw.bcc, "bcc")],
    subject: raw.subject,
    ...body,
    attachments: raw.attachments.map(({ id, name, form, inline, size }) => ({
      ...(id === undefined ? {} : { id }),
      name,
      ...(form === undefined ? {} : { form }),
      inline: inline ?? false,
      ...(size === undefined ? {} : { size }),
      text: form === "link" ? { status: "none", because: "link" } : { status: "not-read" },
    })),
    composeType: raw.composeType,
    threadAddresses: threadAddressesIn(`${body.quotedText}\n${body.forwardedText}`),
    ...(raw.deliverAt === undefined ? {} : { deliverAt: raw.deliverAt }),
    ...(raw.conversation === undefined ? {} : { conversation: raw.conversation }),
  };
}

function readAll(list: readonly RawAddress[], field: RecipientField): readonly Recipient[] {
  return list.map((raw) => readRecipient(raw, field));
}

/** A mail started from a contact card gives the address as the name (office-js issue 2201). */
function readRecipient({ address: text, name, list }: RawAddress, field: RecipientField): Recipient {
  const address = parseMailboxAddress(text) ?? (text.trim() === "" ? parseMailboxAddress(name) : undefined);
  if (list === true)
    return address === undefined
      ? { status: "list", field, name: name === "" ? text : name }
      : { status: "list", field, name, address };
  return address === undefined
    ? { status: "unreadable", field, name, text }
    : { status: "mailbox", field, name, address };
}

/** The addresses that quoted and forwarded text names. */
export function threadAddressesIn(text: string): readonly MailboxAddress[] {
  const found = new Map<string, MailboxAddress>();
  addressesIn(text)
    .slice(0, MOST_THREAD_ADDRESSES)
    .forEach((candidate) => {
      const address = parseMailboxAddress(candidate);
      if (address !== undefined) found.set(address.key, address);
    });
  return Array.from(found.values());
}
