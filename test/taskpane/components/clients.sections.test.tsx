/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { Client } from "../../../src/domain/book/book";
import { aClient, anAddress } from "../../support/builders";
import { openClient, press, type, unfold } from "./clients/openClients";

const acme: Client = aClient("acme", {
  addresses: [anAddress("sales@acme.example", "official"), anAddress("jo@tools.example", "sales")],
});
const nord = aClient("nord", { addresses: [anAddress("info@nord.example", "official")] });
const both = [acme, nord];

function save(section: string): void {
  fireEvent.click(within(screen.getByRole("form", { name: section })).getByRole("button", { name: "Save" }));
}

test("name, short name and owner are saved together; a wrong owner is not", async () => {
  const services = await openClient(both, "Acme");
  unfold("Name, domains and owner");
  type(/^Full name/, "Acme Tools Ltd");
  type("Short name", "Acme");
  type("Looked after by", "li na");
  expect(screen.getByText(/This is no e-mail address/)).toBeTruthy();
  type("Looked after by", "Li.Na@ourco.example");
  save("Name, domains and owner");
  await screen.findByText("Saved: Name, domains and owner.");
  expect(services.bookNow().clients[0]).toMatchObject({
    name: "Acme Tools Ltd",
    shortName: "Acme",
    owner: "li.na@ourco.example",
  });
});

test.each([
  ["gmail.com", /Anybody can get a mailbox/],
  ["no domain", /This is no domain/],
  ["acme.example", /there already/],
  ["info@nord.example", /^Nord has this domain/],
])("the domain %s is not taken, with the reason", async (typed, reason) => {
  const services = await openClient(both, "Acme");
  unfold("Name, domains and owner");
  type("Domain, such as acme.com", typed);
  fireEvent.click(
    within(screen.getByRole("form", { name: "Domain, such as acme.com" })).getByRole("button", { name: "Add" }),
  );
  await screen.findByText(reason);
  expect(services.bookNow().clients).toEqual(both);
});

test("a domain is added, whatever of it was pasted, and removed", async () => {
  const services = await openClient(both, "Acme");
  unfold("Name, domains and owner");
  type("Domain, such as acme.com", "https://www-tools.example/contact");
  fireEvent.click(
    within(screen.getByRole("form", { name: "Domain, such as acme.com" })).getByRole("button", { name: "Add" }),
  );
  await screen.findByText("www-tools.example was added.");
  press("Remove acme.example");
  await screen.findByText("acme.example was removed.");
  expect(services.bookNow().clients[0]?.domains).toEqual(["www-tools.example"]);
});

test("country, time zone, days off and languages: the usual of the country first", async () => {
  const services = await openClient(both, "Acme");
  unfold("Country, hours and languages");
  fireEvent.change(screen.getByRole("combobox", { name: "Country" }), { target: { value: "SA" } });
  const zone = screen.getByRole("combobox", { name: /^Time zone/ });
  expect(within(zone).getByRole("group", { name: "Usual for Saudi Arabia" }).textContent).toBe("Asia/Riyadh");
  fireEvent.change(zone, { target: { value: "Asia/Riyadh" } });
  press("Usual for Saudi Arabia: Fri, Sat");
  save("Country, hours and languages");
  await screen.findByText("Saved: Country, hours and languages.");
  fireEvent.change(screen.getByRole("combobox", { name: "Add a language…" }), { target: { value: "ar" } });
  await screen.findByText("Saved: Languages.");
  expect(services.bookNow().clients[0]).toMatchObject({
    country: "SA",
    timeZone: "Asia/Riyadh",
    weekend: [5, 6],
    languages: ["ar"],
  });
});

test("manner, messengers, parties and keywords", async () => {
  const services = await openClient(both, "Acme");
  unfold("How to write to them");
  type(/^Your notes/, "First names.");
  save("How to write to them");
  await screen.findByText("Saved: How to write to them.");
  type("Messenger, such as WeChat", "WeChat");
  type("Name or number there", "bob88");
  fireEvent.click(within(screen.getByRole("form", { name: "Messengers" })).getByRole("button", { name: "Add" }));
  await screen.findByText("WeChat: bob88");
  unfold("Others in the deal");
  type("Name of the company", "Fast Freight");
  type("Domain, such as acme.com", "fastfreight.example");
  fireEvent.click(
    within(screen.getByRole("form", { name: "Others in the deal" })).getByRole("button", { name: "Add" }),
  );
  await screen.findByText("Fast Freight was added.");
  unfold("Keywords and document numbers");
  type("Keyword", "Projekt Nord");
  fireEvent.click(within(screen.getByRole("form", { name: "Keyword" })).getByRole("button", { name: "Add" }));
  await screen.findByText("Projekt Nord was added.");
  expect(services.bookNow().clients[0]).toMatchObject({
    manner: "First names.",
    handles: [{ service: "WeChat", handle: "bob88" }],
    parties: [{ name: "Fast Freight", part: "forwarder", domains: ["fastfreight.example"] }],
    keywords: ["Projekt Nord"],
  });
});

