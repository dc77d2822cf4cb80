import { memoryLog } from "../../support/memoryLog";
import { createTeamBook } from "../../../src/app/team/teamBook";
import type { PersonalAside } from "../../../src/app/team/teamChanges";
import type { BookAccess } from "../../../src/app/ports/bookAccess";
import { ShelfError, type TeamShelf } from "../../../src/app/ports/teamShelf";
import type { Book, Client, ClientId } from "../../../src/domain/book/book";
import { clientRef, addressRef } from "../../../src/domain/book/rows";
import { inWorld, type Editor, type World } from "../../faults/sync/world";
import { aClient, aDraft, address, anAddress, domain, to } from "../../support/builders";
import { personalAside } from "../../support/personalAside";
import { memoryShelf } from "../../support/memoryShelf";
import { expectGraphTraffic } from "../../support/openApiSlice";

const acme = "acme" as ClientId;
const bobKey = address("bob@acme.example").key;

/** Two people who share a book; nothing is in it. */
function two(work: (world: World, li: BookAccess, bo: BookAccess) => Promise<void>): Promise<void> {
  return inWorld(2, async (world) => {
    const [li, bo] = world.editors;
    if (li === undefined || bo === undefined) throw new Error("There is nobody.");
    await work(world, li.pane.book, bo.pane.book);
    expect(world.watch.violations).toEqual([]);
    expect(world.service.unknownCalls).toEqual([]);
    expectGraphTraffic(world.service.calls);
  });
}

const silently = { interactive: false };
const edit = (book: BookAccess, ids: readonly ClientId[], change: (book: Book) => Book) =>
  book.change({ clients: ids, edit: change, occasion: "typed" });
const add = (book: BookAccess, client: Client) =>
  edit(book, [], (part) => ({ ...part, clients: [...part.clients, client] }));
const changeClient = (book: BookAccess, change: (client: Client) => Client) =>
  edit(book, [acme], (part) => ({ ...part, clients: part.clients.map(change) }));
const setBob = (book: BookAccess, part: Partial<Client["addresses"][number]>) =>
  changeClient(book, (client) => ({
    ...client,
    addresses: client.addresses.map((entry) => (entry.address.key === bobKey ? { ...entry, ...part } : entry)),
  }));
const bobOf = async (book: BookAccess) =>
  (await book.clients([acme]))[0]?.addresses.find((entry) => entry.address.key === bobKey);

/** Both have Acme with Bob. */
function sharing(work: (world: World, li: BookAccess, bo: BookAccess) => Promise<void>): Promise<void> {
  return two(async (world, li, bo) => {
    await add(
      li,
      aClient("acme", {
        addresses: [anAddress("bob@acme.example", "sales", { name: "Bob Lee", standing: "inferred" })],
      }),
    );
    await li.sync(silently);
    await bo.sync(silently);
    await work(world, li, bo);
  });
}

function editorOf(world: World, index: number): Editor {
  const editor = world.editors[index];
  if (editor === undefined) throw new Error("There is nobody.");
  return editor;
}

test("a change is there at once, waits without a network, and is everybody's after two runs", async () => {
  await two(async (world, li, bo) => {
    const answer = await add(li, aClient("acme", { addresses: [anAddress("bob@acme.example", "sales")] }));
    expect(answer).toMatchObject({ status: "saved", conflicts: [], change: { by: "e0@ourco.example" } });
    expect(world.service.calls.filter(({ url }) => url.includes("items"))).toEqual([]);
    expect(await li.state()).toMatchObject({ clientCount: 1, addressCount: 1, team: { waiting: 1 } });
    expect((await li.find({ text: "acme", sort: "best", from: 0, most: 9 })).total).toBe(1);
    await li.sync(silently);
    await bo.sync(silently);
    const { team, asOf } = await bo.state();
    expect([team, asOf]).toEqual([{ waiting: 0, conflicts: [], refused: [], odd: [] }, "2026-11-24T08:00:00.000Z"]);
    expect(await bo.clients([acme])).toEqual(await li.clients([acme]));
    const entry = await bobOf(bo);
    expect(entry?.provenance).toMatchObject({ from: "typed", confirmedBy: "e0@ourco.example" });
  });
});

