import type { Client, ClientId } from "../../domain/book/book";
import { withoutDetails } from "../../domain/book/withoutDetails";
import type { BookAccess } from "../ports/bookAccess";
import type { BookStore } from "../ports/bookStore";
import type { ClientUse } from "../ports/clientUse";

/** More than the settings hold in any case. */
const MOST_MIRRORED = 400;

/**
 * A team's book that keeps the clients used most in the roaming settings as well, for clients of Outlook that have nothing else at Send.
 * The mirror is made anew after each run of the sync in which one of them changed.
 */
export function withMirror(team: BookAccess, store: Pick<BookStore, "saveMirror">, use: ClientUse): BookAccess {
  let last = "";
  let counted = "";
  const mirror = async (): Promise<void> => {
    const { asOf } = await team.state();
    if (asOf === undefined) return;
    const clients = inOrder(await team.clients(use.most().slice(0, MOST_MIRRORED)), use.most());
    const plain = withoutDetails({ clients, own: { domains: [], bankAccounts: [] }, clientCount: 0 }).clients;
    const now = JSON.stringify(plain);
    if (now === last) return;
    if ((await store.saveMirror(plain, asOf)).status === "saved") last = now;
  };
  return {
    ...team,
    pageFor: async (draft) => {
      const page = await team.pageFor(draft);
      const ids = page.clients.map(({ id }) => id);
      // A message is looked at again and again while it is written.
      if (ids.join() !== counted) use.count(ids);
      counted = ids.join();
      return page;
    },
    sync: async (options) => {
      await team.sync(options);
      // A mirror that cannot be made leaves the one before: older, never wrong in itself.
      await mirror().catch(() => undefined);
    },
  };
}

function inOrder(clients: readonly Client[], ids: readonly ClientId[]): readonly Client[] {
  const places = new Map(ids.map((id, index) => [id, index]));
  return [...clients].sort((one, other) => (places.get(one.id) ?? 0) - (places.get(other.id) ?? 0));
}
