/** @jest-environment jsdom */
import { configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { FillDialog } from "../../../../src/taskpane/components/filling/FillDialog";
import { aDraft } from "../../../support/builders";
import { fakeMailbox, type FakeMailbox } from "../../../support/fakeMailbox";
import { fakeServices, type FakeServices } from "../../../support/fakePorts";
import { contact, mail } from "../../../support/filling";
import { showPart } from "../../../support/showPane";

// Whole dialogs take their time in jsdom on a busy machine.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);

const mails = [
  mail("2026-11-05", "Bob <bob.private@gmail.com>", "Eva <eva@orbit.example>"),
  mail("2026-11-04", "Bob <bob.private@gmail.com>", "Einkauf <einkauf@orbit.example>"),
  mail("2026-11-03", "Bob <bob.private@gmail.com>", "Eva <eva@orbit.example>", "noreply@orbit.example"),
  mail("2026-11-02", "x@acme.co.example", "Chen <chen@ourco.example>"),
  mail("2026-11-01", "Mum <mum@gmail.com>"),
];
const contacts = [contact({ name: "Eva", organization: "Orbit GmbH", addresses: ["eva@orbit.example"] })];

async function show(
  mailbox: FakeMailbox = fakeMailbox({ mails, contacts }),
): Promise<FakeServices & { closed: number }> {
  const services = Object.assign(fakeServices({ draft: aDraft(), mailbox }), { closed: 0 });
  await showPart(
    services,
    <FillDialog
      onClose={() => {
        services.closed += 1;
      }}
    />,
  );
  return services;
}
async function begin(): Promise<void> {
  fireEvent.click(await screen.findByRole("button", { name: "Look through the mailbox" }));
}
function card(name: string): HTMLElement {
  const box = screen.getByRole("checkbox", { name: `Take ${name}` });
  const found = box.closest("li");
  if (found === null) throw new Error(`no card of ${name}`);
  return found;
}
function stored({ bookNow }: FakeServices, id: string): unknown {
  return bookNow()
    .clients.find((client) => client.id === id)
    ?.addresses.map(({ address, role, standing }) => `${address.key} ${role} ${standing}`);
}

test("nothing is written before it is accepted, then all of it at once, as guesses, and taken back at once", async () => {
  const services = await show();
  const before = services.bookNow();
  await begin();
  fireEvent.click(await screen.findByRole("button", { name: "Accept all 4" }));
  expect(services.bookNow()).toBe(before);
  fireEvent.click(await screen.findByRole("button", { name: "Undo" }));
  await screen.findByRole("button", { name: "Accept all 4" });
  expect(services.bookNow()).toEqual(before);
  fireEvent.click(screen.getByRole("button", { name: "Accept all 4" }));
  await screen.findByText("4 mailboxes of 2 clients are in your book.");
  expect(stored(services, "orbit-gmbh")).toEqual([
    "eva@orbit.example official inferred",
    "einkauf@orbit.example purchasing inferred",
    "bob.private@gmail.com personal inferred",
  ]);
  expect(services.bookNow().own.domains).toContain("ourco.example");
});

test("accepted and confirmed in one go", async () => {
  const services = await show();
  await begin();
  fireEvent.click(await screen.findByRole("checkbox", { name: /confirm them/ }));
  fireEvent.click(screen.getByRole("button", { name: "Accept and confirm all 4" }));
  await screen.findByRole("button", { name: "Undo" });
  expect(stored(services, "acme-2")).toEqual(["x@acme.co.example official confirmed"]);
});

test("private people come last and unticked; what was left out is said", async () => {
  await show();
  await begin();
  const people = await screen.findByRole("list", { name: "Private addresses of no known company" });
  expect(within(people).getByRole<HTMLInputElement>("checkbox", { name: "Take Mum" }).checked).toBe(false);
  expect(screen.getByText("1 of our own company")).toBeTruthy();
  expect(screen.getByText("1 that nobody reads, such as no-reply")).toBeTruthy();
});

test("a client by itself: looked into, renamed, one mailbox left, another role", async () => {
  const services = await show();
  await begin();
  await screen.findByRole("button", { name: "Accept all 4" });
  fireEvent.click(screen.getByRole("button", { name: "Mailboxes of Orbit GmbH" }));
  expect(card("Orbit GmbH").textContent).toContain("in the same conversations");
  fireEvent.click(screen.getByRole("checkbox", { name: "bob.private@gmail.com" }));
  fireEvent.change(screen.getByRole("combobox", { name: "Role of eva@orbit.example" }), {
    target: { value: "finance" },
  });
  fireEvent.change(screen.getByRole("textbox", { name: "Name of the new client" }), { target: { value: "Orbit" } });
  fireEvent.click(screen.getByRole("button", { name: "Accept Orbit" }));
  await screen.findByText("2 mailboxes of 1 client are in your book.");
  expect(services.bookNow().clients.find(({ id }) => id === "orbit-gmbh")?.name).toBe("Orbit");
  expect(stored(services, "orbit-gmbh")).toEqual([
    "eva@orbit.example finance confirmed",
    "einkauf@orbit.example purchasing inferred",
  ]);
  expect(screen.queryByRole("checkbox", { name: "Take Orbit" })).toBeNull();
  expect(screen.getByRole("button", { name: "Accept all 1" })).toBeTruthy();
});

test("perhaps the same company: joined only when the user says so", async () => {
  const services = await show();
  await begin();
  await screen.findByText("Perhaps the same company as Acme Tools Ltd: both are called “acme”.");
  fireEvent.click(screen.getByRole("button", { name: "Join with Acme Tools Ltd" }));
  fireEvent.click(await screen.findByRole("button", { name: "Accept Acme Tools Ltd" }));
  await screen.findByRole("button", { name: "Undo" });
  expect(stored(services, "acme")).toContain("x@acme.co.example official inferred");
  expect(services.bookNow().clients.find(({ id }) => id === "acme")?.domains).toContain("acme.co.example");
});

test("kept apart, the question is gone", async () => {
  await show();
  await begin();
  fireEvent.click(await screen.findByRole("button", { name: "Keep apart" }));
  expect(screen.queryByText(/Perhaps the same company/)).toBeNull();
  expect(card("Acme")).toBeTruthy();
});

test("a mailbox is moved to another client, proposed or known", async () => {
  await show();
  await begin();
  await screen.findByRole("button", { name: "Accept all 4" });
  fireEvent.click(screen.getByRole("button", { name: "Mailboxes of Mum" }));
  fireEvent.click(screen.getByRole("button", { name: "Move mum@gmail.com to another client" }));
  const field = await screen.findByRole("combobox", { name: "Move to" });
  fireEvent.click(field);
  const options = (await screen.findAllByRole("option", { hidden: true })).map(({ textContent }) => textContent);
  expect(options).toEqual(expect.arrayContaining(["Orbit GmbH", "Acme Tools Ltd"]));
  fireEvent.click(screen.getByRole("option", { name: "Orbit GmbH", hidden: true }));
  await screen.findByRole("button", { name: "Accept all 5" });
  expect(screen.queryByRole("checkbox", { name: "Take Mum" })).toBeNull();
  expect(card("Orbit GmbH").textContent).toContain("4 mailboxes");
});

test("run again it proposes only what is new", async () => {
  const mailbox = fakeMailbox({ mails: mails.slice(0, 4), contacts });
  await show(mailbox);
  await begin();
  fireEvent.click(await screen.findByRole("button", { name: "Accept all 4" }));
  await screen.findByRole("button", { name: "Undo" });
  fireEvent.click(screen.getByRole("button", { name: "Begin again" }));
  await begin();
  await screen.findByText("Nothing new");
});

test("paused, closed and opened again, it goes on where it was", async () => {
  const mailbox = fakeMailbox({ mails, contacts });
  await show(mailbox);
  const letGo = mailbox.hold();
  await begin();
  fireEvent.click(await screen.findByRole("button", { name: "Pause" }));
  letGo();
  await screen.findByText(/^Paused on Nov 24, 2026/);
  fireEvent.click(screen.getByRole("button", { name: "Go on" }));
  await screen.findByRole("button", { name: "Accept all 4" });
  expect(mailbox.kept()).toMatchObject({ isDone: true });
});

test.each([
  ["consent-needed", /needs your consent/, "Sign in"],
  ["no-sign-in", /cannot sign in for add-ins/, "Try again"],
  ["offline", /cannot be reached/, "Try again"],
  ["throttled", /too busy/, "Try again"],
] as const)("%s: said, with the way on", async (because, words, button) => {
  const mailbox = fakeMailbox({ mails, contacts });
  mailbox.fail("permit", { status: "trouble", because, detail: "" });
  await show(mailbox);
  await begin();
  await screen.findByText(words);
  fireEvent.click(screen.getByRole("button", { name: button }));
  await screen.findByRole("button", { name: "Accept all 4" });
});

test("the period and what to look through are the user's choice", async () => {
  const mailbox = fakeMailbox({ mails, contacts });
  await show(mailbox);
  fireEvent.click(await screen.findByRole("radio", { name: "Six months" }));
  fireEvent.click(screen.getByRole("checkbox", { name: "Contacts" }));
  await begin();
  await waitFor(() => {
    expect(mailbox.kept()?.choice).toEqual({ sent: true, contacts: false, since: "2026-05-24T09:00:00.000Z" });
  });
});

test("Escape and the cross close it", async () => {
  const services = await show();
  fireEvent.click(screen.getByRole("button", { name: "Close" }));
  fireEvent.keyDown(screen.getByRole("dialog"), { key: "Escape" });
  expect(services.closed).toBe(2);
});
