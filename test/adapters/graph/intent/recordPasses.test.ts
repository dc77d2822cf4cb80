import { createRecordPasses } from "../../../../src/adapters/graph/intent/recordPasses";
import { SignInError, type TimedSignIn } from "../../../../src/adapters/graph/signIn";
import { RecordsError, type RecordRowsFor } from "../../../../src/app/ports/recordRows";
import type { RecordList } from "../../../../src/domain/record/recordList";
import { graphConfiguration } from "../../../support/graphConfiguration";

const NOW = Date.parse("2026-12-31T20:00:00Z");
const HOUR = 3_600_000;
const configuration = graphConfiguration("https://graph.example", "site");
const base: RecordList = { id: "base", name: "RightBox Send Records" };
const next: RecordList = { id: "q1", name: "RightBox Send Records 2027-Q1", from: new Date("2027-01-01T00:00:00Z") };

interface World {
  readonly lists?: () => Promise<readonly RecordList[]>;
  readonly signIn?: TimedSignIn["timedToken"];
  readonly isConfigured?: boolean;
  readonly now?: number;
}

function world({ lists = () => Promise.resolve([base]), signIn, isConfigured = true, now = NOW }: World = {}) {
  const asked: boolean[] = [];
  const timedToken: TimedSignIn["timedToken"] =
    signIn ??
    ((scopes, { interactive }) => {
      asked.push(interactive);
      return Promise.resolve({ token: scopes.join(" "), until: new Date(now + 5 * HOUR) });
    });
  const passes = createRecordPasses({
    configuration: isConfigured ? configuration : undefined,
    signIn: { timedToken, token: () => Promise.reject(new Error("no")) },
    rows: (() => ({ lists })) as unknown as RecordRowsFor,
    clock: { now: () => new Date(now) },
  });
  return { pass: (how: { readonly interactive: boolean }) => passes.pass(how), asked };
}

test("a pass is for the list in charge, with a token for its rows, a minute less than the token's own time", async () => {
  const { pass, asked } = world();
  expect(await pass({ interactive: false })).toEqual({
    root: "https://graph.example/v1.0",
    items: "/sites/site/lists/base/items",
    token: "Sites.ReadWrite.All",
    until: NOW + 5 * HOUR - 60_000,
  });
  await pass({ interactive: true });
  expect(asked).toEqual([false, true]);
});

test("it ends when another list takes over, and the next one is for that", async () => {
  const lists = (): Promise<readonly RecordList[]> => Promise.resolve([next, base]);
  expect(await world({ lists }).pass({ interactive: false })).toMatchObject({
    items: "/sites/site/lists/base/items",
    until: Date.parse("2027-01-01T00:00:00Z"),
  });
  const later = Date.parse("2027-01-01T00:00:00Z");
  expect(await world({ lists, now: later }).pass({ interactive: false })).toMatchObject({
    items: "/sites/site/lists/q1/items",
    until: later + 5 * HOUR - 60_000,
  });
});

test.each<[because: string, world: World]>([
  ["not-configured", { isConfigured: false }],
  ["consent-needed", { signIn: () => Promise.reject(new SignInError("consent-needed", "")) }],
  ["failed", { signIn: () => Promise.reject(new Error("odd")) }],
  ["failed", { signIn: () => Promise.resolve({ token: "for how long?" }) }],
  ["lists-missing", { lists: () => Promise.resolve([]) }],
  ["offline", { lists: () => Promise.reject(new RecordsError("offline", "")) }],
])("there is none, and it says why: %s", async (because, given) => {
  await expect(world(given).pass({ interactive: false })).rejects.toMatchObject({ name: "RecordsError", because });
});
