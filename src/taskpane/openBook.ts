import { deviceChangeLog } from "../adapters/browser/changeLog";
import { storedClientUse } from "../adapters/browser/clientUse";
import { startShelf } from "../adapters/browser/shelf/startShelf";
import type { Configuration } from "../adapters/graph/configuration";
import type { SignIn } from "../adapters/graph/signIn";
import { createTeamLists } from "../adapters/graph/teamLists";
import { roamingMode } from "../adapters/office/bookMode";
import { roamingBook } from "../adapters/office/roamingBook";
import { bookOf } from "../app/editBook";
import { createPersonalBook } from "../app/personal/personalBook";
import type { BookAccess } from "../app/ports/bookAccess";
import type { BookStore } from "../app/ports/bookStore";
import { switchableBook } from "../app/switchableBook";
import { createTeamBook } from "../app/team/teamBook";
import type { PersonalAside } from "../app/team/teamChanges";
import { createTeamSwitch, withPersonalClients, type TeamSwitch } from "../app/team/teamSwitch";
import { withMirror } from "../app/team/withMirror";
import { asideOf } from "../domain/book/changes/bookAside";
import type { Clock } from "../domain/clock";

export interface OpenBookOptions {
  /** Absent: there is no place for a team's book. */
  readonly configuration: Configuration | undefined;
  readonly signIn: SignIn;
  /** Address of whose mailbox this is. */
  readonly user: string;
  readonly clock: Clock;
  readonly random: () => number;
  readonly newId: () => string;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

export interface OpenBook {
  readonly book: BookAccess;
  readonly teamSwitch?: TeamSwitch;
}

/** The book that this person has chosen, and the way to the other one. */
export function openBook({ configuration, signIn, user, clock, newId, ...rest }: OpenBookOptions): OpenBook {
  const store = roamingBook(() => clock.now());
  const log = deviceChangeLog(`rightbox-changes-${user}`);
  const personal = createPersonalBook({
    store,
    log,
    clock,
    newId,
    user,
    find: (clients, query) =>
      import("../app/personal/findClients").then(({ findClients }) => findClients(clients, query)),
  });
  if (configuration === undefined) return { book: personal };
  const mode = roamingMode();
  const outside = new Set<() => void>();
  const shelf = startShelf({
    name: `rightbox-team-${user}`,
    onChange: () => {
      outside.forEach((listener) => {
        listener();
      });
    },
  });
  const lists = createTeamLists({ configuration, signIn, clock, newId, ...rest });
  const shared = createTeamBook({ lists, shelf, aside: personalAside(store), log, clock, newId, user });
  const team = withMirror(
    withPersonalClients(heardFrom(shared, outside), store, mode),
    store,
    storedClientUse(`rightbox-use-${user}`),
  );
  const book = switchableBook(mode.read() === "team" ? team : personal);
  return { book, teamSwitch: createTeamSwitch({ book, personal, team, mode }) };
}

/** What other panes of the same mailbox change in the book on this device is a change as well. */
function heardFrom(book: BookAccess, outside: Set<() => void>): BookAccess {
  return {
    ...book,
    watch: (listener) => {
      const stop = book.watch(listener);
      outside.add(listener);
      return () => {
        stop();
        outside.delete(listener);
      };
    },
  };
}

function personalAside(store: BookStore): PersonalAside {
  return {
    read: () => asideOf(bookOf(store.load())),
    save: ({ own, corrections }) => {
      const { clients } = bookOf(store.load());
      return store.save({ clients, own, ...(corrections.length === 0 ? {} : { corrections }) });
    },
  };
}
