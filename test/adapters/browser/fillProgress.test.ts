import { IDBFactory } from "fake-indexeddb";
import { storedFillProgress } from "../../../src/adapters/browser/fillProgress";
import type { KeptFilling } from "../../../src/app/ports/fillProgress";
import { gather, nothingGathered } from "../../../src/domain/book/filling/gather";
import { contact, mail } from "../../support/filling";

const kept: KeptFilling = {
  choice: { sent: true, contacts: true, since: "2026-01-01T00:00:00Z" },
  gathered: gather(nothingGathered, [mail("2026-01-01", "Bob <bob@acme.example>", "jo@gmail.com", "nobody")], {
    domains: [],
    user: undefined,
    registrable: (name) => name,
  }),
  contacts: [contact({ name: "Eva" })],
  reached: { at: "2026-01-01T00:00:00Z", ids: ["1"] },
  isDone: false,
  at: "2026-11-25T09:00:00Z",
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test("what was kept is found again, whole, by the mailbox that it belongs to", async () => {
  await storedFillProgress("li.na@ourco.example").write(kept);
  expect(await storedFillProgress("li.na@ourco.example").read()).toEqual(kept);
  expect(await storedFillProgress("chen@ourco.example").read()).toBeUndefined();
});

test("written again it is replaced, cleared it is gone", async () => {
  const progress = storedFillProgress("li.na@ourco.example");
  await progress.write(kept);
  await progress.write({ ...kept, isDone: true });
  expect(await progress.read()).toMatchObject({ isDone: true });
  await progress.clear();
  expect(await progress.read()).toBeUndefined();
});

test("where the browser keeps nothing, nothing is kept and nothing breaks, until it does", async () => {
  const works = globalThis.indexedDB;
  globalThis.indexedDB = {
    open: () => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    },
  } as unknown as IDBFactory;
  const progress = storedFillProgress("li.na@ourco.example");
  await progress.write(kept);
  expect(await progress.read()).toBeUndefined();
  await progress.clear();
  globalThis.indexedDB = works;
  await progress.write(kept);
  expect(await progress.read()).toEqual(kept);
});
