import { existsSync, readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { parse } from "acorn";
import type { CompletedOptions } from "../../emulator/outlook/smartAlert";
import type { ComposeState } from "../../emulator/outlook/composeState";
import type { Switches } from "../../emulator/outlook/profiles";
import { packBook } from "../../src/adapters/office/roamingBook";
import { packText } from "../../src/adapters/office/packed/packText";
import { acme } from "../support/stockPage";
import { emulatedItem, person, type EmulatedItem } from "../support/scriptOffice";

/** The very file that ships, in a runtime that has nothing but the language and timers: classic Outlook's. */
const FILE = "dist/events.js";
const source = existsSync(FILE) ? readFileSync(FILE, "utf8") : "";
const settings = {
  book: JSON.stringify(
    packBook({ clients: [acme], own: { domains: [], bankAccounts: [] } }, "2026-11-24T09:00:00.000Z"),
  ),
};

function run(item: EmulatedItem, handler: string, more: object = {}): Promise<readonly CompletedOptions[]> {
  const completed: CompletedOptions[] = [];
  const context = createContext({
    Office: item.office.Office,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    console,
    ...more,
  });
  runInContext(
    "delete globalThis.Intl; delete globalThis.WebAssembly; delete globalThis.SharedArrayBuffer; delete globalThis.Atomics;",
    context,
  );
  runInContext(source, context);
  return new Promise((resolve) => {
    expect(item.office.run(handler, handler, (options) => completed.push(options))).toBe(true);
    setTimeout(() => resolve(completed), 300);
  });
}

const contract = { subject: "Sales contract SC-2026-041", html: "<p>Please sign the sales contract.</p>" };

test("the bundle is built", () => {
  expect(source.length).toBeGreaterThan(10_000);
});

test("it is ES5, one file, and asks for no global that classic Outlook lacks", () => {
  expect(() => parse(source, { ecmaVersion: 5 })).not.toThrow();
  expect(source).not.toMatch(/\b(?:XMLHttpRequest|localStorage|TextEncoder|importScripts)\s*\(/);
  expect(source).not.toMatch(/\bIntl\b|toLocale|\\p\{/);
});

test.each([
  "onNewMessageCompose",
  "onMessageCompose",
  "onMessageRecipientsChanged",
  "onMessageAttachmentsChanged",
  "onMessageFromChanged",
])("%s leaves a send id and a first record with the item, and completes once", async (handler) => {
  const item = emulatedItem(
    { ...contract, to: [person("sales@acme.example")] },
    { client: "classic-windows" },
    settings,
  );
  expect(await run(item, handler)).toHaveLength(1);
  expect(Object.keys(item.state.value.sessionData)).toEqual(["rightbox-send-id"]);
  expect(item.state.value.customProperties).toHaveProperty("record");
});

test.each<[name: string, switches: Partial<Switches>, to: string, expected: CompletedOptions]>([
  ["the official mailbox", {}, "sales@acme.example", { allowEvent: true }],
  [
    "Gmail",
    {},
    "bob.lee.acme@gmail.com",
    { allowEvent: false, commandId: "RightBox.Compose.OpenPane", cancelLabel: "Open RightBox" },
  ],
  ["a department", {}, "tech@acme.example", { allowEvent: false, sendModeOverride: "promptUser" }],
  ["a department in an older client", { mailbox: "1.13" }, "tech@acme.example", { allowEvent: false }],
  [
    "Gmail in Chinese",
    { language: "zh-CN" },
    "bob.lee.acme@gmail.com",
    { allowEvent: false, cancelLabel: "打开 RightBox" },
  ],
])("a contract to %s", async (_, switches, to, expected) => {
  const item = emulatedItem({ ...contract, to: [person(to)] }, { client: "classic-windows", ...switches }, settings);
  const completed = await run(item, "onMessageSend");
  expect(completed).toHaveLength(1);
  expect(completed[0]).toMatchObject(expected);
  expect((completed[0]?.errorMessage ?? "").length).toBeLessThanOrEqual(500);
  expect((completed[0]?.cancelLabel ?? "").length).toBeLessThanOrEqual(20);
  if (switches.mailbox === "1.13")
    expect(Object.keys(completed[0] ?? {}).sort()).toEqual(["allowEvent", "errorMessage"]);
});

test("corrupt settings do not stop a message from being judged", async () => {
  const item = emulatedItem(
    { ...contract, to: [person("bob@gmail.com")] },
    { client: "classic-windows" },
    { book: JSON.stringify("{broken") },
  );
  expect(await run(item, "onMessageSend")).toEqual([expect.objectContaining({ allowEvent: false })]);
});

const policySetting = (policy: unknown): string =>
  JSON.stringify(packText(JSON.stringify(policy), "2026-11-24T09:00:00Z"));
const strict = { severities: { "department-mailbox": "stop", "formal-to-official": "stop" } };

test.each<[name: string, more: Readonly<Record<string, unknown>>, expected: CompletedOptions]>([
  ["none is asked about", {}, { allowEvent: false, sendModeOverride: "promptUser" }],
  ["a strict one is stopped", { policy: policySetting(strict) }, { allowEvent: false }],
  ["one that only takes notes goes", { policy: policySetting({ ...strict, mode: "log-only" }) }, { allowEvent: true }],
  [
    "a user's own that is milder goes",
    {
      policy: policySetting(strict),
      "policy-own": JSON.stringify(
        JSON.stringify({ severities: { "department-mailbox": "off", "formal-to-official": "hint" } }),
      ),
    },
    { allowEvent: true },
  ],
  [
    "the same where the organisation has locked it is stopped",
    {
      policy: policySetting({ ...strict, locked: ["severities"] }),
      "policy-own": JSON.stringify(
        JSON.stringify({ severities: { "department-mailbox": "off", "formal-to-official": "hint" } }),
      ),
    },
    { allowEvent: false },
  ],
  ["a damaged one is asked about", { policy: '"RB1|x|y"' }, { allowEvent: false, sendModeOverride: "promptUser" }],
])(
  "without a note of the pane, a contract to a department under the settings' policy: %s",
  async (_, more, expected) => {
    const item = emulatedItem(
      { ...contract, to: [person("tech@acme.example")] },
      { client: "classic-windows" },
      { ...settings, ...more },
    );
    const completed = await run(item, "onMessageSend");
    expect(completed).toHaveLength(1);
    expect(completed[0]).toMatchObject(expected);
    expect(completed[0]?.sendModeOverride).toBe(expected.sendModeOverride);
  },
);

test.each([
  ["what does not fit is said above the message", {}, 1],
  ["not where the policy only takes notes", { policy: policySetting({ mode: "log-only" }) }, 0],
])("while it is written: %s", async (_, more, count) => {
  const item = emulatedItem(
    { ...contract, to: [person("tech@acme.example")] },
    { client: "classic-windows" },
    { ...settings, ...more },
  );
  await run(item, "onMessageRecipientsChanged");
  expect(item.state.value.notifications).toHaveLength(count);
  expect(item.state.value.customProperties).toHaveProperty("record");
});

test("a megabyte of text and five hundred recipients are answered once", async () => {
  const to = Array.from({ length: 500 }, (_, index) => person(`p${String(index)}@acme.example`));
  const item = emulatedItem(
    { subject: "Hello", html: `<p>${"How are you? ".repeat(80_000)}</p>`, to },
    { client: "classic-windows" },
    settings,
  );
  const completed = await new Promise<readonly CompletedOptions[]>(
    (resolve) =>
      void run(item, "onMessageSend").then((first) =>
        first.length > 0 ? resolve(first) : setTimeout(() => resolve(first), 4_500),
      ),
  );
  expect(completed).toHaveLength(1);
}, 20_000);

const kept = (value: unknown): ComposeState["sessionData"][string] => ({ value: JSON.stringify(value), writtenAt: 0 });
const withPass = (policy?: object): Partial<ComposeState> => ({
  ...contract,
  to: [person("sales@acme.example")],
  sessionData: {
    "rightbox-pass": kept({
      root: "https://graph.example/v1.0",
      items: "/items",
      token: "token",
      until: Date.now() + 60_000,
    }),
    ...(policy === undefined ? {} : { rightbox: kept({ v: 1, acknowledgements: [], policy }) }),
  },
});
const beforeSend = { record: "before-send" };

test.each<[name: string, fetch: unknown, asked: number]>([
  ["there is no fetch", undefined, 0],
  ["fetch throws", () => raise(), 1],
  ["fetch never answers", () => new Promise(() => undefined), 1],
  ["fetch rejects", () => Promise.reject(new TypeError("Network request failed")), 1],
])(
  "with a pass, a message goes at once where %s; where policy wants its row first it stays",
  async (_, fetch, count) => {
    const asked: unknown[][] = [];
    const more =
      fetch === undefined
        ? {}
        : {
            fetch: (...given: unknown[]) => {
              asked.push(given);
              return (fetch as () => unknown)();
            },
          };
    const goes = emulatedItem(withPass(), { client: "classic-windows" }, settings);
    expect(await run(goes, "onMessageSend", more)).toEqual([{ allowEvent: true }]);
    expect(asked).toHaveLength(count);
    for (const [url, init] of asked) {
      expect(url).toBe("https://graph.example/v1.0/$batch");
      expect(init).toMatchObject({ method: "POST", keepalive: true, headers: { Authorization: "Bearer token" } });
    }
    const stays = emulatedItem(withPass(beforeSend), { client: "classic-windows" }, settings);
    const answers = await run(stays, "onMessageSend", { ...more, setTimeout: hurried });
    expect(answers).toEqual([expect.objectContaining({ allowEvent: false, cancelLabel: "Open RightBox" })]);
    expect(answers[0]?.errorMessage).toContain("on record before it is sent");
  },
);

/** What takes seconds takes a tenth. */
function hurried(act: () => void, milliseconds: number): unknown {
  return setTimeout(act, milliseconds >= 1_000 ? milliseconds / 20 : milliseconds);
}

function raise(): never {
  throw new TypeError("no");
}
