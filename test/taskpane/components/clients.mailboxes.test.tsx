/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { Client, ClientAddress } from "../../../src/domain/book/book";
import { aClient, anAddress } from "../../support/builders";
import { chooseFor, openClient, press, type } from "./clients/openClients";

const einkauf: ClientAddress = {
  ...anAddress("einkauf@nord.example", "purchasing", { standing: "inferred" }),
  guess: { confidence: 0.95, because: "department-word", word: "einkauf" },
  provenance: { firstSeen: "2026-11-03T09:00:00.000Z", from: "import", detail: "crm.csv" },
};
const info = anAddress("info@nord.example", "official");
const eva = anAddress("eva@nord.example", "sales");
const nord: Client = aClient("nord", { mainContact: "eva@nord.example", addresses: [info, eva, einkauf] });
const acme = aClient("acme", { addresses: [anAddress("sales@acme.example", "official")] });

/** The client as it is stored now. */
function entries(services: Awaited<ReturnType<typeof openClient>>, id = "nord"): readonly string[] {
  const client = services.bookNow().clients.find((one) => one.id === id);
  return (client?.addresses ?? []).map(
    ({ address, role, standing, successor }) =>
      `${address.key} ${role} ${standing}${successor === undefined ? "" : ` → ${successor}`}`,
  );
}

test("a guess says why, how sure that is and where the mailbox is known from; one click confirms it and one takes that back", async () => {
  const services = await openClient([nord, acme], "Nord");
  const card = screen.getByRole("article", { name: "einkauf@nord.example" });
  expect(within(card).getByText("purchasing: the word “einkauf” in the address; 95 % sure")).toBeTruthy();
  expect(within(card).getByText("First seen Nov 3, 2026, import of crm.csv.")).toBeTruthy();
  press("Confirm einkauf@nord.example as purchasing");
  await screen.findByText("einkauf@nord.example is for purchasing now.");
  expect(entries(services)).toContain("einkauf@nord.example purchasing confirmed");
  press("Undo");
  await screen.findByText("Taken back.");
  expect(entries(services)).toContain("einkauf@nord.example purchasing inferred");
});

test("all guesses are confirmed at once but for those that are unticked", async () => {
  const buchhaltung = anAddress("buchhaltung@nord.example", "finance", { standing: "unverified" });
  const services = await openClient([{ ...nord, addresses: [...nord.addresses, buchhaltung] }], "Nord");
  press("Confirm all 2 guesses…");
  fireEvent.click(screen.getByRole("checkbox", { name: "buchhaltung@nord.example · finance" }));
  press("Confirm 1");
  await screen.findByText("1 mailbox confirmed.");
  expect(entries(services)).toEqual([
    "info@nord.example official confirmed",
    "eva@nord.example sales confirmed",
    "einkauf@nord.example purchasing confirmed",
    "buchhaltung@nord.example finance unverified",
  ]);
});

test("another role is set with one choice and counts as confirmed", async () => {
  const services = await openClient([nord], "Nord");
  fireEvent.change(screen.getByRole("combobox", { name: "Role: einkauf@nord.example" }), {
    target: { value: "finance" },
  });
  await screen.findByText("einkauf@nord.example is for finance now.");
  expect(entries(services)).toContain("einkauf@nord.example finance confirmed");
});

test("a mailbox is retired in favour of a new one, which takes over as main contact", async () => {
  const services = await openClient([nord, acme], "Nord");
  await chooseFor("eva@nord.example", "Retire…");
  const form = screen.getByRole("form", { name: "Retire eva@nord.example" });
  fireEvent.change(within(form).getByRole("combobox"), { target: { value: "new" } });
  type("Address of the new mailbox", "sales@acme.example");
  fireEvent.click(within(form).getByRole("button", { name: "Retire" }));
  await screen.findByText("sales@acme.example is a mailbox of Acme already.");
  type("Address of the new mailbox", "jan@nord.example");
  fireEvent.click(within(form).getByRole("button", { name: "Retire" }));
  await screen.findByText("eva@nord.example is retired. Mail goes to jan@nord.example.");
  expect(entries(services)).toEqual([
    "info@nord.example official confirmed",
    "eva@nord.example sales retired → jan@nord.example",
    "einkauf@nord.example purchasing inferred",
    "jan@nord.example sales confirmed",
  ]);
  expect(services.bookNow().clients[0]?.mainContact).toBe("jan@nord.example");
  expect(screen.getByText("Write to jan@nord.example instead.")).toBeTruthy();
});

