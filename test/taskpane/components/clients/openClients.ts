import { configure, fireEvent, screen } from "@testing-library/react";
import type { Book, Client } from "../../../../src/domain/book/book";
import { aDraft, aGreeting, to } from "../../../support/builders";
import type { FakeOptions } from "../../../support/fakePorts";
import { showPane } from "../../../support/showPane";

// A whole page is drawn for each answer, and jsdom works out every style to know what is hidden: on a machine that does other things
// too that takes more than the usual second.
configure({ asyncUtilTimeout: 5_000, defaultHidden: true });
jest.setTimeout(30_000);

type Shown = Awaited<ReturnType<typeof showPane>>;

export function stored(clients: readonly Client[], rest: Partial<Book> = {}): NonNullable<FakeOptions["book"]> {
  const book = { clients, own: { domains: [], bankAccounts: [] }, ...rest };
  return { status: "loaded", book, asOf: "2026-11-24T09:00:00.000Z", problems: [] };
}

/** The Clients page over a book of these clients. */
export async function openClients(clients: readonly Client[], options: Partial<FakeOptions> = {}): Promise<Shown> {
  const services = await showPane({
    draft: aDraft(to("sales@acme.example"), aGreeting),
    book: stored(clients),
    ...options,
  });
  fireEvent.click(screen.getByRole("tab", { name: options.language === "zh-CN" ? "客户" : "Clients" }));
  await screen.findByRole("heading", { level: 1 });
  return services;
}

/** The same with one of them open. */
export async function openClient(
  clients: readonly Client[],
  name: string,
  options: Partial<FakeOptions> = {},
): Promise<Shown> {
  const services = await openClients(clients, options);
  fireEvent.click(await screen.findByRole("button", { name }));
  await screen.findByRole("heading", { level: 1, name });
  return services;
}

/** Chooses something in the menu of a mailbox. */
export async function chooseFor(address: string, item: string): Promise<void> {
  fireEvent.click(screen.getByRole("button", { name: `More for ${address}` }));
  fireEvent.click(await screen.findByRole("menuitem", { name: item }));
}

/** Opens one of the sections below the mailboxes. */
export function unfold(name: string): void {
  fireEvent.click(screen.getByRole("button", { name }));
}

export function type(label: RegExp | string, value: string): void {
  fireEvent.change(screen.getByRole("textbox", { name: label }), { target: { value } });
}

export function press(name: string): void {
  fireEvent.click(screen.getByRole("button", { name }));
}