test("the page of a draft has its clients, what is ours, and how old it is", async () => {
  await sharing(async (_, __, bo) => {
    const page = await bo.pageFor(aDraft(to("bob@acme.example")));
    expect(page).toMatchObject({ clientCount: 1, asOf: "2026-11-24T08:00:00.000Z", clients: [{ id: "acme" }] });
    expect((await bo.pageFor(aDraft(to("x@elsewhere.example")))).clients).toEqual([]);
    const sender = { address: address("li.na@ourco.example"), name: "Li Na" };
    expect((await bo.pageFor({ ...aDraft(to("bob@acme.example")), sender })).own.domains).toEqual(["ourco.example"]);
    expect(await bo.clientsAround(address("jo@acme.example"))).toHaveLength(1);
    expect((await bo.whole()).clients).toHaveLength(1);
  });
});

test("two people who change different members of one row both get their way", async () => {
  await sharing(async (_, li, bo) => {
    await setBob(li, { role: "finance" });
    await setBob(bo, { note: "on leave" });
    await li.sync(silently);
    await bo.sync(silently);
    await li.sync(silently);
    expect(await bobOf(li)).toMatchObject({ role: "finance", note: "on leave" });
    expect((await bo.state()).team?.conflicts).toEqual([]);
    expect((await li.history(addressRef(bobKey))).map(({ by, rows }) => [by, rows[0]?.fields[0]?.field])).toEqual([
      ["e1@ourco.example", "note"],
      ["e0@ourco.example", "role"],
      ["e0@ourco.example", "address"],
    ]);
  });
});

describe("where two people say different things", () => {
  const disagreeing = (work: (li: BookAccess, bo: BookAccess) => Promise<void>): Promise<void> =>
    sharing(async (_, li, bo) => {
      await setBob(li, { role: "finance" });
      await setBob(bo, { role: "legal" });
      await li.sync(silently);
      await bo.sync(silently);
      const { team } = await bo.state();
      expect(team).toMatchObject({ waiting: 0, conflicts: [{ field: "role", mine: "legal", theirs: "finance" }] });
      await work(li, bo);
    });
  const onlyConflict = async (book: BookAccess) => {
    const conflict = (await book.state()).team?.conflicts[0];
    if (conflict === undefined) throw new Error("There is no conflict.");
    return conflict;
  };

  test("the team's value stands until somebody decides", async () => {
    await disagreeing(async (_, bo) => {
      expect(await bobOf(bo)).toMatchObject({ role: "finance" });
      expect(await bo.resolve(await onlyConflict(bo), "theirs")).toBeUndefined();
      expect((await bo.state()).team).toMatchObject({ waiting: 0, conflicts: [] });
      expect(await bobOf(bo)).toMatchObject({ role: "finance" });
    });
  });

  test("mine is set after all, as a change of its own", async () => {
    await disagreeing(async (li, bo) => {
      expect(await bo.resolve(await onlyConflict(bo), "mine")).toMatchObject({ status: "saved" });
      expect((await bo.state()).team).toMatchObject({ waiting: 1, conflicts: [] });
      await bo.sync(silently);
      await li.sync(silently);
      expect(await bobOf(li)).toMatchObject({ role: "legal" });
    });
  });

  test("what stands there by now needs no change", async () => {
    await disagreeing(async (_, bo) => {
      const conflict = await onlyConflict(bo);
      await setBob(bo, { role: "legal" });
      expect(await bo.resolve(conflict, "mine")).toMatchObject({ change: { rows: [] } });
      expect((await bo.state()).team).toMatchObject({ waiting: 1, conflicts: [] });
    });
  });
});

