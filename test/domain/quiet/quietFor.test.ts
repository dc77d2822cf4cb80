import type { ClientId } from "../../../src/domain/book/book";
import { quietFor } from "../../../src/domain/quiet/quietFor";
import { fresherQuiet, nothingQuiet, type Mute } from "../../../src/domain/quiet/quietMemory";
import { memoryFor, settledOf } from "../../../src/domain/quiet/settled";
import { address, aDraft, to } from "../../support/builders";
import { bob } from "../../support/sentRecords";
import { stockPage } from "../../support/stockPage";

const at = "2026-11-24T09:00:00.000Z";
const mute: Mute = { rule: "unknown-mailbox", about: bob, kind: "order", since: at, until: "2026-12-24T09:00:00.000Z" };
const settled = { ...settledOf("c1", "key", "order"), at };
const draft = { ...aDraft(to(bob)), conversation: "c1" };

test("a draft gets what is of its mailboxes, of the clients of its page, and of its conversation", () => {
  const ofClient = { ...mute, about: "acme" as ClientId };
  const habit = { rule: "r", about: bob, kind: "order", times: 3, last: at } as const;
  const memory = {
    asOf: at,
    mutes: [mute, ofClient, { ...mute, about: address("ann@gmail.com").key }],
    settled: [settled, { ...settledOf("c2", "key", "order"), at }],
    habits: [habit, { ...habit, about: "nobody" as ClientId }],
  };
  expect(quietFor(memory, draft, stockPage)).toEqual({
    asOf: at,
    mutes: [mute, ofClient],
    settled: [settled],
    habits: [habit],
  });
  expect(quietFor(memory, aDraft(to(bob)), stockPage).settled).toEqual([]);
});

test("what was acknowledged in the draft itself is not yet settled there", () => {
  const memory = { ...nothingQuiet, settled: [settled] };
  const given = { finding: "key", kind: "order" } as const;
  expect(memoryFor(memory, draft, [given]).settled).toEqual([]);
  expect(memoryFor(memory, draft, [{ ...given, finding: "other" }]).settled).toEqual([settled]);
  expect(memoryFor(memory, draft, [{ ...given, kind: "contract" }]).settled).toEqual([settled]);
  expect(memoryFor(memory, { conversation: "c2" }, [given]).settled).toEqual([settled]);
  expect(memoryFor(memory, {}, [given])).toBe(memory);
});

test("what was changed later leads; of two of the same time, the settings", () => {
  const older = { ...nothingQuiet, asOf: "2026-11-24T09:00:00.000Z" };
  const newer = { ...nothingQuiet, asOf: "2026-11-24T10:00:00.000Z" };
  expect(fresherQuiet(newer, older)).toBe(newer);
  expect(fresherQuiet(older, newer)).toBe(newer);
  expect(fresherQuiet({ ...older }, older)).toBe(older);
  expect(fresherQuiet(undefined, older)).toBe(older);
  expect(fresherQuiet(older, nothingQuiet)).toBe(older);
});
