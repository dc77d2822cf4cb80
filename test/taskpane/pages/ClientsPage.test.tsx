/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { Correction } from "../../../src/domain/corrections/correction";
import { aContract, aDraft, to } from "../../support/builders";
import { corrected } from "../../support/corrections";
import { stockBook, type FakeOptions } from "../../support/fakePorts";
import { showPane } from "../../support/showPane";

const contract = aDraft(to("sales@acme.example"), aContract);

function bookWith(corrections: readonly Correction[]): NonNullable<FakeOptions["book"]> {
  return { status: "loaded", book: { ...stockBook, corrections }, asOf: "2026-11-24T09:00:00.000Z", problems: [] };
}

test("what was learned is listed under its client and in one place, and undone from there", async () => {
  const acmes = corrected("contract");
  const everywhere: Correction = {
    scope: "every-client",
    says: "is-not",
    kind: "greeting",
    signs: acmes.signs,
    taughtOn: acmes.taughtOn,
  };
  const services = await showPane({ draft: contract, book: bookWith([acmes, everywhere]) });
  fireEvent.click(screen.getByRole("tab", { name: "Clients" }));
  const all = await screen.findByRole("region", { name: "Learned" });
  expect(
    within(all)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual([
    "Acme Tools Ltd: a message is not a contract because of the words “contract” alone.Learned on Nov 3, 2026Undo",
    "All clients: a message is not a greeting because of the words “contract” alone.Learned on Nov 3, 2026Undo",
  ]);
  expect(within(all).getByRole("button", { name: "Export what was learned" })).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Acme Tools Ltd" }));
  await screen.findByText("Learned for this client");
  fireEvent.click(screen.getAllByRole("button", { name: /^Undo: Acme Tools Ltd/ })[0] ?? document.body);
  await waitFor(() => {
    expect(services.store.load()).toMatchObject({ book: { corrections: [everywhere] } });
  });
});

test("document numbers are added with an example and a reason against what is none", async () => {
  const services = await showPane({ draft: contract });
  fireEvent.click(screen.getByRole("tab", { name: "Clients" }));
  fireEvent.click(await screen.findByRole("button", { name: "Acme Tools Ltd" }));
  const field = await screen.findByRole("textbox", { name: /Pattern/ });
  const add = (): void => {
    fireEvent.click(screen.getAllByRole("button", { name: "Add" }).at(-1) ?? document.body);
  };
  const type = (value: string): void => {
    fireEvent.change(field, { target: { value } });
  };
  type("####");
  add();
  await screen.findByText(/Digits alone are found everywhere/);
  type("HT-#");
  add();
  await screen.findByText(/at least two #/);
  type("HT-####");
  await screen.findByText("such as HT-0912");
  add();
  await waitFor(() => {
    expect(services.store.load()).toMatchObject({
      book: { clients: [{ numberPatterns: [{ kind: "proforma-invoice", pattern: "HT-####" }] }, {}, {}] },
    });
  });
  fireEvent.click(await screen.findByRole("button", { name: "Remove HT-####" }));
  await waitFor(() => {
    expect(screen.queryByRole("button", { name: "Remove HT-####" })).toBeNull();
  });
});
