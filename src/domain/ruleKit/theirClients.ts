import { clientsAt } from "../book/clientsAt";
import { domainAndAbove } from "../address/domainName";
import type { Client } from "../book/book";
import { companyCore } from "../content/companyCore";
import { phraseOf } from "../content/words";
import type { RuleContext } from "./defineRule";
import { isMailbox, type PlacedMailbox } from "./reviewedRecipient";

/** The clients that a message goes to, themselves or by their parties, by id: the order of recipients is nobody's concern. */
export function theirClients({ recipients }: Pick<RuleContext, "recipients">): readonly Client[] {
  return clientsAt(recipients.map(({ place }) => place))
    .slice()
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** A recipient outside, the same in whatever order they stand; `undefined` where all are our own people. */
export function outsiderOf({ recipients }: Pick<RuleContext, "recipients">): PlacedMailbox | undefined {
  return recipients
    .filter(isMailbox)
    .filter(({ place }) => place.status !== "own")
    .reduce<PlacedMailbox | undefined>(
      (first, one) => (first !== undefined && first.recipient.address.key < one.recipient.address.key ? first : one),
      undefined,
    );
}

/**
 * Tells whether a client of the page is no other one than those whom the message goes to: it is one of them, one of us, or stands
 * beside one of them in a deal.
 */
export function isOneOfThem({ page, recipients }: RuleContext, theirs: readonly Client[]): (client: Client) => boolean {
  const domains = new Set<string>();
  recipients.forEach(({ recipient }) => {
    if (recipient.status === "mailbox")
      domainAndAbove(recipient.address.domain).forEach((domain) => domains.add(domain));
  });
  const beside = new Set<string>(page.own.domains);
  const besideNames = new Set<string>();
  theirs.forEach(({ parties }) => {
    parties.forEach((party) => {
      party.domains.forEach((domain) => beside.add(domain));
      besideNames.add(phraseOf(companyCore(party.name)));
    });
  });
  return (client) =>
    theirs.some(({ id }) => id === client.id) ||
    client.domains.some((domain) => beside.has(domain)) ||
    client.parties.some((party) => party.domains.some((domain) => domains.has(domain))) ||
    besideNames.has(phraseOf(companyCore(client.name)));
}
