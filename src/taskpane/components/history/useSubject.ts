import { useCallback, useEffect, useState } from "react";
import type { BookAccess } from "../../../app/ports/bookAccess";
import { reviewItem } from "../../../app/reviewItem";
import type { HistoryAbout } from "../../../app/records/recordsAccess";
import { parseMailboxAddress, type AddressKey } from "../../../domain/address/mailboxAddress";
import type { ClientId } from "../../../domain/book/book";
import { nameOf } from "../../../domain/book/clientQuestions";
import { usePane } from "../../PaneContext";
import type { HistoryScope } from "../../text/history";
import { useFromBook } from "../../useBook";

/** What the page is about, as chosen; a colleague belongs to the team. */
export interface Subject {
  readonly scope: HistoryScope;
  readonly client?: ClientId;
  readonly address?: AddressKey;
  readonly colleague?: AddressKey;
}

export interface ChosenSubject {
  readonly subject: Subject;
  readonly choose: (subject: Subject) => void;
  /** The client chosen, as the book has it. */
  readonly client: { readonly id: ClientId; readonly name: string } | undefined;
  /** What to read; `undefined` until it is known. */
  readonly about: HistoryAbout | undefined;
}

/** What the page is about: what was asked for, else the client of the message in this window. */
export function useSubject(asked: ClientId | undefined): ChosenSubject {
  const { services } = usePane();
  const [subject, choose] = useState<Subject>({ scope: "client", ...(asked === undefined ? {} : { client: asked }) });
  const { scope, client: id, address, colleague } = subject;
  useEffect(() => {
    if (asked !== undefined) return;
    clientOfItem(services).then(
      (found) => {
        if (found !== undefined)
          choose((before) =>
            before.scope === "client" && before.client === undefined ? { ...before, client: found } : before,
          );
      },
      () => undefined,
    );
  }, [services, asked]);
  const client = useFromBook(
    useCallback(
      async (book: BookAccess) => {
        const [one] = id === undefined ? [] : await book.clients([id]);
        return one === undefined ? undefined : { id: one.id, name: nameOf(one) };
      },
      [id],
    ),
  );
  const owner = useFromBook(useCallback((book: BookAccess) => ownerOf(book, address), [address]));
  const own = parseMailboxAddress(services.host.user.address)?.key;
  const about = (): HistoryAbout | undefined => {
    if (scope === "client") return id === undefined ? undefined : { of: "client", client: id };
    if (scope === "address") {
      if (address === undefined || owner?.address !== address) return undefined;
      return { of: "address", address, ...(owner.client === undefined ? {} : { client: owner.client }) };
    }
    const mailbox = scope === "mine" ? own : colleague;
    return mailbox === undefined ? { of: "everybody" } : { of: "mailbox", mailbox };
  };
  return { subject, choose, client: client?.id === id ? client : undefined, about: about() };
}

/** The client whose mailbox an address is, if it is one's. */
async function ownerOf(
  book: BookAccess,
  address: AddressKey | undefined,
): Promise<{ readonly address: AddressKey | undefined; readonly client?: ClientId }> {
  const parsed = address === undefined ? undefined : parseMailboxAddress(address);
  if (parsed === undefined) return { address };
  const around = await book.clientsAround(parsed);
  const client = around.find(({ addresses }) => addresses.some((one) => one.address.key === address))?.id;
  return { address, ...(client === undefined ? {} : { client }) };
}

/** The first client that the message being written goes to, or that the one being read comes from. */
async function clientOfItem(services: ReturnType<typeof usePane>["services"]): Promise<ClientId | undefined> {
  if (services.host.mode() === "compose") {
    const { review } = await reviewItem(services);
    const place = review.recipients.map(({ place: one }) => one).find(({ status }) => status === "client");
    return place?.status === "client" ? place.client.id : undefined;
  }
  const address = parseMailboxAddress(services.readItem()?.address ?? "");
  return address === undefined ? undefined : (await ownerOf(services.book, address.key)).client;
}
