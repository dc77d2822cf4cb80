/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { liNa, recipient, sentRows, wangWei } from "../../support/fakeHistory";
import { showHistory } from "../../support/showHistory";

const bob = recipient("bob@gmail.com", { role: "personal" });
const rows = [
  ...sentRows(3, "2026-11-23T10:00:00Z", { recipients: [recipient("sales@acme.example"), bob] }),
  ...sentRows(2, "2026-11-23T08:00:00Z", {
    kinds: [{ kind: "greeting" }],
    subject: { is: "full", text: "Happy New Year" },
  }),
  ...sentRows(
    1,
    "2026-11-03T08:00:00Z",
    {
      sender: wangWei,
      outcome: "sent-anyway",
      recipients: [bob],
      findings: [{ rule: "formal-not-to-personal", severity: "warn", address: bob.address }],
    },
    { mailbox: wangWei },
  ),
];

const openings = (): readonly string[] =>
  screen.queryAllByLabelText(/^Open in Outlook: /).map(({ textContent }) => textContent);

async function choose(label: string, value: string): Promise<void> {
  fireEvent.change(await screen.findByLabelText(label), { target: { value } });
}

test("messages stand under their days, newest first, with kind, mailboxes, roles and warnings", async () => {
  await showHistory({ rows });
  await screen.findByRole("heading", { name: "Sent to Acme" });
  await screen.findByText("3 messages: all that is on record.");
  expect(openings()).toEqual(["Contract 3", "Happy New Year", "Contract 1"]);
  const days = screen.getAllByRole("heading", { level: 3 });
  expect(days.map(({ textContent }) => textContent)).toEqual(["Monday, November 23", "Tuesday, November 3"]);
  const last = screen.getAllByRole("listitem").at(-1);
  if (last === undefined) throw new Error("There is no message.");
  for (const words of ["contract", "sent", "1 warning", "personal", "bob@gmail.com"]) within(last).getByText(words);
  within(last).getByText(/wang\.wei@ourco\.example/);
  expect(screen.queryByText(/li\.na@ourco/)).toBeNull();
});

test.each([
  ["intent", "on its way"],
  ["not-sent", "not sent"],
  ["not-confirmed", "not confirmed"],
  ["unchecked", "not checked"],
] as const)("a message that is %s says so, in words", async (state, words) => {
  await showHistory({ rows: sentRows(1, "2026-11-23T08:00:00Z", {}, { state }) });
  await screen.findByText(words);
});

test("a message opens in Outlook, and says where it is gone", async () => {
  const records = await showHistory({ rows, gone: ["<2@ourco.example>"] });
  fireEvent.click(await screen.findByLabelText("Open in Outlook: Contract 3"));
  await screen.findByText("Outlook is opening the message.");
  fireEvent.click(screen.getByLabelText("Open in Outlook: Happy New Year"));
  await screen.findByText(/not in your mailbox any more/);
  expect(records.opened.map(({ row }) => row.internetMessageId)).toEqual(["<3@ourco.example>", "<2@ourco.example>"]);
});

test("a message that nobody has seen yet cannot be opened", async () => {
  const [seen = fail()] = sentRows(1, "2026-11-23T08:00:00Z");
  const { key, record, mailbox, at, client = fail() } = seen;
  await showHistory({ rows: [{ key, record, mailbox, at, client, state: "intent" }] });
  await screen.findByText("Contract 1");
  expect(openings()).toEqual([]);
});

test("older messages come with a button, and nothing twice", async () => {
  const daily = Array.from({ length: 130 }, (_, number) =>
    sentRows(number, new Date(Date.UTC(2026, 10, 23, 8) - number * 86_400_000).toISOString()),
  ).flat();
  await showHistory({ rows: daily });
  await screen.findByText("84 messages since Sep 1, 2026.");
  expect(openings()).toHaveLength(40);
  fireEvent.click(screen.getByText("Show more"));
  expect(openings()).toHaveLength(80);
  fireEvent.click(screen.getByText("Show older messages"));
  await screen.findByText(/^130 messages since/);
  fireEvent.click(screen.getByText("Show older messages"));
  await screen.findByText("130 messages: all that is on record.");
  for (let times = 0; times < 2; times += 1) fireEvent.click(screen.getByText("Show more"));
  expect(new Set(openings()).size).toBe(130);
  screen.getByText("There is nothing older.");
});