test("what one removes and another changes stays removed, and comes back with the change where it is insisted on", async () => {
  await sharing(async (_, li, bo) => {
    await edit(li, [acme], (book) => ({ ...book, clients: [] }));
    await setBob(bo, { note: "on leave" });
    await li.sync(silently);
    await bo.sync(silently);
    const conflicts = (await bo.state()).team?.conflicts ?? [];
    expect(conflicts.map(({ ref, field }) => [ref, field])).toEqual([["a:bob@acme.example", undefined]]);
    expect((await bo.state()).clientCount).toBe(0);
    const [conflict] = conflicts;
    if (conflict === undefined) throw new Error("There is no conflict.");
    await bo.resolve(conflict, "mine");
    await bo.sync(silently);
    await li.sync(silently);
    // Its client is still gone: that is told, not hidden.
    expect((await li.state()).team?.odd).toMatchObject([{ list: "addresses", because: "client-gone", value: "acme" }]);
    const removal = (await li.history()).find(({ rows }) => rows.some(({ what }) => what === "removed"));
    if (removal === undefined) throw new Error("There is no removal.");
    await li.undo(removal);
    await li.sync(silently);
    expect((await li.state()).team?.odd).toEqual([]);
    expect(await bobOf(li)).toMatchObject({ note: "on leave" });
  });
});

test("a change is taken back member by member; what somebody has changed since stays and is told", async () => {
  await sharing(async (_, li, bo) => {
    const made = await setBob(li, { role: "finance", note: "ask Li" });
    if (made.status !== "saved") throw new Error("not saved");
    await li.sync(silently);
    await bo.sync(silently);
    await setBob(bo, { role: "legal" });
    await bo.sync(silently);
    await li.sync(silently);
    const undone = await li.undo(made.change);
    expect(undone).toMatchObject({
      status: "saved",
      change: { occasion: "undo", rows: [{ fields: [{ field: "note", before: "ask Li" }] }] },
      conflicts: [{ field: "role", mine: "sales", theirs: "legal" }],
    });
    expect(await bobOf(li)).toMatchObject({ role: "legal" });
    expect(await bobOf(li)).not.toHaveProperty("note");
  });
});

test("an address that another client has is told at once, and stays where it is", async () => {
  await sharing(async (_, li) => {
    const other = aClient("nord", { addresses: [anAddress("bob@acme.example", "legal")] });
    const answer = await add(li, other);
    expect(answer).toMatchObject({ status: "saved" });
    const fields = answer.status === "saved" ? answer.conflicts.map(({ field }) => field) : [];
    expect(fields).toEqual(expect.arrayContaining(["client", "role"]));
    expect((await li.clients(["nord" as ClientId]))[0]?.addresses).toEqual([]);
  });
});

test("both add the same client: it is one, and what differs is told", async () => {
  await two(async (_, li, bo) => {
    await add(li, aClient("acme", { name: "Acme Ltd" }));
    await add(bo, aClient("acme", { name: "Acme Tools" }));
    await li.sync(silently);
    await bo.sync(silently);
    expect((await bo.whole()).clients).toMatchObject([{ id: "acme", name: "Acme Ltd" }]);
    expect((await bo.state()).team?.conflicts).toMatchObject([
      { field: "name", mine: "Acme Tools", theirs: "Acme Ltd" },
    ]);
  });
});

test("a client's id is free when neither the book nor a lesson has it", async () => {
  const aside = personalAside({
    corrections: [
      {
        scope: "client",
        client: "acme-2" as ClientId,
        says: "is",
        kind: "order",
        signs: [{ by: "words", text: "x" as never }],
        taughtOn: "2026-11-24",
      },
    ],
  });
  const book = alone({ aside });
  expect(await book.freeId("Acme")).toBe("acme");
  await add(book, aClient("acme"));
  expect(await book.freeId("Acme")).toBe("acme-3");
});

