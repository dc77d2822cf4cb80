/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { aContract, aDraft, to } from "../../../support/builders";
import { fakePolicy, policyText } from "../../../support/fakePolicy";
import { fakeQuiet } from "../../../support/fakeQuiet";
import { showPane } from "../../../support/showPane";

const toStranger = { ...aDraft(to("info@stranger.example"), aContract), conversation: "c1" };
const SAID = "info@stranger.example is not in your book.";

async function muteForAWeek(): Promise<void> {
  fireEvent.click(await screen.findByRole("button", { name: "Not again…" }));
  fireEvent.click(await screen.findByRole("menuitem", { name: "For a week" }));
}

test("a finding is muted, which is read out and taken back", async () => {
  const { quiet } = await showPane({ draft: toStranger });
  await muteForAWeek();
  const said = await screen.findByText("RightBox is quiet about this until Dec 1, 2026.");
  expect(said.closest("[role=status]")).not.toBeNull();
  await screen.findByText("Everything fits");
  expect(quiet.memory().mutes).toMatchObject([{ about: "info@stranger.example", kind: "contract" }]);
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  await screen.findByRole("button", { name: "Not again…" });
  expect(screen.getByText("RightBox says it again.")).toBeTruthy();
  expect(quiet.memory().mutes).toEqual([]);
});

test("what is muted is shown again, and that is taken back too", async () => {
  const { quiet } = await showPane({ draft: toStranger });
  await muteForAWeek();
  fireEvent.click(await screen.findByRole("button", { name: "1 finding is quiet" }));
  fireEvent.click(screen.getByRole("button", { name: `Show again: ${SAID}` }));
  await screen.findByRole("button", { name: "Not again…" });
  expect(quiet.memory().mutes).toEqual([]);
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  await screen.findByRole("button", { name: "1 finding is quiet" });
  expect(quiet.memory().mutes).toHaveLength(1);
});

test("what is acknowledged is settled in its conversation; taken back, it is not", async () => {
  const { quiet } = await showPane({ draft: toStranger });
  fireEvent.click(await screen.findByRole("button", { name: "Send anyway…" }));
  fireEvent.click(screen.getByRole("radio", { name: "The client asked for it" }));
  fireEvent.click(screen.getByRole("button", { name: "Send anyway" }));
  await screen.findByText("Reason: The client asked for it");
  expect(quiet.memory().settled).toHaveLength(1);
  fireEvent.click(screen.getByRole("button", { name: "Take back" }));
  await screen.findByText("Taken back: RightBox checks it again.");
  expect(quiet.memory().settled).toEqual([]);
});

test("what was settled in the conversation is shown again", async () => {
  const first = await showPane({ draft: toStranger });
  fireEvent.click(await screen.findByRole("button", { name: "Send anyway…" }));
  fireEvent.click(screen.getByRole("radio", { name: "The client asked for it" }));
  fireEvent.click(screen.getByRole("button", { name: "Send anyway" }));
  await screen.findByText("Reason: The client asked for it");
  const memory = first.quiet.memory();
  cleanup();
  const next = await showPane({ draft: toStranger, quiet: fakeQuiet({ memory }) });
  fireEvent.click(await screen.findByRole("button", { name: "1 finding is quiet" }));
  expect(screen.getByText("Acknowledged in this conversation")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: `Show again: ${SAID}` }));
  await screen.findByRole("button", { name: "Not again…" });
  expect(next.quiet.memory().settled).toEqual([]);
});

test("what holds a message cannot be muted", async () => {
  await showPane({ draft: aDraft(to("bob.lee.acme@gmail.com"), aContract) });
  await screen.findByRole("button", { name: "Send anyway…" });
  expect(screen.queryByRole("button", { name: "Not again…" })).toBeNull();
});

test("what the organisation has locked cannot be muted", async () => {
  const answer = policyText({ version: 1, locked: ["severities.unknown-mailbox"] });
  await showPane({ draft: toStranger, policy: fakePolicy({ place: "list", answer }) });
  await screen.findByText(SAID);
  await waitFor(() => {
    expect(screen.queryByRole("button", { name: "Not again…" })).toBeNull();
  });
  expect(screen.getByText(SAID)).toBeTruthy();
});

test("what Outlook has no room for says so, and is still said", async () => {
  const quiet = fakeQuiet();
  quiet.refuse({ status: "full", characters: 40_000, limit: 32_768 });
  await showPane({ draft: toStranger, quiet });
  await muteForAWeek();
  const trouble = await screen.findByText(/^Outlook has no more room for it/);
  expect(trouble.closest("[role=alert]")).not.toBeNull();
  expect(screen.getByText(SAID)).toBeTruthy();
});
