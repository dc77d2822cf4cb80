import { english } from "../../src/domain/verdict/speech";
import { completionOf, type CompletionOptions } from "../../src/events/completion";
import { onMessageSend, PANE_COMMAND, type Sending } from "../../src/events/onMessageSend";
import type { ItemNotes } from "../../src/app/ports/itemNotes";
import { defaultPolicy } from "../../src/domain/policy/policy";
import { nothingQuiet } from "../../src/domain/quiet/quietMemory";
import { sendIdOf } from "../../src/domain/record/sendRecord";
import { aContract, aDraft, aGreeting, to } from "../support/builders";
import { stockBook } from "../support/fakePorts";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const never = (): Promise<never> => new Promise(() => undefined);
const failing = (): Promise<never> => Promise.reject(new Error("no"));
const harmless = aDraft(to("sales@acme.example"), aGreeting);
const toGmail = aDraft(to("bob.lee.acme@gmail.com"), aContract);

interface World extends Partial<Sending> {
  readonly noted?: ItemNotes;
}

function world({ noted = { acknowledgements: [] }, ...change }: World = {}) {
  let notes = noted;
  let now = Date.parse("2026-11-24T09:00:00Z");
  const records: string[] = [];
  const sending: Sending = {
    item: { readDraft: () => Promise.resolve(toGmail) },
    notes: {
      read: () => Promise.resolve(notes),
      write: (more) => {
        notes = { ...notes, ...more };
        return Promise.resolve();
      },
    },
    record: {
      write: (encoded) => {
        records.push(encoded);
        return Promise.resolve();
      },
    },
    book: { load: () => ({ status: "loaded", book: stockBook, asOf: "2026-11-24T08:00:00Z", problems: [] }) },
    policy: () => defaultPolicy,
    quiet: () => nothingQuiet,
    newSendId: () => sendIdOf(Array.from({ length: 16 }, (_, index) => index)),
    clock: { now: () => new Date(now) },
    ability: "button-and-override",
    speech: english,
    alertContext: "{}",
    writeIntent: never,
    ...change,
  };
  const press = async (): Promise<CompletionOptions | undefined> => {
    const answers: Array<CompletionOptions | undefined> = [];
    const completion = completionOf({ completed: (options) => answers.push(options) }, () => undefined);
    void onMessageSend(completion, sending);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(answers).toHaveLength(1);
    expect(jest.getTimerCount()).toBe(0);
    return answers[0];
  };
  return { press, records, notesNow: () => notes, wait: (ms: number) => (now += ms) };
}

test("what fits goes, with its record", async () => {
  const { press, records } = world({ item: { readDraft: () => Promise.resolve(harmless) } });
  expect(await press()).toEqual({ allowEvent: true });
  expect(records).toHaveLength(1);
});

test("what does not fit is held, with a button that opens the pane", async () => {
  const answer = await world().press();
  expect(answer).toMatchObject({ allowEvent: false, commandId: PANE_COMMAND, contextData: "{}" });
  expect(answer?.errorMessage?.length).toBeLessThanOrEqual(500);
});

test.each([
  ["notes that cannot be read", { read: failing, write: failing }],
  ["notes that never come", { read: () => never().catch(never), write: never }],
])("%s: one answer all the same", async (what, notes) => {
  const answer = await world({ notes }).press();
  expect(answer).toMatchObject({ allowEvent: false });
  if (what === "notes that cannot be read") expect(answer?.errorMessage).toContain("gmail.com");
});

test.each([
  ["fails", failing],
  ["never comes", never],
])("a record whose writing %s does not change the verdict", async (_, write) => {
  const { press } = world({ item: { readDraft: () => Promise.resolve(harmless) }, record: { write } });
  expect(await press()).toEqual({ allowEvent: true });
});

describe.each([
  ["fails", failing],
  ["never comes", never],
])("a draft whose reading %s", (_, readDraft) => {
  test("asks, with Send Anyway where the client has it", async () => {
    expect(await world({ item: { readDraft } }).press()).toMatchObject({
      allowEvent: false,
      sendModeOverride: "promptUser",
    });
  });

  test("asks once where it has not: the second press within a minute goes through, a later one does not", async () => {
    const { press, wait } = world({ item: { readDraft }, ability: "plain" });
    const first = await press();
    expect(first).toMatchObject({ allowEvent: false });
    expect(first).not.toHaveProperty("sendModeOverride");
    wait(30_000);
    expect(await press()).toEqual({ allowEvent: true });
    wait(60_000);
    expect(await press()).toMatchObject({ allowEvent: false });
  });

  test("goes where that cannot even be remembered", async () => {
    expect(
      await world({ item: { readDraft }, ability: "plain", notes: { read: never, write: never } }).press(),
    ).toEqual({
      allowEvent: true,
    });
  });
});

test("policy may let an unread message go", async () => {
  const noted = { acknowledgements: [], policy: { ...defaultPolicy, whenUnchecked: "send" as const } };
  expect(await world({ item: { readDraft: failing }, noted }).press()).toEqual({ allowEvent: true });
});

test("a check that works again forgets that it was asked about an unread message", async () => {
  let isBroken = true;
  const { press, notesNow } = world({
    item: { readDraft: () => (isBroken ? failing() : Promise.resolve(harmless)) },
    ability: "plain",
  });
  await press();
  expect(notesNow().askedAbout).toMatch(/^unchecked:/);
  isBroken = false;
  expect(await press()).toEqual({ allowEvent: true });
  expect(notesNow().askedAbout).toBe("");
});

test.each<[name: string, change: World, allowed: boolean]>([
  ["the settings say send", { policy: () => ({ ...defaultPolicy, whenUnchecked: "send" }) }, true],
  [
    "the settings cannot be read",
    {
      policy: () => {
        throw new Error("no");
      },
    },
    false,
  ],
])("a message that could not be read, and %s", async (_, change, allowed) => {
  const { press } = world({ item: { readDraft: never }, ...change });
  expect((await press())?.allowEvent).toBe(allowed);
});

test("settings that cannot be read leave the built-in policy to judge", async () => {
  const { press } = world({
    policy: () => {
      throw new Error("no");
    },
  });
  expect(await press()).toMatchObject({ allowEvent: false });
});
