/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { Correction } from "../../../src/domain/corrections/correction";
import { aContract, aDraft, to } from "../../support/builders";
import { corrected } from "../../support/corrections";
import { stockBook, type FakeOptions } from "../../support/fakePorts";
import { showPane } from "../../support/showPane";
import { press, type, unfold } from "../components/clients/openClients";

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
  await screen.findByRole("heading", { level: 1, name: "Acme Tools Ltd" });
  unfold("Learned for this client");
  fireEvent.click(await screen.findByRole("button", { name: /^Undo: Acme Tools Ltd/ }));
  await waitFor(() => {
    expect(services.store.load()).toMatchObject({ book: { corrections: [everywhere] } });
  });
});

test("document numbers are added with an example and a reason against what is none", async () => {
  const services = await showPane({ draft: contract });
  fireEvent.click(screen.getByRole("tab", { name: "Clients" }));
  fireEvent.click(await screen.findByRole("button", { name: "Acme Tools Ltd" }));
  await screen.findByRole("heading", { level: 1, name: "Acme Tools Ltd" });
  unfold("Keywords and document numbers");
  const field = await screen.findByRole("textbox", { name: /Pattern/ });
  const add = (): void => {
    fireEvent.click(screen.getAllByRole("button", { name: "Add" }).at(-1) ?? document.body);
  };
  const typePattern = (value: string): void => {
    fireEvent.change(field, { target: { value } });
  };
  typePattern("####");
  add();
  await screen.findByText(/Digits alone are found everywhere/);
  typePattern("HT-#");
  add();
  await screen.findByText(/at least two #/);
  typePattern("HT-####");
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

test("a new client is made with its first mailbox and opened", async () => {
  const services = await showPane({ draft: contract });
  fireEvent.click(screen.getByRole("tab", { name: "Clients" }));
  const choose = async (item: string): Promise<void> => {
    fireEvent.click(await screen.findByRole("button", { name: "Add" }));
    fireEvent.click(await screen.findByRole("menuitem", { name: item }));
  };
  await choose("New client…");
  type(/^Name of the client/, "Orient Trading");
  type(/^First mailbox/, "sales@acme.example");
  press("Create");
  await screen.findByText("sales@acme.example is a mailbox of Acme Tools Ltd already.");
  type(/^First mailbox/, "einkauf@orient.example");
  press("Create");
  await screen.findByRole("heading", { level: 1, name: "Orient Trading" });
  expect(services.bookNow().clients.at(-1)).toMatchObject({
    id: "orient-trading",
    domains: ["orient.example"],
    addresses: [{ role: "purchasing", standing: "confirmed" }],
  });
});

test.each([
  ["Export the book (JSON)", "rightbox-book.json", /"id": "acme"/],
  ["Export as a table (CSV)", "rightbox-book.csv", /^address,name/],
  ["Export as contacts (vCard)", "rightbox-book.vcf", /^FN:Acme Tools/],
])("%s hands over a file", async (item, name, content) => {
  const saved: Array<readonly [string, Blob]> = [];
  let blob = new Blob();
  URL.createObjectURL = (made) => {
    blob = made as Blob;
    return "blob:made";
  };
  const click = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push([this.download, blob]);
  });
  await showPane({ draft: contract });
  fireEvent.click(screen.getByRole("tab", { name: "Clients" }));
  fireEvent.click(await screen.findByRole("button", { name: "Add" }));
  fireEvent.click(await screen.findByRole("menuitem", { name: item }));
  await screen.findByText(`Exported as ${name}.`);
  click.mockRestore();
  expect(saved.map(([file]) => file)).toEqual([name]);
  expect(await textOfBlob(saved[0]?.[1] ?? blob)).toMatch(content);
});

/** jsdom's blobs cannot say their text themselves. */
function textOfBlob(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(typeof reader.result === "string" ? reader.result : "");
    };
    reader.readAsText(blob);
  });
}
