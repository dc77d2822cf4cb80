import type { ItemNotes, RecordPass } from "../../src/app/ports/itemNotes";
import type { Intent } from "../../src/app/ports/writeIntent";
import { defaultPolicy, type Policy } from "../../src/domain/policy/policy";
import { nothingQuiet } from "../../src/domain/quiet/quietMemory";
import { decodeRecord } from "../../src/domain/record/decodeRecord";
import { sendIdOf } from "../../src/domain/record/sendRecord";
import { en } from "../../src/domain/verdict/languages/en";
import { english } from "../../src/domain/verdict/speech";
import type { DialogAbility } from "../../src/domain/verdict/verdict";
import { completionOf, type CompletionOptions } from "../../src/events/completion";
import { onMessageSend, PANE_COMMAND, type Sending } from "../../src/events/onMessageSend";
import { aContract, aDraft, aGreeting, to } from "../support/builders";
import { stockBook } from "../support/fakePorts";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const NOW = Date.parse("2026-11-24T09:00:00Z");
const pass: RecordPass = { root: "https://graph.example/v1.0", items: "/items", token: "secret", until: NOW + 60_000 };
const strict: Policy = { ...defaultPolicy, record: "before-send" };
const never = (): Promise<never> => new Promise(() => undefined);
const refused = (): Promise<boolean> => Promise.resolve(false);
const written = (): Promise<boolean> => Promise.resolve(true);
const offline = (): Promise<boolean> => Promise.reject(new TypeError("Failed to fetch"));
const broken = (): Promise<boolean> => {
  throw new ReferenceError("fetch is not defined");
};

const drafts = {
  fits: aDraft(to("sales@acme.example"), aGreeting),
  "is asked about": aDraft(to("tech@acme.example"), aContract),
  "is stopped": aDraft(to("bob.lee.acme@gmail.com"), aContract),
};

interface World extends Partial<Sending> {
  readonly noted?: Partial<ItemNotes>;
  readonly message?: keyof typeof drafts;
}

function world({ noted = { pass }, message = "fits", writeIntent = written, ...change }: World = {}) {
  let notes: ItemNotes = { acknowledgements: [], ...noted };
  const intents: Intent[] = [];
  const sending: Sending = {
    item: { readDraft: () => Promise.resolve(drafts[message]) },
    notes: {
      read: () => Promise.resolve(notes),
      write: (more) => {
        notes = { ...notes, ...more };
        return Promise.resolve();
      },
    },
    record: { write: () => Promise.resolve() },
    book: { load: () => ({ status: "loaded", book: stockBook, asOf: "2026-11-24T08:00:00Z", problems: [] }) },
    policy: () => defaultPolicy,
    quiet: () => nothingQuiet,
    newSendId: () => sendIdOf(Array.from({ length: 16 }, (_, index) => index)),
    clock: { now: () => new Date(NOW) },
    ability: "button-and-override",
    speech: english,
    alertContext: "{}",
    ...change,
    writeIntent: (intent) => {
      intents.push(intent);
      return writeIntent(intent);
    },
  };
  /** Presses Send, and says what came of it and after how many milliseconds. */
  const press = async (): Promise<{ readonly options: CompletionOptions; readonly after: number }> => {
    const started = Date.now();
    const answers: Array<{ readonly options: CompletionOptions; readonly after: number }> = [];
    const completion = completionOf(
      { completed: (options = { allowEvent: false }) => answers.push({ options, after: Date.now() - started }) },
      () => undefined,
    );
    void onMessageSend(completion, sending);
    await jest.advanceTimersByTimeAsync(10_000);
    const [answer, ...more] = answers;
    if (answer === undefined) throw new Error("There is no answer.");
    expect(more).toEqual([]);
    expect(jest.getTimerCount()).toBe(0);
    return answer;
  };
  return { press, intents, note: (more: Partial<ItemNotes>) => (notes = { ...notes, ...more }) };
}

const stopped = {
  allowEvent: false,
  errorMessage: en.unrecorded,
  cancelLabel: en.button,
  commandId: PANE_COMMAND,
  contextData: "{}",
};

describe("after Send, as policy has it by default", () => {
  test.each([
    ["is written", written],
    ["is refused", refused],
    ["never answers", never],
    ["is rejected", offline],
    ["cannot even be started", broken],
  ])("a row whose request %s holds up nothing, not for a millisecond", async (_, writeIntent) => {
    const { press, intents } = world({ writeIntent });
    expect(await press()).toEqual({ options: { allowEvent: true }, after: 0 });
    expect(intents).toHaveLength(1);
  });

  test("the request carries the pass and the record that travels with the message", async () => {
    const { press, intents } = world();
    await press();
    const [intent] = intents;
    expect(intent).toMatchObject({ pass, isAwaited: false });
    expect(decodeRecord(intent?.encoded ?? "")?.sendId).toBe(intent?.record.sendId);
  });

  test.each<[name: string, change: World]>([
    ["there is no pass", { noted: {} }],
    ["the pass has ended", { noted: { pass: { ...pass, until: NOW } } }],
    ["the message is asked about", { message: "is asked about" }],
    ["the message is stopped", { message: "is stopped" }],
    ["the message cannot be read", { item: { readDraft: never } }],
  ])("nothing is written where %s", async (_, change) => {
    const { press, intents } = world(change);
    await press();
    expect(intents).toEqual([]);
  });
});

