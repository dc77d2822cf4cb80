/** @jest-environment jsdom */
import { act, fireEvent, screen } from "@testing-library/react";
import { aContract, aDraft, aGreeting, to } from "../support/builders";
import { fakePolicy, policyText } from "../support/fakePolicy";
import { showPane } from "../support/showPane";

const texts = { help: "Use the contract mailbox.", contact: "Wang Fang, 8123" };
const contract = aDraft(to("bob.lee.acme@gmail.com"), aContract);

test("who is stopped reads what the organisation says and whom to ask", async () => {
  await showPane({ draft: contract, policy: fakePolicy({ place: "file", answer: policyText({ texts }) }) });
  expect((await screen.findByRole("note", { name: "What to do" })).textContent).toBe(
    "Use the contract mailbox. Ask: Wang Fang, 8123",
  );
});

test("who is not stopped does not", async () => {
  const greeting = aDraft(to("sales@acme.example"), aGreeting);
  await showPane({ draft: greeting, policy: fakePolicy({ place: "file", answer: policyText({ texts }) }) });
  await screen.findByText(/sales@acme\.example/);
  expect(screen.queryByRole("note")).toBeNull();
});

test("that RightBox only takes notes stands above the message, and goes with the policy", async () => {
  const policy = fakePolicy({ place: "file", answer: policyText({ mode: "log-only" }) });
  const services = await showPane({ draft: contract, policy });
  expect(await screen.findByText(/only takes notes until your administrator switches it on/)).toBeTruthy();
  policy.set({ status: "none" });
  await act(() => services.policy.refresh({ interactive: true }));
  expect(screen.queryByText(/only takes notes/)).toBeNull();
});

test("a policy that comes while the message is open judges it anew", async () => {
  const policy = fakePolicy({ place: "file" });
  const services = await showPane({ draft: aDraft(to("bob.lee.acme@gmail.com"), aContract), policy });
  expect(await screen.findAllByText(/Send anyway/)).toBeTruthy();
  policy.set(policyText({ texts }));
  await act(() => services.policy.refresh({ interactive: true }));
  expect(await screen.findByRole("note", { name: "What to do" })).toBeTruthy();
});

test("the page of the policy is one of the pane's", async () => {
  await showPane({ draft: contract });
  fireEvent.click(screen.getByRole("tab", { name: "Policy" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Policy" }, { timeout: 4_000 })).toBeTruthy();
});