/** A book without anybody around it. */
function alone({
  aside = personalAside(),
  shelf = memoryShelf(),
}: { readonly aside?: PersonalAside; readonly shelf?: TeamShelf } = {}): BookAccess {
  let ids = 0;
  return createTeamBook({
    lists: () => {
      throw new Error("There is no network.");
    },
    shelf,
    aside,
    log: memoryLog(),
    clock: { now: () => new Date("2026-11-24T09:00:00Z") },
    newId: () => String(++ids),
    user: "li.na@ourco.example",
  });
}

describe("what is personal", () => {
  const withOwn =
    (name: string) =>
    (book: Book): Book => ({ ...book, own: { ...book.own, domains: [domain(name)] } });

  test("is saved where it belongs, is undone there, and never waits for the lists", async () => {
    const aside = personalAside();
    const book = alone({ aside });
    let calls = 0;
    book.watch(() => (calls += 1));
    const answer = await edit(book, [], withOwn("ourco.example"));
    expect(answer).toMatchObject({ status: "saved", change: { rows: [], aside: { after: { own: {} } } } });
    expect([aside.read().own.domains, (await book.state()).team?.waiting, calls]).toEqual([["ourco.example"], 0, 1]);
    if (answer.status === "saved") await book.undo(answer.change);
    expect((await book.state()).own.domains).toEqual([]);
    expect(await book.history()).toHaveLength(2);
  });

  test("has no room left: then nothing else of the change is written", async () => {
    const aside = personalAside({}, { status: "full", characters: 40_000, limit: 32_768 });
    const book = alone({ aside });
    const answer = await edit(book, [], (part) => withOwn("x.example")({ ...part, clients: [aClient("acme")] }));
    expect(answer).toEqual({ status: "full", characters: 40_000, limit: 32_768 });
    expect(await book.state()).toMatchObject({ clientCount: 0, team: { waiting: 0 } });
  });
});

test("an edit that changes nothing is saved without a trace", async () => {
  const book = alone();
  expect(await edit(book, [], (part) => part)).toMatchObject({ status: "saved", change: { rows: [] } });
  expect([await book.history(), (await book.state()).team?.waiting]).toEqual([[], 0]);
});

test("where the device keeps nothing the state says so, and a run ends in it", async () => {
  const no = (): Promise<never> => Promise.reject(new ShelfError("Storage is refused."));
  const book = createTeamBook({
    lists: () => ({ readAll: no, readChanges: no, create: no, update: no }),
    shelf: { ...memoryShelf(), state: no, counts: no, clients: no },
    aside: personalAside(),
    log: memoryLog(),
    clock: { now: () => new Date(0) },
    newId: () => "1",
    user: "li.na@ourco.example",
  });
  expect(await book.state()).toMatchObject({ clientCount: 0, team: { trouble: { because: "storage-refused" } } });
  await book.sync(silently);
  expect((await book.state()).team?.trouble).toEqual({ because: "storage-refused", detail: "Storage is refused." });
  await expect(add(book, aClient("acme"))).rejects.toThrow("Storage is refused.");
});

