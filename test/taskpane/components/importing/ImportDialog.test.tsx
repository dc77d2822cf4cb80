/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from "node:util";
import { configure, fireEvent, screen, within } from "@testing-library/react";
import { ImportDialog } from "../../../../src/taskpane/components/importing/ImportDialog";
import { exportBook } from "../../../../src/domain/book/exportBook";
import { aClient, aDraft, anAddress, domain } from "../../../support/builders";
import { corrected } from "../../../support/corrections";
import { fakeServices, stockBook, type FakeServices } from "../../../support/fakePorts";
import { showPart } from "../../../support/showPane";

// Whole dialogs take their time in jsdom on a busy machine.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);

// jsdom has neither, and no bytes of files.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const table = [
  "Name,Company,E-mail",
  "Eva Brandt,Orbit GmbH,eva@orbit.example",
  "Bob,Orbit GmbH,bob@orbit",
  "Nobody,Orbit GmbH,",
  "Sales,Acme Tools Ltd,sales@acme.example",
  "Chen,Our Company,chen@ourco.example",
].join("\n");

async function show(start?: "file" | "paste"): Promise<FakeServices> {
  const services = fakeServices({ draft: aDraft() });
  await showPart(services, <ImportDialog {...(start === undefined ? {} : { start })} onClose={() => undefined} />);
  return services;
}
function choose(content: string, name = "crm.csv"): void {
  const file = new File([content], name);
  Object.assign(file, { arrayBuffer: () => Promise.resolve(new TextEncoder().encode(content).buffer) });
  fireEvent.change(screen.getByLabelText("Choose a file…", { selector: "input" }), { target: { files: [file] } });
}
function row(number: number) {
  return within(screen.getByRole("group", { name: `Row ${String(number)}` }));
}
function addressesOf({ bookNow }: FakeServices, id: string): readonly string[] {
  return (
    bookNow()
      .clients.find((client) => client.id === id)
      ?.addresses.map(({ address }) => address.key) ?? []
  );
}

test("what would come in, what is there already, and what could not be used, each with its reason", async () => {
  await show();
  choose(table);
  await screen.findByText("crm.csv: table as text (CSV), 5 rows");
  expect(screen.getByRole("heading", { name: "1 new mailbox of 1 client" })).toBeTruthy();
  expect(screen.getByText("2 rows are in your book already.")).toBeTruthy();
  expect(row(3).getByText("This is no address: “bob@orbit”. It should look like name@company.com.")).toBeTruthy();
  expect(row(4).getByText("There is no address in it.")).toBeTruthy();
  expect(screen.queryByRole("group", { name: "Row 6" })).toBeNull();
});

test("a row that was put right joins the proposals, one that was not says so", async () => {
  const services = await show();
  choose(table);
  await screen.findByRole("group", { name: "Row 3" });
  fireEvent.change(row(3).getByRole("textbox", { name: "Address" }), { target: { value: "bob@orbit." } });
  fireEvent.click(row(3).getByRole("button", { name: "Try again" }));
  await row(3).findByText("It cannot be used like this either.");
  fireEvent.change(row(3).getByRole("textbox", { name: "Address" }), { target: { value: "bob@orbit.example" } });
  fireEvent.click(row(3).getByRole("button", { name: "Try again" }));
  await screen.findByText("Row 3 is among the proposals now.");
  fireEvent.click(screen.getByRole("button", { name: "Accept all 2" }));
  await screen.findByRole("button", { name: "Undo" });
  expect(addressesOf(services, "orbit-gmbh")).toEqual(["eva@orbit.example", "bob@orbit.example"]);
  fireEvent.change(row(4).getByRole("textbox", { name: "Address" }), { target: { value: "no@orbit.example" } });
  fireEvent.click(row(4).getByRole("button", { name: "Try again" }));
  fireEvent.click(await screen.findByRole("button", { name: "Accept all 1" }));
  await screen.findByText("1 mailbox of 1 client is in your book.");
  expect(addressesOf(services, "orbit-gmbh")).toHaveLength(3);
});

test("imported again, there is nothing new", async () => {
  const services = await show();
  const good = table.split("\n").slice(0, 2).join("\n");
  choose(good);
  fireEvent.click(await screen.findByRole("button", { name: "Accept all 1" }));
  await screen.findByRole("button", { name: "Undo" });
  const before = services.bookNow();
  fireEvent.click(screen.getByRole("button", { name: "Import something else" }));
  choose(good);
  await screen.findByText("Nothing new: it is in your book already.");
  expect(screen.queryByRole("button", { name: /^Accept/ })).toBeNull();
  expect(services.bookNow()).toBe(before);
});

test("a full book says so and takes nothing; the proposal stays", async () => {
  const services = fakeServices({ draft: aDraft(), isFull: true });
  await showPart(services, <ImportDialog onClose={() => undefined} />);
  choose(table);
  fireEvent.click(await screen.findByRole("button", { name: "Accept all 1" }));
  await screen.findByText(/the personal book is full/);
  expect(screen.getByRole("button", { name: "Accept all 1" })).toBeTruthy();
});

test("rows are pasted", async () => {
  await show("paste");
  const read = screen.getByRole<HTMLButtonElement>("button", { name: "Read the rows" });
  expect(read.disabled).toBe(true);
  fireEvent.change(screen.getByRole("textbox", { name: "Rows from a spreadsheet" }), {
    target: { value: table.replaceAll(",", "\t") },
  });
  fireEvent.click(read);
  await screen.findByText("pasted rows: table as text (CSV), 5 rows");
});

test.each([
  ["Dear Bob,\nthank you.", /No contacts were found in it/],
  ['{"hello": 1, "clients": 1}', /No contacts were found|no RightBox book/],
])("%j is refused with what to do, and another file can be chosen at once", async (content, words) => {
  await show();
  choose(content);
  await screen.findByText(words);
  choose(table);
  await screen.findByText("crm.csv: table as text (CSV), 5 rows");
});

test("a book brings clients, lessons and domains of ours; what could not be used is listed", async () => {
  const services = await show();
  const wire = exportBook({
    clients: [aClient("zeta", { addresses: [anAddress("a@zeta.example", "official")] })],
    own: { domains: [domain("ourco.cn")], bankAccounts: [] },
    corrections: [corrected("contract")],
  }) as { readonly clients: readonly unknown[] };
  choose(JSON.stringify({ ...wire, clients: [...wire.clients, { id: "x" }] }), "team.json");
  await screen.findByText("team.json: a RightBox book");
  expect(screen.getByText("1 thing that was learned about kinds")).toBeTruthy();
  expect(screen.getByText("our own domains: ourco.cn")).toBeTruthy();
  expect(screen.getByText(/clients\[1\]: no-id-or-name/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Accept all 1" }));
  await screen.findByText("Nothing new: all of this book is in yours already.");
  expect(services.bookNow()).toMatchObject({
    own: { domains: [...stockBook.own.domains, "ourco.cn"] },
    corrections: [{ kind: "contract" }],
  });
  expect(addressesOf(services, "zeta")).toEqual(["a@zeta.example"]);
});

test("lessons alone are accepted too", async () => {
  const services = await show();
  choose(JSON.stringify(exportBook({ ...stockBook, corrections: [corrected("contract")] })), "book.json");
  fireEvent.click(await screen.findByRole("button", { name: "Accept these too" }));
  await screen.findByText("They are in your book.");
  expect(services.bookNow().corrections).toHaveLength(1);
});
