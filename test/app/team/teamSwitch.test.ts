import { switchableBook } from "../../../src/app/switchableBook";
import { createTeamSwitch, withPersonalClients, type TeamSwitch } from "../../../src/app/team/teamSwitch";
import type { BookAccess, TeamTrouble } from "../../../src/app/ports/bookAccess";
import type { Mode } from "../../../src/app/ports/bookMode";
import { aClient, aDraft } from "../../support/builders";
import { fakeServices, type FakeServices } from "../../support/fakePorts";

function servicesWith(...ids: readonly string[]): FakeServices {
  const book = { clients: ids.map((id) => aClient(id)), own: { domains: [], bankAccounts: [] } };
  return fakeServices({
    draft: aDraft(),
    book: { status: "loaded", book, asOf: "2026-11-24T09:00:00.000Z", problems: [] },
  });
}
/** A book that behaves as the team's: it is never full of trouble but where the test says so. */
function asTeam(book: BookAccess, because?: TeamTrouble): BookAccess {
  const team = {
    waiting: 0,
    conflicts: [],
    refused: [],
    odd: [],
    ...(because === undefined ? {} : { trouble: { because, detail: "" } }),
  };
  return { ...book, state: async () => ({ ...(await book.state()), mode: "team", team }) };
}

function world(options: { readonly because?: TeamTrouble; readonly keeps?: boolean } = {}): {
  readonly switching: TeamSwitch;
  readonly book: BookAccess;
  readonly personal: FakeServices;
  readonly shared: FakeServices;
} {
  const [personal, shared] = [servicesWith("mine"), servicesWith("theirs")];
  let chosen: Mode = "personal";
  const book = switchableBook(personal.book);
  const mode = {
    read: () => chosen,
    choose: (next: Mode) => {
      if (options.keeps === false) return Promise.resolve({ status: "refused", because: "host" } as const);
      chosen = next;
      return Promise.resolve({ status: "saved" } as const);
    },
  };
  const team = withPersonalClients(asTeam(shared.book, options.because), personal.store, mode);
  return { switching: createTeamSwitch({ book, personal: personal.book, team, mode }), book, personal, shared };
}

async function idsIn(book: BookAccess): Promise<readonly string[]> {
  return (await book.whole()).clients.map(({ id }) => id);
}

test("the team's book has everything of both, and the personal one has let go of it", async () => {
  const { switching, book, personal } = world();
  expect(await switching.toTeam()).toEqual({ status: "switched" });
  expect(switching.mode()).toBe("team");
  expect(await idsIn(book)).toEqual(["theirs", "mine"]);
  expect(personal.bookNow().clients).toEqual([]);
  expect(await switching.toPersonal()).toEqual({ status: "switched" });
  expect(await idsIn(book)).toEqual([]);
});

test("while the team's lists cannot be read everything stays personal", async () => {
  const { switching, book, personal } = world({ because: "forbidden" });
  expect(await switching.toTeam()).toEqual({ status: "trouble", trouble: { because: "forbidden", detail: "" } });
  expect([switching.mode(), await idsIn(book)]).toEqual(["personal", ["mine"]]);
  expect(personal.bookNow().clients).toHaveLength(1);
});

test("a choice that cannot be kept is not made", async () => {
  const { switching, book } = world({ keeps: false });
  expect(await switching.toTeam()).toEqual({ status: "refused" });
  expect(await idsIn(book)).toEqual(["mine"]);
});
