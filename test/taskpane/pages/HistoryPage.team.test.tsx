/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { RecordRow } from "../../../src/domain/record/recordRow";
import { recipient, sentRows, wangWei } from "../../support/fakeHistory";
import { showHistory, type HistoryShown } from "../../support/showHistory";
import type { FakeHistory } from "../../support/fakeHistory";

const bob = recipient("bob@gmail.com", { role: "personal" });
const warning = { rule: "formal-not-to-personal", severity: "warn" } as const;
const theirs = { mailbox: wangWei };
const rows = [
  ...sentRows(4, "2026-11-23T10:00:00Z", { sender: wangWei }, theirs),
  ...sentRows(3, "2026-11-22T10:00:00Z", { outcome: "sent-anyway", recipients: [bob], findings: [warning] }),
  ...sentRows(2, "2026-11-21T10:00:00Z", { kinds: [], outcome: "unchecked" }, { state: "unchecked" }),
  ...sentRows(1, "2026-10-20T10:00:00Z", { sender: wangWei }, theirs),
];

async function showTeam(shown: readonly RecordRow[], options: Partial<HistoryShown> = {}): Promise<FakeHistory> {
  const records = await showHistory({ rows: shown, ...options });
  fireEvent.change(await screen.findByLabelText("What was sent"), { target: { value: "team" } });
  await screen.findByRole("heading", { name: "Sent by the team" });
  return records;
}

const colleagues = (): readonly string[] =>
  screen.queryAllByRole("button", { name: /^What .+ sent$/ }).map(({ textContent }) => textContent);

test("each colleague has his figures of the month, by name", async () => {
  await showTeam(rows);
  await waitFor(() => {
    expect(colleagues()).toEqual(["li.na@ourco.example", "wang.wei@ourco.example"]);
  });
  const [first, second] = screen.getAllByRole("listitem");
  if (first === undefined || second === undefined) throw new Error("There is nobody.");
  within(first).getByText("2 messages, 50 % checked before sending");
  within(first).getByText("1 formal message, 1 to personal mailboxes only");
  within(first).getByText("1 warning shown, 1 sent anyway");
  within(second).getByText("1 message, 100 % checked before sending");
  within(second).getByText("1 formal message, none to personal mailboxes only");
  within(second).getByText("No warnings shown");
  screen.getByText(/in the order of the alphabet/);
  screen.getByText(/count once for each client/);
  expect(screen.queryByText(/your own records only/)).toBeNull();
});

test("another month can be chosen", async () => {
  await showTeam(rows);
  fireEvent.change(screen.getByLabelText("Month"), { target: { value: "2026-10" } });
  await waitFor(() => {
    expect(colleagues()).toEqual(["wang.wei@ourco.example"]);
  });
  fireEvent.change(screen.getByLabelText("Month"), { target: { value: "2026-08" } });
  await screen.findByText("Nothing is on record for this month.");
});

test("a colleague's history opens, and the way back is there", async () => {
  const records = await showTeam(rows);
  fireEvent.click(await screen.findByRole("button", { name: "What wang.wei@ourco.example sent" }));
  await screen.findByRole("heading", { name: "What wang.wei@ourco.example sent" });
  await screen.findByText("Contract 1");
  expect(records.asked.at(-1)?.about).toEqual({ of: "mailbox", mailbox: wangWei });
  fireEvent.click(screen.getByRole("button", { name: "Back to the team" }));
  await waitFor(() => {
    expect(colleagues()).toHaveLength(2);
  });
});

test("who sees only his own records is told so, and what to ask for", async () => {
  await showTeam(rows.filter(({ mailbox }) => mailbox !== wangWei));
  await screen.findByText(/SharePoint shows you your own records only/);
});

test("a month is read as a whole, however many questions it takes", async () => {
  const busy = Array.from({ length: 23 * 20 }, (_, number) =>
    sentRows(number, new Date(Date.UTC(2026, 10, 23, 8) - number * 72 * 60_000).toISOString()),
  ).flat();
  const records = await showTeam(busy, { tooMany: 100 });
  await screen.findByText(/^447 messages, /, {}, { timeout: 10_000 });
  expect(records.asked.length).toBeGreaterThan(3);
  expect(screen.queryByText(/Only read back to/)).toBeNull();
});

test("nothing is asked for beyond the month", async () => {
  const many = Array.from({ length: 90 }, (_, number) =>
    sentRows(number, new Date(Date.UTC(2026, 10, 23, 8) - number * 12 * 3_600_000).toISOString()),
  ).flat();
  const records = await showTeam(many);
  await screen.findByText(/^45 messages, /);
  expect(records.asked.filter(({ about }) => about.of === "everybody")).toHaveLength(1);
});

test("messages and figures of the team are there too", async () => {
  await showTeam(rows);
  fireEvent.click(await screen.findByRole("tab", { name: "Messages" }));
  await screen.findByText("Contract 4");
  expect(screen.queryByText("Contract 1")).toBeNull();
  fireEvent.click(screen.getByRole("tab", { name: "Figures" }));
  await screen.findByText(/^66\.7 % of 3 messages were checked/);
});
