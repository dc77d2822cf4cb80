import type { TeamState, BookAccess } from "../ports/bookAccess";
import type { BookMode, Mode } from "../ports/bookMode";
import type { BookStore } from "../ports/bookStore";
import type { SwitchableBook } from "../switchableBook";
import { moveToTeam } from "./moveToTeam";

export type SwitchAnswer =
  | { readonly status: "switched" }
  /** Nothing has changed: the team's lists could not be read. */
  | { readonly status: "trouble"; readonly trouble: NonNullable<TeamState["trouble"]> }
  /** Nothing has changed: the choice could not be kept. */
  | { readonly status: "refused" };

/** Whether the pane works with the personal book or the team's, and the way from one to the other. */
export interface TeamSwitch {
  mode(): Mode;
  /** Signs in where it must, reads the team's book, and puts what the personal one has into it. */
  toTeam(): Promise<SwitchAnswer>;
  /** Back to the personal book. The team's lists stay as they are. */
  toPersonal(): Promise<SwitchAnswer>;
}

export interface TeamSwitchOptions {
  readonly book: SwitchableBook;
  readonly personal: BookAccess;
  readonly team: BookAccess;
  readonly mode: BookMode;
}

export function createTeamSwitch({ book, personal, team, mode }: TeamSwitchOptions): TeamSwitch {
  const choose = async (next: Mode): Promise<SwitchAnswer> => {
    const answer = await mode.choose(next);
    if (answer.status !== "saved") return { status: "refused" };
    book.switchTo(next === "team" ? team : personal);
    return { status: "switched" };
  };
  return {
    mode: () => mode.read(),
    toTeam: async () => {
      await team.sync({ interactive: true });
      const trouble = (await team.state()).team?.trouble;
      if (trouble !== undefined) return { status: "trouble", trouble };
      const answer = await choose("team");
      if (answer.status === "switched") await team.sync({ interactive: true });
      return answer;
    },
    toPersonal: () => choose("personal"),
  };
}

/** A team's book that, once it is chosen, takes in what the personal one still has after each run of the sync. */
export function withPersonalClients(team: BookAccess, store: BookStore, mode: Pick<BookMode, "read">): BookAccess {
  return {
    ...team,
    sync: async (options) => {
      await team.sync(options);
      if (mode.read() !== "team") return;
      const move = await moveToTeam(store, team).catch(() => undefined);
      if (move?.status !== "on-the-way" || move.answer?.status !== "saved") return;
      await team.sync(options);
      await moveToTeam(store, team).catch(() => undefined);
    },
  };
}
