import type { AddressKey } from "../../address/mailboxAddress";
import type { ClientAddress, ClientId, Role } from "../book";
import { nameOf } from "../clientQuestions";
import type { CompanyHint, NamedClient } from "./companyGroups";
import type { ProposedClient, ProposedMailbox } from "./proposal";

/** What the user has said of a proposal so far. What is not mentioned stays as it was proposed. */
export interface Choices {
  /** Mailboxes that are not to be taken. */
  readonly left: ReadonlySet<AddressKey>;
  readonly roles: ReadonlyMap<AddressKey, Role>;
  /** Where mailboxes go instead. */
  readonly moved: ReadonlyMap<AddressKey, NamedClient>;
  /** What new clients are called instead. */
  readonly names: ReadonlyMap<ClientId, string>;
  /** New clients that are a part of another. */
  readonly joined: ReadonlyMap<ClientId, CompanyHint>;
  /** New clients that are none, whatever they are called like. */
  readonly apart: ReadonlySet<ClientId>;
}

export const noChoices: Choices = {
  left: new Set(),
  roles: new Map(),
  moved: new Map(),
  names: new Map(),
  joined: new Map(),
  apart: new Set(),
};

/** A mailbox as the user has it now. */
export interface ChosenMailbox extends ProposedMailbox {
  readonly isTaken: boolean;
  /** The role was said by hand. */
  readonly isSaid: boolean;
}

/** A client with what goes to it by the user's choices. */
export interface ChosenClient extends NamedClient {
  readonly isNew: boolean;
  readonly mailboxes: readonly ChosenMailbox[];
  /** What is proposed for the client itself, and for those that are joined with it. */
  readonly parts: readonly ProposedClient[];
  /** Another client that may be the same; absent once the user has decided. */
  readonly hint?: CompanyHint;
}

/** The proposal by client, with the user's choices in it. Clients that nothing is left of are gone. */
export function chosenClients(
  proposal: readonly ProposedClient[],
  hints: ReadonlyMap<ClientId, CompanyHint>,
  choices: Choices,
): readonly ChosenClient[] {
  const found = new Map<ClientId, ChosenClient>();
  const isProposedNew = new Set<ClientId>();
  proposal.forEach(({ client, before }) => {
    if (before === undefined) isProposedNew.add(client.id);
  });
  const placeFor = ({ id, name }: NamedClient): ChosenClient =>
    found.get(id) ?? {
      id,
      name: choices.names.get(id) ?? name,
      isNew: isProposedNew.has(id),
      mailboxes: [],
      parts: [],
    };
  proposal.forEach((part) => {
    const { client, before } = part;
    const target = targetOf(namedIn(part), choices);
    const place = placeFor(target);
    const hint = before === undefined && target.id === client.id ? hints.get(client.id) : undefined;
    const isOpen = hint !== undefined && !choices.apart.has(client.id);
    found.set(target.id, {
      ...place,
      parts: place.parts.concat(part),
      ...(isOpen ? { hint: { ...hint, other: targetOf(hint.other, choices) } } : {}),
    });
  });
  proposal.forEach((part) => {
    const { client, mailboxes } = part;
    mailboxes.forEach((mailbox) => {
      const moved = choices.moved.get(mailbox.entry.address.key);
      const target = targetOf(moved ?? namedIn(part), choices);
      const place = placeFor(target);
      const joined = moved === undefined && target.id !== client.id ? choices.joined.get(client.id) : undefined;
      found.set(target.id, { ...place, mailboxes: place.mailboxes.concat(chosen(mailbox, joined, choices)) });
    });
  });
  return Array.from(found.values()).filter(({ mailboxes, parts }) => mailboxes.length > 0 || parts.some(isDetailsOnly));
}

/** A new client by its whole name, since that is what it will have. */
function namedIn({ client, before }: ProposedClient): NamedClient {
  return { id: client.id, name: before === undefined ? client.name : nameOf(client) };
}

/** Where a client ends up: joined with one that is joined with another, too. */
function targetOf(client: NamedClient, { joined, names }: Choices): NamedClient {
  let at = client;
  const seen = new Set<ClientId>();
  for (let next = joined.get(at.id); next !== undefined && !seen.has(at.id); next = joined.get(at.id)) {
    seen.add(at.id);
    at = next.other;
  }
  return { id: at.id, name: names.get(at.id) ?? at.name };
}

/** How sure it is that two companies that are called alike are one, once somebody has said so. */
const BY_GROUP = 0.7;

function chosen(
  { entry, ...mailbox }: ProposedMailbox,
  joined: CompanyHint | undefined,
  { left, roles }: Choices,
): ChosenMailbox {
  const { key } = entry.address;
  const role = roles.get(key);
  const grouped: ClientAddress =
    joined === undefined || entry.standing !== "inferred" || entry.guess?.because === "department-word"
      ? entry
      : { ...entry, guess: { confidence: BY_GROUP, because: "company-group", word: joined.word } };
  return {
    ...mailbox,
    entry: role === undefined ? grouped : { ...grouped, role },
    isTaken: !left.has(key),
    isSaid: role !== undefined,
  };
}

/** A client that gets something, and no mailbox. */
function isDetailsOnly({ mailboxes }: ProposedClient): boolean {
  return mailboxes.length === 0;
}
