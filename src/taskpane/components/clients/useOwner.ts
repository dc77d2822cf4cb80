import { useCallback } from "react";
import type { MailboxAddress } from "../../../domain/address/mailboxAddress";
import type { Client } from "../../../domain/book/book";
import { entryOf } from "../../../domain/book/clientQuestions";
import { usePane } from "../../PaneContext";

/** Asks which client has an address already: an address belongs to one client only. */
export function useOwner(): (address: MailboxAddress) => Promise<Client | undefined> {
  const { book } = usePane().services;
  return useCallback(
    async (address) => {
      const around = await book.clientsAround(address);
      return around.find((client) => entryOf(client, address.key) !== undefined);
    },
    [book],
  );
}