describe("a run", () => {
  test("that finds nothing new makes two requests, for two resource units, also in a new session", async () => {
    await sharing(async (world) => {
      const editor = editorOf(world, 1);
      await editor.pane.book.sync(silently);
      for (const pane of [editor.pane, world.openPane(editor)]) {
        world.service.calls.length = 0;
        await pane.book.sync(silently);
        expect(world.service.calls.map(({ resourceUnits }) => resourceUnits)).toEqual([1, 1]);
      }
    });
  });

  test.each<[name: string, faults: Editor["pane"]["plan"]["faults"], because: string]>([
    ["without a network", Array.from({ length: 20 }, () => "lost before" as const), "offline"],
    ["that is throttled", Array.from({ length: 20 }, () => "throttled, not told" as const), "throttled"],
  ])("%s stops, says so, keeps everything, and the next one goes on", async (_, faults, because) => {
    await sharing(async (world, li, bo) => {
      await setBob(li, { role: "finance" });
      editorOf(world, 0).pane.plan = { faults, delays: [], crash: null };
      editorOf(world, 0).pane.requests = 0;
      await li.sync(silently);
      expect((await li.state()).team).toMatchObject({ waiting: 1, trouble: { because } });
      expect(await bobOf(li)).toMatchObject({ role: "finance" });
      editorOf(world, 0).pane.plan = { faults: [], delays: [], crash: null };
      await li.sync(silently);
      await bo.sync(silently);
      expect((await li.state()).team).toEqual({ waiting: 0, conflicts: [], refused: [], odd: [] });
      expect(await bobOf(bo)).toMatchObject({ role: "finance" });
    });
  });

  test("that may only read still reads", async () => {
    await sharing(async (world, li, bo) => {
      await setBob(li, { role: "finance" });
      await setBob(bo, { note: "on leave" });
      await bo.sync(silently);
      world.service.setFaults([{ method: "PATCH", path: "/fields$", status: 403, times: 9 }]);
      editorOf(world, 0).pane.between = undefined;
      world.playsFaults = true;
      await li.sync(silently);
      expect((await li.state()).team).toMatchObject({ waiting: 1, trouble: { because: "read-only" } });
      expect(await bobOf(li)).toMatchObject({ role: "finance", note: "on leave" });
    });
  });

  test("keeps what the lists will not take beside everything else, and tries it again when it is asked for", async () => {
    await sharing(async (_, li) => {
      await add(li, aClient("采".repeat(60), { domains: [] }));
      await setBob(li, { role: "finance" });
      await li.sync(silently);
      const { team, clientCount } = await li.state();
      expect([team?.waiting, team?.refused.map(({ detail }) => detail), clientCount]).toEqual([
        0,
        [expect.stringContaining("RightBoxClientKey")],
        1,
      ]);
      await li.sync({ interactive: true });
      expect((await li.state()).team?.refused).toHaveLength(1);
    });
  });

  test("takes a change along that is made while it lasts", async () => {
    await sharing(async (world, li, bo) => {
      const { pane } = editorOf(world, 0);
      pane.requests = 0;
      pane.between = async (request) => {
        if (request === 2) await setBob(li, { role: "finance" });
      };
      await li.sync(silently);
      pane.between = undefined;
      expect((await li.state()).team?.waiting).toBe(0);
      await bo.sync(silently);
      expect(await bobOf(bo)).toMatchObject({ role: "finance" });
    });
  });

  test("shows how far the first reading has come, and goes on there after a restart", async () => {
    await two(async (world, _, bo) => {
      world.seed(4_500);
      const shown: number[] = [];
      bo.watch(() => {
        void bo.state().then(({ team }) => shown.push(team?.syncing?.rows ?? -1));
      });
      const editor = editorOf(world, 1);
      editor.pane.plan = { faults: [], delays: [], crash: { at: "commit", number: 3, when: "after" } };
      await Promise.race([bo.sync(silently), editor.pane.crashed]);
      expect(shown).toContain(2_000);
      editor.pane = world.openPane(editor);
      world.service.calls.length = 0;
      await editor.pane.book.sync(silently);
      expect((await editor.pane.book.state()).clientCount).toBe(4_500);
      // Clients: two pages left, and one that the crash took the answer of is not asked for again.
      expect(world.service.calls.filter(({ url }) => url.includes("skiptoken"))).toHaveLength(1);
    });
  });
});

test("what somebody deleted in SharePoint is gone here as well, and a change of it is told", async () => {
  await sharing(async (world, li) => {
    const row = editorOf(world, 0).storage.rows.get(clientRef(acme));
    const [list] = world.service.tenant.state.lists;
    if (row === undefined || list === undefined) throw new Error("There is no row.");
    await changeClient(li, (client) => ({ ...client, name: "Acme Ltd" }));
    world.service.tenant.changeList({
      ...list,
      items: [],
      changes: list.changes + 1,
      deleted: [{ id: row.itemId, change: list.changes + 1 }],
    });
    await li.sync(silently);
    expect(await li.state()).toMatchObject({ clientCount: 0, team: { waiting: 0, conflicts: [{ ref: "c:acme" }] } });
  });
});
