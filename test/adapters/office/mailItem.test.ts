import { officeMailItem } from "../../../src/adapters/office/mailItem";
import { isOfficeError } from "../../../src/adapters/office/OfficeError";
import type { Draft } from "../../../src/domain/draft/draft";
import { applyToDraft } from "../../../src/domain/fix/applyFix";
import type { DraftFix } from "../../../src/domain/fix/fix";
import { clientNames, type Switches } from "../../../emulator/outlook/profiles";
import { address } from "../../support/builders";
import { contactList, emulatedItem, person, useOffice, type EmulatedItem } from "../../support/scriptOffice";

const item = officeMailItem();
const key = (text: string): ReturnType<typeof address>["key"] => address(text).key;

const header = "<p>From: Bob Lee<br>Sent: Monday<br>To: Li Na &lt;li.na@ourco.example&gt;<br>Subject: Old</p>";
const thread = `<div id="appendonsend"></div><hr><div id="divRplyFwdMsg">${header}</div><p>When does it leave?</p>`;
const written = {
  to: [person("a@acme.example", "A"), person("t@tamura.example", "T")],
  cc: [person("b@acme.example", "B"), person("a@acme.example", "A")],
  bcc: [person("c@acme.example", "C")],
  subject: "RE: Old",
  html: `<p>It leaves tomorrow.</p>${thread}`,
  composeType: "reply",
  conversationId: "conversation-1",
} as const;

const TOMORROW = new Date(Date.now() + 86_400_000).toISOString();
const others = [[key("t@tamura.example")]];
/** Every kind, in every shape that differs. */
const fixes: ReadonlyArray<readonly [string, DraftFix]> = [
  ["remove", { kind: "remove-recipient", address: key("b@acme.example") }],
  ["remove nobody", { kind: "remove-recipient", address: key("x@acme.example") }],
  ["add", { kind: "add-recipient", address: address("d@acme.example"), name: "D", field: "cc" }],
  ["add one who is there", { kind: "add-recipient", address: address("c@acme.example"), name: "C", field: "to" }],
  ["replace", { kind: "replace-recipient", from: key("b@acme.example"), to: address("d@acme.example"), name: "D" }],
  [
    "replace by one who is there",
    { kind: "replace-recipient", from: key("b@acme.example"), to: address("c@acme.example"), name: "C" },
  ],
  [
    "move to Bcc",
    { kind: "move-recipients", addresses: [key("t@tamura.example"), key("b@acme.example")], field: "bcc" },
  ],
  ["move up", { kind: "move-recipients", addresses: [key("c@acme.example")], field: "to" }],
  ["keep once", { kind: "remove-repeats", addresses: [key("a@acme.example")] }],
  ["split", { kind: "split-message", others }],
  ["set the subject of a reply", { kind: "set-subject", subject: "Contract SC-2026-041" }],
  ["set a subject with a prefix", { kind: "set-subject", subject: "RE: Contract SC-2026-041" }],
  ["delay", { kind: "delay-delivery", until: TOMORROW }],
  ["cut", { kind: "cut-quoted-text" }],
];

function open(given: Partial<Switches> = {}, part: Parameters<typeof emulatedItem>[0] = written): EmulatedItem {
  const emulated = emulatedItem(part, { newMessageInCompose: "present", ...given });
  useOffice(emulated.office);
  return emulated;
}

/** All that is read, and what is behind it. */
async function all({ state }: EmulatedItem): Promise<{ readonly draft: Draft; readonly html: string }> {
  return { draft: await item.readDraft(), html: state.value.html };
}

const clients: ReadonlyArray<readonly [string, Partial<Switches>]> = [
  ...clientNames.map((client) => [client as string, { client }] as const),
  ["a web client that keeps one prefix", { client: "web", subjectPrefix: "kept-once" }],
  ["a web client that replaces prefixes", { client: "web", subjectPrefix: "replaced" }],
  ["a client that forgets times that have passed", { client: "mac", pastDeliveryTime: "clears" }],
  ["a client that says times as text", { client: "web", deliveryTimeAs: "text" }],
  ["a client that leaves HTML as it is", { client: "web", rewritesHtml: false }],
];

