import { parseDomainName, type DomainName } from "../../src/domain/address/domainName";
import { parseMailboxAddress, type MailboxAddress } from "../../src/domain/address/mailboxAddress";
import type { BookPage, Client, ClientAddress, ClientId, Party, Role, Standing } from "../../src/domain/book/book";
import type { Attachment, Draft, Recipient, RecipientField } from "../../src/domain/draft/draft";
import type { Kind } from "../../src/domain/kinds/kind";

/** A part of a draft or client that a builder puts in. */
type Part<Whole> = (whole: Whole) => Whole;

export function address(text: string): MailboxAddress {
  const parsed = parseMailboxAddress(text);
  if (parsed === undefined) throw new Error(`Not an address: ${text}`);
  return parsed;
}

export function domain(text: string): DomainName {
  const parsed = parseDomainName(text);
  if (parsed === undefined) throw new Error(`Not a domain: ${text}`);
  return parsed;
}

const emptyDraft: Draft = {
  recipients: [],
  subject: "",
  newText: "",
  forwardedText: "",
  quotedText: "",
  signature: "",
  disclaimer: "",
  attachments: [],
  composeType: "new",
  threadAddresses: [],
};

/** A draft that reads like a sentence: `aDraft(to("bob@acme.example"), saying("…"))`. What is not mentioned is empty. */
export function aDraft(...parts: ReadonlyArray<Part<Draft>>): Draft {
  return parts.reduce((draft, part) => part(draft), emptyDraft);
}

function recipient(field: RecipientField, text: string, name: string): Part<Draft> {
  const added: Recipient = { status: "mailbox", field, name, address: address(text) };
  return (draft) => ({ ...draft, recipients: [...draft.recipients, added] });
}

export const to = (text: string, name = ""): Part<Draft> => recipient("to", text, name);
export const cc = (text: string, name = ""): Part<Draft> => recipient("cc", text, name);
export const bcc = (text: string, name = ""): Part<Draft> => recipient("bcc", text, name);

export function toList(name: string): Part<Draft> {
  return (draft) => ({ ...draft, recipients: [...draft.recipients, { status: "list", field: "to", name }] });
}

export function toUnreadable(text: string): Part<Draft> {
  return (draft) => ({
    ...draft,
    recipients: [...draft.recipients, { status: "unreadable", field: "to", name: "", text }],
  });
}

export function about(subject: string): Part<Draft> {
  return (draft) => ({ ...draft, subject });
}

export function saying(newText: string): Part<Draft> {
  return (draft) => ({ ...draft, newText });
}

export function attached(name: string, part: Partial<Attachment> = {}): Part<Draft> {
  const added: Attachment = { name, inline: false, text: { status: "not-read" }, ...part };
  return (draft) => ({ ...draft, attachments: [...draft.attachments, added] });
}

export function inThread(...texts: readonly string[]): Part<Draft> {
  return (draft) => ({ ...draft, threadAddresses: texts.map(address) });
}

/** Drafts of one kind that nobody can mistake. */
export const aContract: Part<Draft> = (draft) =>
  aDraft(
    () => draft,
    about("Sales contract SC-2026-041"),
    saying("Please sign the attached sales contract and return it to us."),
    attached("Sales Contract SC-2026-041.pdf"),
  );
export const aProformaInvoice: Part<Draft> = (draft) =>
  aDraft(
    () => draft,
    about("Proforma invoice PI-2026-118"),
    saying("Please find attached our proforma invoice PI-2026-118."),
    attached("PI-2026-118.pdf"),
  );
export const anOrder: Part<Draft> = (draft) =>
  aDraft(
    () => draft,
    about("Purchase order PO-4711"),
    saying("Please find attached our purchase order PO-4711 for 200 pcs."),
    attached("PO-4711.pdf"),
  );
export const aTechnicalQuestion: Part<Draft> = (draft) =>
  aDraft(
    () => draft,
    about("Tolerance on drawing 7"),
    saying("Which tolerance applies to the bore on the drawing? Please see the technical drawing and the test report."),
    attached("drawing 7.dwg"),
  );
export const aGreeting: Part<Draft> = (draft) =>
  aDraft(() => draft, about("Merry Christmas"), saying("Merry Christmas and a happy new year to you and your family!"));

export function anAddress(
  text: string,
  role: Role,
  options: {
    readonly standing?: Standing;
    readonly name?: string;
    readonly preferredFor?: readonly Kind[];
    readonly successor?: string;
  } = {},
): ClientAddress {
  return {
    address: address(text),
    name: options.name ?? "",
    role,
    standing: options.standing ?? "confirmed",
    ...(options.successor === undefined ? {} : { successor: address(options.successor).key }),
    preferredFor: options.preferredFor ?? [],
  };
}

export function aClient(
  id: string,
  options: {
    readonly name?: string;
    readonly domains?: readonly string[];
    readonly mainContact?: string;
    readonly parties?: readonly Party[];
    readonly addresses?: readonly ClientAddress[];
  } = {},
): Client {
  return {
    id: id as ClientId,
    name: options.name ?? id.charAt(0).toUpperCase() + id.slice(1),
    domains: (options.domains ?? [`${id}.example`]).map(domain),
    languages: [],
    ...(options.mainContact === undefined ? {} : { mainContact: address(options.mainContact).key }),
    parties: options.parties ?? [],
    addresses: options.addresses ?? [],
  };
}

export function aPage(...clients: readonly Client[]): BookPage {
  return {
    clients,
    own: { domains: [domain("ourco.example")], bankAccounts: [] },
    clientCount: clients.length,
    asOf: "2026-11-24T09:00:00.000Z",
  };
}
