import { clientNames, defaultSwitches, withSwitches, type Switches } from "../../../emulator/outlook/profiles";
import {
  alertFor,
  offlineAlert,
  slowNotice,
  type CompletedOptions,
  type SendOutcome,
} from "../../../emulator/outlook/smartAlert";

const refused = (options: CompletedOptions = {}): SendOutcome => ({
  status: "completed",
  options: { allowEvent: false, errorMessage: "No.", ...options },
});
const unavailable: SendOutcome = { status: "unavailable" };
const timedOut: SendOutcome = { status: "timed-out" };
const pane = { commandId: "x", cancelLabel: "Open", contextData: "{}" };

test.each<[name: string, outcome: SendOutcome, switches: Partial<Switches>, buttons: readonly string[] | undefined]>([
  ["allowed", { status: "completed", options: { allowEvent: true } }, {}, undefined],
  ["refused, PromptUser", refused(), { sendMode: "PromptUser" }, ["Send Anyway", "Don't Send"]],
  ["refused, SoftBlock", refused(), {}, ["Don't Send"]],
  ["refused, Block", refused(), { sendMode: "Block" }, ["Don't Send"]],
  ["overridden to promptUser", refused({ sendModeOverride: "promptUser" }), {}, ["Send Anyway", "Don't Send"]],
  [
    "an override that the client does not know",
    refused({ sendModeOverride: "promptUser" }),
    { mailbox: "1.13" },
    ["Don't Send"],
  ],
  ["a button", refused(pane), {}, ["Open", "Don't Send"]],
  ["a button on Mac takes the place of Don't Send", refused(pane), { client: "mac" }, ["Open"]],
  ["a button that the client does not know", refused(pane), { mailbox: "1.13" }, ["Don't Send"]],
  ["unavailable, SoftBlock", unavailable, {}, ["Send Anyway", "Try Later"]],
  ["unavailable on Mac, SoftBlock", unavailable, { client: "mac" }, ["Don't Send"]],
  ["unavailable, PromptUser, silent", unavailable, { sendMode: "PromptUser", whenUnavailable: "sends" }, undefined],
  ["unavailable, Block", unavailable, { sendMode: "Block" }, ["Don't Send"]],
  ["timed out on the web, SoftBlock", timedOut, {}, ["Send Anyway", "Don't Send"]],
  ["timed out in classic, SoftBlock", timedOut, { client: "classic-windows" }, ["Don't Send"]],
  [
    "timed out, PromptUser",
    timedOut,
    { client: "classic-windows", sendMode: "PromptUser" },
    ["Send Anyway", "Don't Send"],
  ],
])("%s", (_, outcome, switches, buttons) => {
  expect(alertFor(outcome, withSwitches(defaultSwitches, switches))?.buttons.map(({ label }) => label)).toEqual(
    buttons,
  );
});

test.each<[Switches["markdown"], string]>([
  ["rendered", "Not this."],
  ["raw", "**Not** this."],
  ["ignored", "No."],
])("Markdown is %s", (markdown, text) => {
  const outcome = refused({ errorMessageMarkdown: "**Not** this." });
  expect(alertFor(outcome, withSwitches(defaultSwitches, { markdown }))?.text).toBe(text);
});

test.each([
  [true, '{"a":1}'],
  [false, undefined],
])("a context that is an object, taken: %s", (takesContextObject, contextData) => {
  const outcome = refused({ ...pane, contextData: { a: 1 } });
  expect(alertFor(outcome, withSwitches(defaultSwitches, { takesContextObject }))?.contextData).toBe(contextData);
});

test.each(clientNames)(
  "%s: text and label are cut where the real dialog ends, and a missing text is Outlook's own",
  (client) => {
    const switches = { ...defaultSwitches, client };
    expect(alertFor(refused({ errorMessage: "x".repeat(600) }), switches)?.text).toHaveLength(500);
    expect(alertFor(refused({ ...pane, cancelLabel: "y".repeat(30) }), switches)?.buttons[0]?.label).toHaveLength(20);
    expect(alertFor({ status: "completed", options: { allowEvent: false } }, switches)?.text).toContain("preventing");
  },
);

test("the slow notice lets only PromptUser go on, and offline asks", () => {
  expect(slowNotice(defaultSwitches).buttons).toEqual([]);
  expect(slowNotice({ ...defaultSwitches, sendMode: "PromptUser" }).buttons).toHaveLength(2);
  expect(offlineAlert({ ...defaultSwitches, sendMode: "Block" }).buttons.map(({ choice }) => choice)).toEqual([
    "dont-send",
  ]);
});