describe.each(clients)("%s", (_, given) => {
  test.each(fixes)("Outlook and the domain agree: %s, and it is taken back as it was", async (__, fix) => {
    const emulated = open(given);
    const before = await all(emulated);
    const undo = await item.apply(fix);
    expect(await item.readDraft()).toEqual(applyToDraft(before.draft, fix));
    await undo();
    expect(await all(emulated)).toEqual(before);
    expect(emulated.log.filter(({ outcome }) => outcome !== "done")).toEqual([]);
  });

  test("of a forwarded message only what is quoted in it is cut", async () => {
    const html = `<p>See below.</p>${thread}<hr><div>${header}</div><p>Hello</p>`;
    const emulated = open(given, { ...written, subject: "FW: Old", composeType: "forward", html });
    const before = await all(emulated);
    const undo = await item.apply({ kind: "cut-quoted-text" });
    expect(before.draft.quotedText).toContain("Hello");
    expect(await item.readDraft()).toEqual(applyToDraft(before.draft, { kind: "cut-quoted-text" }));
    await undo();
    expect(await all(emulated)).toEqual(before);
  });

  test("a body of plain text is cut as plain text", async () => {
    const html =
      "It leaves tomorrow.<br>-----Original Message-----<br>From: Bob<br>Sent: Monday<br>To: Li<br><br>When?";
    const emulated = open(given, { ...written, bodyType: "text", html });
    const before = await all(emulated);
    const undo = await item.apply({ kind: "cut-quoted-text" });
    expect(before.draft.quotedText).toContain("When?");
    expect(await item.readDraft()).toEqual(applyToDraft(before.draft, { kind: "cut-quoted-text" }));
    await undo();
    expect(await all(emulated)).toEqual(before);
  });

  test("five hundred recipients are read, and written back a hundred at a time", async () => {
    const to = Array.from({ length: 500 }, (__, index) => person(`p${String(index)}@acme.example`));
    const emulated = open(given, { to });
    await item.apply({ kind: "remove-recipient", address: key("p0@acme.example") });
    expect(emulated.state.value.to.map((one) => one.address)).toEqual(to.slice(1).map((one) => one.address));
    expect(emulated.log.filter(({ outcome }) => outcome !== "done")).toEqual([]);
  });

  test("a field with a contact list is added to, never written anew", async () => {
    const emulated = open(given, { to: [contactList("All buyers"), person("a@acme.example")] });
    await expect(item.apply({ kind: "remove-recipient", address: key("a@acme.example") })).rejects.toMatchObject({
      name: "OfficeError",
      failure: "unsupported",
    });
    await item.apply({ kind: "add-recipient", address: address("d@acme.example"), name: "D", field: "to" });
    expect(emulated.state.value.to.map(({ name }) => name)).toEqual(["All buyers", "a@acme.example", "D"]);
  });
});

describe("what cannot be done is said, and nothing is changed", () => {
  const long = `<p>Text</p>${thread}<p>${"x".repeat(1_000_000)}</p>`;
  test.each<[string, DraftFix, Partial<Switches>, Partial<EmulatedItem["state"]["value"]>, string]>([
    ["a subject that is too long", { kind: "set-subject", subject: "x".repeat(256) }, {}, {}, "unsupported"],
    [
      "a delivery time below Mailbox 1.13",
      { kind: "delay-delivery", until: TOMORROW },
      { mailbox: "1.12" },
      {},
      "unsupported",
    ],
    ["a body that could not be put back", { kind: "cut-quoted-text" }, {}, { html: long }, "unsupported"],
    ["no windows from here", { kind: "split-message", others }, { newMessageInCompose: "absent" }, {}, "unsupported"],
    [
      "a refused subject",
      { kind: "set-subject", subject: "x" },
      { faults: [{ call: "subject.setAsync", mode: "fail" }] },
      {},
      "refused",
    ],
    [
      "a refused body",
      { kind: "cut-quoted-text" },
      { faults: [{ call: "body.setAsync", mode: "fail" }] },
      {},
      "refused",
    ],
    [
      "a window that Outlook does not open",
      { kind: "split-message", others },
      { faults: [{ call: "displayNewMessageFormAsync", mode: "fail" }] },
      {},
      "refused",
    ],
    [
      "a second field that is refused",
      { kind: "move-recipients", addresses: [key("t@tamura.example")], field: "bcc" },
      { faults: [{ call: "to.setAsync", mode: "fail", times: 1 }] },
      {},
      "refused",
    ],
  ])("%s", async (_, fix, given, part, failure) => {
    const emulated = open(given, { ...written, ...part });
    const before = await all(emulated);
    await expect(item.apply(fix)).rejects.toMatchObject({ name: "OfficeError", failure });
    expect(await all(emulated)).toEqual(before);
  });
});

test("text that was written since is not taken away by an undo", async () => {
  const emulated = open();
  const undo = await item.apply({ kind: "cut-quoted-text" });
  emulated.state.change({ html: `${emulated.state.value.html}<p>One more thing.</p>` });
  await expect(undo()).rejects.toMatchObject({ failure: "changed" });
  expect(emulated.state.value.html).toContain("One more thing.");
});