describe("before Send, where policy wants it", () => {
  const noPass = { policy: strict };
  const fresh = { policy: strict, pass };
  const asked = { allowEvent: false, sendModeOverride: "promptUser" };
  const secondPress = { allowEvent: false };

  test.each<
    [
      message: keyof typeof drafts,
      ability: DialogAbility,
      how: string,
      noted: Partial<ItemNotes>,
      answer: () => Promise<boolean>,
      expected: Partial<CompletionOptions>,
      requests: number,
      after: number,
    ]
  >([
    ["fits", "button-and-override", "is on record", fresh, written, { allowEvent: true }, 1, 0],
    ["fits", "button-and-override", "is refused", fresh, refused, stopped, 1, 0],
    ["fits", "button-and-override", "finds no network", fresh, offline, stopped, 1, 0],
    ["fits", "button-and-override", "finds no fetch", fresh, broken, stopped, 1, 0],
    ["fits", "button-and-override", "gets no answer", fresh, never, stopped, 1, 2_500],
    ["fits", "button-and-override", "has no pass", noPass, written, stopped, 0, 0],
    [
      "fits",
      "button-and-override",
      "has a pass that has ended",
      { ...fresh, pass: { ...pass, until: NOW - 1 } },
      written,
      stopped,
      0,
      0,
    ],
    ["fits", "plain", "is on record", fresh, written, { allowEvent: true }, 1, 0],
    ["fits", "plain", "is refused", fresh, refused, { allowEvent: false, errorMessage: en.unrecorded }, 1, 0],
    ["is asked about", "button-and-override", "is on record", fresh, written, asked, 1, 0],
    ["is asked about", "button-and-override", "is refused", fresh, refused, stopped, 1, 0],
    ["is asked about", "plain", "waits for a second press", fresh, written, secondPress, 0, 0],
    ["is stopped", "button-and-override", "stays stopped for what it is", fresh, written, { allowEvent: false }, 0, 0],
  ])("what %s (%s) and %s", async (message, ability, _, noted, writeIntent, expected, requests, after) => {
    const { press, intents } = world({ message, ability, noted, writeIntent });
    const answer = await press();
    expect(answer.options).toMatchObject(expected);
    if (expected !== stopped)
      expect(answer.options.errorMessage === en.unrecorded).toBe(expected.errorMessage === en.unrecorded);
    if (expected === stopped) expect(answer.options).toEqual(stopped);
    expect(answer.after).toBe(after);
    expect(intents.map(({ isAwaited }) => isAwaited)).toEqual(Array.from({ length: requests }, () => true));
  });

  test("the settings' policy holds where the pane has left none", async () => {
    expect((await world({ noted: {}, policy: () => strict }).press()).options).toEqual(stopped);
  });

  test("what was read late is not held beyond the handler's own time", async () => {
    const readDraft = (): Promise<typeof drafts.fits> =>
      new Promise((resolve) => setTimeout(() => resolve(drafts.fits), 3_500));
    const { press } = world({ item: { readDraft }, noted: fresh, writeIntent: never });
    expect(await press()).toEqual({ options: stopped, after: 4_400 });
  });

  test("an organisation that only watches stops nothing and waits for nothing", async () => {
    const { press, intents } = world({ noted: { policy: { ...strict, mode: "log-only" }, pass }, writeIntent: never });
    expect(await press()).toEqual({ options: { allowEvent: true }, after: 0 });
    expect(intents.map(({ isAwaited }) => isAwaited)).toEqual([false]);
  });

  test("a message that was not checked has no row, and is stopped for that", async () => {
    const { press } = world({ item: { readDraft: never }, noted: fresh });
    expect((await press()).options).toEqual(stopped);
  });

  test("it goes where policy lets unchecked messages go", async () => {
    const { press } = world({
      item: { readDraft: never },
      noted: { policy: { ...strict, whenUnchecked: "send" }, pass },
    });
    expect((await press()).options).toEqual({ allowEvent: true });
  });

  test.each<DialogAbility>(["plain", "button-and-override"])(
    "pressing again does not help, a fresh pass does (%s)",
    async (ability) => {
      const { press, note } = world({ ability, noted: noPass });
      for (let presses = 1; presses <= 3; presses++) expect((await press()).options.errorMessage).toBe(en.unrecorded);
      note({ pass });
      expect((await press()).options).toEqual({ allowEvent: true });
    },
  );

  test("an unread message stays stopped at the second press too", async () => {
    const { press } = world({ ability: "plain", item: { readDraft: never }, noted: fresh });
    expect((await press()).options.errorMessage).toBe(en.unrecorded);
    expect((await press()).options.errorMessage).toBe(en.unrecorded);
  });

  test("in a plain client the second press is the answer to the question, and the row goes first", async () => {
    let answer = refused;
    const { press, intents } = world({
      ability: "plain",
      message: "is asked about",
      noted: fresh,
      writeIntent: () => answer(),
    });
    expect((await press()).options.errorMessage).not.toBe(en.unrecorded);
    expect(intents).toHaveLength(0);
    expect((await press()).options.errorMessage).toBe(en.unrecorded);
    answer = written;
    expect((await press()).options).toEqual({ allowEvent: true });
    expect(intents).toHaveLength(2);
  });
});