test("looking again keeps what is older, and shows what is new once", async () => {
  const daily = Array.from({ length: 100 }, (_, number) =>
    sentRows(number, new Date(Date.UTC(2026, 10, 22, 8) - number * 86_400_000).toISOString()),
  ).flat();
  const records = await showHistory({ rows: daily });
  await screen.findByText("83 messages since Sep 1, 2026.");
  fireEvent.click(screen.getByText("Show older messages"));
  await screen.findByText("100 messages: all that is on record.");
  records.record([...sentRows(200, "2026-11-23T08:00:00Z"), ...daily]);
  fireEvent.click(screen.getByText("Refresh"));
  await screen.findByText("101 messages: all that is on record.");
});

test.each<[name: string, act: () => Promise<void>, found: readonly string[]]>([
  ["a kind", () => choose("Kind", "greeting"), ["Happy New Year"]],
  ["a sender", () => choose("Sender", wangWei), ["Contract 1"]],
  ["a state", () => choose("State", "not-sent"), []],
  ["a first day", () => choose("From", "2026-11-04"), ["Contract 3", "Happy New Year"]],
  ["a last day", () => choose("To", "2026-11-03"), ["Contract 1"]],
  ["words", () => choose("Subject, address, number or file", "bob contract"), ["Contract 3", "Contract 1"]],
])("filters by %s, says how many, and clears it again", async (_, filter, found) => {
  await showHistory({ rows });
  fireEvent.click(await screen.findByText("Filter"));
  await filter();
  expect(openings()).toEqual(found);
  screen.getByText(`${String(found.length)} of 3 messages`);
  if (found.length === 0) screen.getByText(/None of these messages matches/);
  fireEvent.click(screen.getByText("Clear the filter"));
  expect(openings()).toHaveLength(3);
});

test("a mailbox opens its own history: a client's among the client's, a stranger's among one's own", async () => {
  const records = await showHistory({ rows });
  const [first] = await screen.findAllByLabelText("What was sent to bob@gmail.com");
  fireEvent.click(first ?? fail());
  await screen.findByRole("heading", { name: "Sent to bob@gmail.com" });
  await waitFor(() => {
    expect(openings()).toEqual(["Contract 3", "Contract 1"]);
  });
  expect(records.asked.at(-1)?.about).toEqual({ of: "address", address: "bob@gmail.com", client: "acme" });
  fireEvent.change(screen.getByLabelText("Mailbox"), { target: { value: "nobody" } });
  fireEvent.click(screen.getByRole("button", { name: "Show" }));
  screen.getByText(/no mail address/);
  fireEvent.change(screen.getByLabelText("Mailbox"), { target: { value: " Who@Stranger.example " } });
  fireEvent.click(screen.getByRole("button", { name: "Show" }));
  await screen.findByText(/Nothing is on record here yet/);
  expect(records.asked.at(-1)?.about).toEqual({ of: "address", address: "who@stranger.example" });
});

test("what I sent is asked for by my mailbox", async () => {
  const records = await showHistory({ rows });
  await choose("What was sent", "mine");
  await screen.findByRole("heading", { name: "Sent by me" });
  await waitFor(() => {
    expect(openings()).toEqual(["Contract 3", "Happy New Year"]);
  });
  expect(records.asked.at(-1)?.about).toEqual({ of: "mailbox", mailbox: liNa });
});

test("without a client the page says what to do, and asks for nothing", async () => {
  const records = await showHistory({ rows, client: null });
  await screen.findByText("Choose a client to see what was sent to it.");
  expect(records.asked).toEqual([]);
  expect(records.sweeps).toEqual([]);
});

test("what a sweep has just recorded comes by itself", async () => {
  const records = await showHistory({ rows: [], swept: rows });
  await waitFor(() => {
    expect(openings()).toHaveLength(3);
  });
  expect(records.sweeps).toEqual([{ interactive: false }]);
  expect(records.asked.every(({ interactive }) => !interactive)).toBe(true);
});