test("two clients become one under the name that was chosen, and undo parts them again", async () => {
  const services = await openClient(both, "Acme");
  unfold("Merge, split, remove");
  press("Merge with another client…");
  const form = screen.getByRole("form", { name: "Merge with another client" });
  fireEvent.click(within(form).getByRole("combobox"));
  fireEvent.click(await screen.findByRole("option", { name: "Nord" }));
  fireEvent.click(await within(form).findByRole("radio", { name: "Nord" }));
  expect(within(form).getByText("jo@tools.example · sales")).toBeTruthy();
  fireEvent.click(within(form).getByRole("button", { name: "Merge" }));
  await screen.findByText("Merged: all is with Nord now.");
  await screen.findByRole("heading", { level: 1, name: "Nord" });
  expect(services.bookNow().clients.map(({ id, addresses }) => [id, addresses.length])).toEqual([["nord", 3]]);
  press("Undo");
  await screen.findByText("Taken back.");
  expect(services.bookNow().clients.map(({ id, addresses }) => [id, addresses.length])).toEqual([
    ["nord", 1],
    ["acme", 2],
  ]);
});

test("mailboxes that are another company's become a client of their own, with the domain that all of them are at", async () => {
  const services = await openClient([{ ...acme, domains: [...acme.domains, ...toolsDomains()] }], "Acme");
  unfold("Merge, split, remove");
  press("Split off a client…");
  const form = screen.getByRole("form", { name: "Split off a client" });
  expect(within(form).getByRole<HTMLButtonElement>("button", { name: "Split off" }).disabled).toBe(true);
  type(/^Name of the new client/, "Jo's Tools");
  fireEvent.click(within(form).getByRole("checkbox", { name: "jo@tools.example" }));
  expect(within(form).getByRole<HTMLInputElement>("checkbox", { name: "tools.example" }).checked).toBe(true);
  fireEvent.click(within(form).getByRole("button", { name: "Split off" }));
  await screen.findByRole("heading", { level: 1, name: "Jo's Tools" });
  expect(services.bookNow().clients.map(({ name, domains }) => [name, domains])).toEqual([
    ["Acme", ["acme.example"]],
    ["Jo's Tools", ["tools.example"]],
  ]);
});

test("a removed client is gone from the list, and undo brings it back", async () => {
  await openClient(both, "Acme");
  unfold("Merge, split, remove");
  press("Remove this client…");
  const form = screen.getByRole("form", { name: "Remove Acme with 2 mailboxes from the book?" });
  fireEvent.click(within(form).getByRole("button", { name: "Remove this client" }));
  await screen.findByText("1 client");
  press("Undo");
  await screen.findByText("2 clients");
});

test("the history says who changed what and when, and takes any change back", async () => {
  const services = await openClient(both, "Acme");
  fireEvent.change(screen.getByRole("combobox", { name: "Role: sales@acme.example" }), { target: { value: "legal" } });
  await screen.findByText("sales@acme.example is for legal now.");
  unfold("How to write to them");
  type(/^Your notes/, "Formal.");
  save("How to write to them");
  await screen.findByText("Saved: How to write to them.");
  unfold("History of this client");
  const history = await screen.findByRole("region", { name: "History of this client" });
  await within(history).findByText("Acme · how to write: Formal.");
  expect(within(history).getByText("sales@acme.example · role: official → legal")).toBeTruthy();
  expect(within(history).getAllByText(/2026.* · you · (by hand|confirmed)$/)).toHaveLength(2);
  fireEvent.click(within(history).getByRole("button", { name: "Undo: sales@acme.example · role: official → legal" }));
  await waitFor(() => {
    expect(services.bookNow().clients[0]).toMatchObject({ addresses: [{ role: "official" }, {}], manner: "Formal." });
  });
});

function toolsDomains(): Client["domains"] {
  return aClient("tools").domains;
}
