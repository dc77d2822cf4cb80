import { moveToTeam } from "../../../src/app/team/moveToTeam";
import type { BookAccess, BookState } from "../../../src/app/ports/bookAccess";
import type { Book } from "../../../src/domain/book/book";
import { aClient, aDraft, anAddress } from "../../support/builders";
import { fakeServices, type FakeServices } from "../../support/fakePorts";

const own = { domains: [], bankAccounts: ["A"] };

function servicesWith(book: Book): FakeServices {
  return fakeServices({
    draft: aDraft(),
    book: { status: "loaded", book, asOf: "2026-11-24T09:00:00.000Z", problems: [] },
  });
}
/** A book that behaves as the team's where it matters here. */
function asTeam(book: BookAccess, state: Partial<BookState>): BookAccess {
  return { ...book, state: async () => ({ ...(await book.state()), ...state }) };
}
const waitingFor = (waiting: number): Partial<BookState> => ({
  team: { waiting, conflicts: [], refused: [], odd: [] },
});
const bob = anAddress("bob@acme.example", "official", { standing: "inferred" });
const mine: Book = { clients: [aClient("acme", { addresses: [bob, anAddress("new@acme.example", "sales")] })], own };
const theirs: Book = {
  clients: [aClient("acme", { addresses: [{ ...bob, role: "legal", standing: "confirmed" }] }), aClient("other")],
  own: { domains: [], bankAccounts: [] },
};

test("everything of both is kept, and the personal book lets go only when nothing waits any more", async () => {
  const [personal, shared] = [servicesWith(mine), servicesWith(theirs)];
  expect(await moveToTeam(personal.store, shared.book)).toMatchObject({
    status: "on-the-way",
    answer: { status: "saved", change: { occasion: "from-personal" } },
  });
  const entries = shared.bookNow().clients.flatMap(({ addresses }) => addresses);
  expect(entries.map(({ address, role, standing }) => [address.key, role, standing])).toEqual([
    ["bob@acme.example", "legal", "confirmed"],
    ["new@acme.example", "sales", "confirmed"],
  ]);
  expect(personal.bookNow()).toEqual(mine);
  expect(await moveToTeam(personal.store, asTeam(shared.book, waitingFor(1)))).toEqual({
    status: "on-the-way",
    answer: undefined,
  });
  expect(personal.bookNow()).toEqual(mine);
  expect(await moveToTeam(personal.store, asTeam(shared.book, waitingFor(0)))).toEqual({ status: "moved", clients: 1 });
  expect(personal.bookNow()).toEqual({ clients: [], own });
  expect(await moveToTeam(personal.store, shared.book)).toEqual({ status: "nothing-to-move" });
});

test("as long as the lists were never read nothing moves", async () => {
  const [personal, shared] = [servicesWith(mine), servicesWith(theirs)];
  const state = await shared.book.state();
  Reflect.deleteProperty(state, "asOf");
  const team = { ...shared.book, state: () => Promise.resolve(state) };
  expect(await moveToTeam(personal.store, team)).toEqual({ status: "on-the-way", answer: undefined });
  expect(shared.bookNow()).toEqual(theirs);
});

test("a team's book that takes nothing leaves the personal one whole", async () => {
  const personal = servicesWith(mine);
  const full = fakeServices({ draft: aDraft(), isFull: true });
  expect(await moveToTeam(personal.store, full.book)).toMatchObject({
    status: "on-the-way",
    answer: { status: "full" },
  });
  expect(personal.bookNow()).toEqual(mine);
});