test("what the pane's own sweep records while the page is read comes by itself", async () => {
  await showHistory({ rows: [], swept: rows, sweepsBeside: true });
  await waitFor(() => {
    expect(openings()).toHaveLength(3);
  });
});

test("a sweep that brings nothing asks for nothing again", async () => {
  const records = await showHistory({ rows });
  await screen.findByText("3 messages: all that is on record.");
  expect(records.asked).toHaveLength(1);
});

test("a sweep under way shows how far it is, and interrupts nobody", async () => {
  const records = await showHistory({ rows });
  await screen.findByText("3 messages: all that is on record.");
  act(() => {
    records.sweepTo({ done: 120, of: 500 });
  });
  const line = screen.getByText("Recording 120 of 500 sent messages…");
  expect(line.closest("[role=status], [role=alert], [aria-live]")).toBeNull();
  expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("120");
  act(() => {
    records.sweepTo(undefined);
  });
  expect(screen.queryByRole("progressbar")).toBeNull();
});

test("where consent is needed the page says so, and goes on once somebody has signed in", async () => {
  const records = await showHistory({ rows, trouble: "consent-needed" });
  await screen.findByText(/needs your consent/);
  fireEvent.click(screen.getByRole("button", { name: "Sign in" }));
  await screen.findByText("3 messages: all that is on record.");
  expect(screen.queryByText(/needs your consent/)).toBeNull();
  expect(records.sweeps.at(-1)).toEqual({ interactive: true });
});

test("what may pass can be tried again", async () => {
  const records = await showHistory({ rows, trouble: "offline" });
  await screen.findByText(/cannot be reached/);
  records.fail(undefined);
  fireEvent.click(screen.getByRole("button", { name: "Try again" }));
  await screen.findByText("3 messages: all that is on record.");
});

test("a trouble on the way to older messages leaves those that are there", async () => {
  const daily = Array.from({ length: 130 }, (_, number) =>
    sentRows(number, new Date(Date.UTC(2026, 10, 23, 8) - number * 86_400_000).toISOString()),
  ).flat();
  const records = await showHistory({ rows: daily });
  await screen.findByText("84 messages since Sep 1, 2026.");
  records.fail("throttled");
  fireEvent.click(screen.getByText("Show older messages"));
  await screen.findByText(/SharePoint is busy/);
  expect(openings()).toHaveLength(40);
});

test("missing lists are the administrator's, with his button where there is one", async () => {
  await showHistory({ trouble: "lists-missing", page: { whenListsAreMissing: <button>Create them</button> } });
  await screen.findByText(/Ask your administrator/);
  screen.getByRole("button", { name: "Create them" });
});

test("records that cannot be shown or written are named", async () => {
  await showHistory({
    rows,
    damaged: [{ list: "all", item: "9", subject: "Torn", period: "2026-11" }],
    report: { problems: [{ subject: "", because: "refused", detail: "" }] },
  });
  await screen.findByText(/2 records could not be shown or written/);
  screen.getByText(/^Torn: damaged/);
  screen.getByText(/^\(no subject\): SharePoint does not take it/);
});

test("subjects that policy does not keep say so", async () => {
  await showHistory({
    rows: [
      ...sentRows(1, "2026-11-23T08:00:00Z", { subject: { is: "hashed", hash: "00" } }),
      ...sentRows(2, "2026-11-23T07:00:00Z", { subject: { is: "none" } }),
      ...sentRows(3, "2026-11-23T06:00:00Z", { subject: { is: "full", text: "" } }),
    ],
  });
  await screen.findByText(/as a fingerprint only/);
  expect(openings()).toEqual(["(subject kept as a fingerprint only)", "(subject not kept)", "(no subject)"]);
});

test("the page speaks Chinese", async () => {
  await showHistory({ rows, language: "zh-CN" });
  await screen.findByRole("heading", { name: "发给 Acme 的邮件" });
  await screen.findByText("共 3 封邮件，已全部显示。");
  screen.getByRole("heading", { name: "11月23日星期一" });
});

function fail(): never {
  throw new Error("There is nothing there.");
}