test("a subject that was written since is not taken away by an undo", async () => {
  const emulated = open();
  const undo = await item.apply({ kind: "set-subject", subject: "Contract" });
  emulated.state.change({ subject: "RE: Contract, two copies" });
  await expect(undo()).rejects.toMatchObject({ failure: "changed" });
  expect(emulated.state.value.subject).toBe("RE: Contract, two copies");
});

test("who came or went since the fix is not touched by its undo", async () => {
  const emulated = open();
  const undo = await item.apply({
    kind: "replace-recipient",
    from: key("t@tamura.example"),
    to: address("d@acme.example"),
    name: "D",
  });
  emulated.state.change({ to: [...emulated.state.value.to, person("new@acme.example")], bcc: [] });
  await undo();
  const { to, cc, bcc } = emulated.state.value;
  expect([to, cc, bcc].map((field) => field.map((one) => one.address))).toEqual([
    ["a@acme.example", "new@acme.example", "t@tamura.example"],
    ["b@acme.example", "a@acme.example"],
    [],
  ]);
});

test("a delivery time that a client does not take back is said", async () => {
  open({ pastDeliveryTime: "refused" });
  const undo = await item.apply({ kind: "delay-delivery", until: TOMORROW });
  await expect(undo()).rejects.toMatchObject({ failure: "refused" });
});

test("an earlier delivery time is put back", async () => {
  const earlier = new Date(Date.now() + 3_600_000).toISOString();
  const emulated = open({}, { ...written, deliverAt: Date.parse(earlier) });
  const undo = await item.apply({ kind: "delay-delivery", until: TOMORROW });
  expect(emulated.state.value.deliverAt).toBe(Date.parse(TOMORROW));
  await undo();
  expect((await item.readDraft()).deliverAt).toBe(earlier);
});

test("each of the others gets the same words without the thread, in the fields where they stand", async () => {
  const emulated = open(
    {},
    { ...written, cc: [...written.cc, person("u@tamura.example")], bcc: [person("m@mohan.example")] },
  );
  await item.apply({
    kind: "split-message",
    others: [[key("t@tamura.example"), key("u@tamura.example")], [key("m@mohan.example")]],
  });
  expect(emulated.opened).toEqual([
    {
      to: ["t@tamura.example"],
      cc: ["u@tamura.example"],
      bcc: [],
      subject: "RE: Old",
      html: "<p>It leaves tomorrow.</p>",
    },
    { to: [], cc: [], bcc: ["m@mohan.example"], subject: "RE: Old", html: "<p>It leaves tomorrow.</p>" },
  ]);
});

test("words whose formatting is too large for a new window go without it", async () => {
  const emulated = open({}, { ...written, html: `<style>${"x".repeat(40_000)}</style><p>It leaves &lt;soon&gt;.</p>` });
  await item.apply({ kind: "split-message", others });
  expect(emulated.opened.map(({ html }) => html)).toEqual(["<p>It leaves &lt;soon&gt;.</p>"]);
});

test.each<[string, Partial<Switches>, number]>([
  ["no time", {}, 0],
  ["a time that has passed", {}, Date.now() - 1_000],
  ["a client below Mailbox 1.13", { mailbox: "1.12" }, Date.parse(TOMORROW)],
  ["a client that refuses", { faults: [{ call: "delayDeliveryTime.getAsync", mode: "fail" }] }, Date.parse(TOMORROW)],
])("%s: the draft goes at once", async (_, given, deliverAt) => {
  open(given, { deliverAt });
  expect(await item.readDraft()).not.toHaveProperty("deliverAt");
});

test.each([
  ["conversation-1", "conversation-1"],
  [null, undefined],
])("the conversation %p is read as %p", async (conversationId, expected) => {
  open({}, { conversationId });
  expect((await item.readDraft()).conversation).toBe(expected);
});

test("the draft is read in nine calls, three at a time at most", async () => {
  const emulated = open({ client: "web" }, {});
  await item.readDraft();
  expect(emulated.log.map(({ outcome }) => outcome)).toEqual(Array(9).fill("done"));
});

test.each(["to.getAsync", "subject.getAsync", "body.getAsync", "getAttachmentsAsync"])(
  "a refused %s is a typed error",
  async (call) => {
    open({ faults: [{ call, mode: "fail", code: 5001 }] }, {});
    const error: unknown = await item.readDraft().catch((reason: unknown) => reason);
    expect(isOfficeError(error) && [error.operation, error.failure, error.code]).toEqual([call, "refused", 5001]);
  },
);