test("Escape leaves a form, not the client, and the focus is where the form came from", async () => {
  await openClient([nord], "Nord");
  await chooseFor("eva@nord.example", "Retire…");
  const form = screen.getByRole("form", { name: "Retire eva@nord.example" });
  await waitFor(() => {
    expect(document.activeElement).toBe(within(form).getByRole("combobox"));
  });
  fireEvent.keyDown(within(form).getByRole("combobox"), { key: "Escape" });
  expect(screen.queryByRole("form", { name: "Retire eva@nord.example" })).toBeNull();
  expect(screen.getByRole("heading", { level: 1, name: "Nord" })).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "More for eva@nord.example" }));
});

test("a mailbox goes to another client and comes back", async () => {
  const services = await openClient([nord, acme], "Nord");
  await chooseFor("eva@nord.example", "Move to another client…");
  const form = screen.getByRole("form", { name: "Move eva@nord.example to another client" });
  fireEvent.click(within(form).getByRole("combobox"));
  fireEvent.click(await screen.findByRole("option", { name: "Acme" }));
  fireEvent.click(within(form).getByRole("button", { name: "Move" }));
  await screen.findByText("eva@nord.example is a mailbox of Acme now.");
  expect(entries(services, "acme")).toContain("eva@nord.example sales confirmed");
  expect(services.bookNow().clients[0]?.mainContact).toBeUndefined();
  press("Undo");
  await screen.findByText("Taken back.");
  expect(services.bookNow().clients[0]?.mainContact).toBe("eva@nord.example");
  expect(entries(services)).toContain("eva@nord.example sales confirmed");
});

test("an address that another client has is not added twice, but can be moved here", async () => {
  const services = await openClient([nord, acme], "Nord");
  type("Add a mailbox", "sales@acme.example");
  press("Add");
  await screen.findByText("sales@acme.example is a mailbox of Acme already.");
  press("Move it here");
  await screen.findByText("sales@acme.example is a mailbox of Nord now.");
  expect(entries(services)).toContain("sales@acme.example official confirmed");
  expect(entries(services, "acme")).toEqual([]);
});

test("a new mailbox comes with the role that its address shows", async () => {
  const services = await openClient([nord], "Nord");
  type("Add a mailbox", "nobody");
  press("Add");
  await screen.findByText(/This is no e-mail address/);
  type("Add a mailbox", "Buchhaltung@nord.example");
  press("Add");
  await screen.findByText("buchhaltung@nord.example was added.");
  expect(entries(services)).toContain("buchhaltung@nord.example finance confirmed");
});

test("name, note, kinds and spare mailbox are saved together", async () => {
  const services = await openClient([nord], "Nord");
  await chooseFor("info@nord.example", "Name, note, kinds, spare mailbox…");
  type("Name that it is shown under", "Nord office");
  type("Note", "closed in August");
  fireEvent.click(screen.getByRole("checkbox", { name: "sample" }));
  fireEvent.change(screen.getByRole("combobox", { name: /^Spare mailbox/ }), { target: { value: "eva@nord.example" } });
  press("Save");
  await screen.findByText("Saved: info@nord.example.");
  expect(services.bookNow().clients[0]?.addresses[0]).toMatchObject({
    name: "Nord office",
    note: "closed in August",
    preferredFor: ["sample"],
    backup: "eva@nord.example",
  });
  expect(screen.getByText("The client wants here: sample.")).toBeTruthy();
});

test("removing asks first, and main contact and bouncing are one choice each", async () => {
  const services = await openClient([nord], "Nord");
  await chooseFor("eva@nord.example", "No longer the main contact");
  await screen.findByText("No main contact any more.");
  await chooseFor("info@nord.example", "Mail to it comes back");
  await screen.findByText("info@nord.example is bouncing now.");
  await chooseFor("info@nord.example", "It takes mail again");
  await screen.findByText("info@nord.example is confirmed now.");
  await chooseFor("eva@nord.example", "Remove…");
  fireEvent.click(within(screen.getByRole("form", { name: /^Remove eva/ })).getByRole("button", { name: "Remove" }));
  await screen.findByText("eva@nord.example was removed.");
  expect(entries(services)).toEqual([
    "info@nord.example official confirmed",
    "einkauf@nord.example purchasing inferred",
  ]);
});

test("the best use of a mailbox is there on demand", async () => {
  await openClient([nord], "Nord");
  press("How to use info@nord.example, and where it is known from");
  expect(screen.getByText(/Contracts, invoices, orders, legal papers/)).toBeTruthy();
});

test("a full book says so, and nothing has changed", async () => {
  const services = await openClient([nord], "Nord", { isFull: true });
  press("Confirm einkauf@nord.example as purchasing");
  await screen.findByText(/40000 of 32768 characters/);
  expect(entries(services)).toContain("einkauf@nord.example purchasing inferred");
});
