/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { PolicyAnswer } from "../../../src/app/ports/policySource";
import { PolicyPage } from "../../../src/taskpane/pages/PolicyPage";
import { aDraft } from "../../support/builders";
import { fakePolicy, policyText, type FakePolicyOptions } from "../../support/fakePolicy";
import { fakeServices } from "../../support/fakePorts";
import { showPart } from "../../support/showPane";

const strict = { name: "Export", matrix: { order: { personal: "stop" } }, severities: { "client-hours": "off" } };

async function open(options: FakePolicyOptions = {}, language: "en" | "zh-CN" = "en") {
  const policy = fakePolicy({ place: "list", ...options });
  const services = fakeServices({ draft: aDraft(), policy, language });
  await services.policy.refresh({ interactive: false });
  await showPart(services, <PolicyPage />);
  return { services, policy };
}

function unfold(name: RegExp | string): void {
  fireEvent.click(screen.getByRole("button", { name }));
}

function choose(label: RegExp | string, value: string): void {
  fireEvent.change(screen.getByRole("combobox", { name: label }), { target: { value } });
}

test("without a policy of the organisation the page says that the built-in one is in force, and that nothing differs", async () => {
  await open({ place: "none" });
  expect(screen.getByText("The built-in policy is in force.")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Look for a newer one" })).toBeNull();
  unfold("What differs from the built-in (0)");
  expect(screen.getByText(/Nothing differs/)).toBeTruthy();
});

test("the organisation's policy is named with its time and place, and what differs is listed in words", async () => {
  await open({ answer: policyText(strict, "2026-11-24T09:40:00Z") });
  expect(screen.getByText(/^Policy “Export” of Tue.*24.* in force\.$/)).toBeTruthy();
  expect(screen.getByText(/SharePoint list/)).toBeTruthy();
  unfold("What differs from the built-in (2)");
  const items = within(screen.getByRole("list", { name: /What differs/ })).getAllByRole("listitem");
  expect(items.map(({ textContent }) => textContent)).toEqual([
    "order, personal mailbox: “stop” instead of “warn”",
    "A message arrives while somebody is in the client's office: “off” instead of “as the rule says”",
  ]);
});

test.each<[name: string, answer: PolicyAnswer, says: RegExp]>([
  [
    "broken",
    { status: "found", text: "{ broken" },
    /^Policy of .* in force\. A newer one could not be read: it is not valid JSON/,
  ],
  [
    "out of reach",
    { status: "trouble", because: "offline", detail: "" },
    /in force\. A newer one could not be read: its place/,
  ],
])("a newer one that is %s is named beside the one in force", async (_, answer, says) => {
  await open({ organisation: { settings: { mode: "enforce" }, asOf: "2026-11-24T09:40:00Z" }, answer });
  expect(screen.getByText(says)).toBeTruthy();
});

test("parts that are wrong are named with their place and the nearest right word", async () => {
  await open({ answer: policyText({ matrix: { contract: { personnal: "warn" } }, mode: "log-onyl" }) });
  expect(screen.getByText(/2 parts of it are wrong/)).toBeTruthy();
  expect(screen.getByText("matrix.contract.personnal").closest("li")?.textContent).toBe(
    "matrix.contract.personnal is not known. Did you mean “personal”?",
  );
  expect(screen.getByText("mode").closest("li")?.textContent).toContain("Did you mean “log-only”?");
});

test("looking again brings a newer one into force", async () => {
  const { policy } = await open({ answer: policyText(strict) });
  policy.set(policyText({ name: "Export 2", mode: "log-only" }));
  fireEvent.click(screen.getByRole("button", { name: "Look for a newer one" }));
  expect(await screen.findByText(/“Export 2”/)).toBeTruthy();
  expect(screen.getByText(/only takes notes until/)).toBeTruthy();
});

test("the matrix is a table of kinds and mailboxes, and a changed cell says what is built in", async () => {
  await open({ answer: policyText(strict) });
  unfold("Who gets what");
  const row = screen.getByRole("rowheader", { name: "order" }).closest("tr");
  const cells = within(row as HTMLElement).getAllByRole("cell");
  expect(cells.map(({ textContent }) => textContent)).toEqual([
    "fine",
    "fine",
    "hint",
    "stop (changed, built in: warn)",
    "warn",
    "warn",
  ]);
  expect(screen.getAllByRole("columnheader")).toHaveLength(7);
});

test("a rule is set otherwise for oneself, at once, and undo takes it back", async () => {
  const { services, policy } = await open({ answer: policyText(strict) });
  unfold("How strong each rule is");
  choose(/client's office/, "warn");
  expect(await screen.findByText(/^Saved for you:/)).toBeTruthy();
  expect(services.policy.state().policy.severities).toEqual({ "client-hours": "warn" });
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  await screen.findByText("Taken back.");
  expect(policy.store.own()).toEqual({});
});

test("a cell of the matrix is set for oneself, marked as one's own", async () => {
  const { services } = await open();
  unfold("Who gets what");
  choose("Set it otherwise for yourself", "greeting");
  choose("greeting, personal mailbox", "hint");
  await screen.findByText("Saved for you: greeting, personal mailbox.");
  expect(services.policy.state().own).toEqual({ matrix: { greeting: { personal: "hint" } } });
  expect(screen.getByText(/your own choice/).closest("td")?.textContent).toMatch(/^hint/);
});

test("a threshold is a whole number in its range", async () => {
  const { services } = await open();
  unfold("From where on it counts");
  const field = screen.getByRole("textbox", { name: /office closes/ });
  fireEvent.change(field, { target: { value: "25" } });
  fireEvent.blur(field);
  expect(screen.getByText("Choose a number in the range.")).toBeTruthy();
  expect(services.policy.state().own).toEqual({});
  fireEvent.change(field, { target: { value: "18" } });
  fireEvent.blur(field);
  await waitFor(() => {
    expect(services.policy.state().own).toEqual({ thresholds: { dayEnds: 18 } });
  });
  const again = screen.getByRole("textbox", { name: /office closes/ });
  fireEvent.change(again, { target: { value: "" } });
  fireEvent.keyDown(again, { key: "Enter" });
  await waitFor(() => {
    expect(services.policy.state().own).toEqual({});
  });
});

test("what is locked cannot be chosen and says why, and what was chosen before is named as no longer in force", async () => {
  await open({
    answer: policyText({ ...strict, locked: ["severities.client-hours", "thresholds"] }),
    own: { severities: { "client-hours": "warn" } },
  });
  expect(screen.getByText(/Your organisation has locked what you had set yourself.*client's office\.$/)).toBeTruthy();
  unfold("How strong each rule is");
  const closed = screen.getByRole<HTMLSelectElement>("combobox", { name: /client's office/ });
  expect([closed.disabled, closed.value]).toEqual([true, ""]);
  expect(screen.getAllByText("Locked by your organisation")).toHaveLength(1);
  unfold("From where on it counts");
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: /office closes/ }).disabled).toBe(true);
});

test("what Outlook does not keep is said, and not chosen", async () => {
  const { services, policy } = await open();
  policy.refuse({ status: "full", characters: 40_000, limit: 32_768 });
  unfold("Who gets what");
  choose("contract, retired mailbox", "stop");
  expect(await screen.findByText(/no room left in Outlook's settings/)).toBeTruthy();
  expect(services.policy.state().own).toEqual({});
});

async function check(text: string): Promise<void> {
  unfold("Check a policy file");
  const file = Object.assign(new File([text], "new.json"), { text: () => Promise.resolve(text) });
  await act(async () => {
    fireEvent.change(screen.getByLabelText("Check a policy file", { selector: "input" }), {
      target: { files: [file] },
    });
    await Promise.resolve();
  });
}

test("a policy file is checked and compared with what is in force, and changes nothing", async () => {
  const { services } = await open({ answer: policyText(strict) });
  await check(JSON.stringify({ ...strict, severities: {}, thresholds: { dayEnd: 18 } }));
  expect(screen.getByText(/new\.json: one part is wrong/)).toBeTruthy();
  expect(screen.getByText("thresholds.dayEnd").closest("li")?.textContent).toContain("Did you mean “dayEnds”?");
  const list = screen.getByRole("list", { name: "What would be different from now" });
  expect(list.textContent).toBe(
    "A message arrives while somebody is in the client's office: “as the rule says” instead of “off”",
  );
  expect(services.policy.state().policy.severities).toEqual(strict.severities);
});

test.each([
  [JSON.stringify(strict), /all of it can be in force/, /Nothing would be different/],
  ["{", /new\.json cannot be used: it is not valid JSON/, undefined],
])("a file with %s", async (text, says, also) => {
  await open({ answer: policyText(strict) });
  await check(text);
  expect(screen.getByText(says)).toBeTruthy();
  if (also !== undefined) expect(screen.getByText(also)).toBeTruthy();
});

test("in Chinese it is Chinese", async () => {
  await open({ answer: policyText(strict) }, "zh-CN");
  unfold("什么邮件发给谁");
  expect(screen.getByRole("rowheader", { name: "合同" })).toBeTruthy();
  expect(document.body.textContent).not.toMatch(/undefined|\{\w+\}/);
});
