/** @jest-environment jsdom */
import { fireEvent, screen } from "@testing-library/react";
import { LabelContacts } from "../../../../src/taskpane/components/labels/LabelContacts";
import { aClient, aDraft, anAddress, domain } from "../../../support/builders";
import { fakeServices } from "../../../support/fakePorts";
import { fakeReceiving, type FakeReceiving, type ReceivingOptions } from "../../../support/fakeReceiving";
import { outlookContact } from "../../../support/receivedMessages";
import { showPart } from "../../../support/showPane";

const acme = aClient("acme", {
  addresses: [anAddress("sales@acme.example", "official"), anAddress("bob@gmail.com", "personal", { name: "Bob Lee" })],
});

async function look(options: ReceivingOptions): Promise<FakeReceiving> {
  const receiving = fakeReceiving(options);
  const services = fakeServices({
    draft: aDraft(),
    receiving,
    book: {
      status: "loaded",
      book: { clients: [acme], own: { domains: [domain("ourco.example")], bankAccounts: [] } },
      asOf: "2026-11-24T09:00:00.000Z",
      problems: [],
    },
  });
  await showPart(services, <LabelContacts />);
  fireEvent.click(screen.getByRole("button", { name: "Label Outlook contacts…" }));
  fireEvent.click(await screen.findByRole("button", { name: "Look at my contacts" }));
  return receiving;
}

test("existing contacts are labelled, new ones only where they are wanted, and once is enough", async () => {
  const receiving = await look({ contacts: [outlookContact("Bob", ["bob@gmail.com"])] });
  await screen.findByText("1 contact gets a label; 0 have theirs already.");
  fireEvent.click(screen.getByRole("button", { name: "Write 1 contact" }));
  await screen.findByText("1 labelled, 0 created, 0 unchanged.");
  expect(receiving.contactsNow()).toEqual([
    outlookContact("Bob", ["bob@gmail.com"], { categories: ["[Acme]-personal"] }),
  ]);
});

test("mailboxes without a contact get one when it is ticked", async () => {
  const receiving = await look({ contacts: [outlookContact("Bob", ["bob@gmail.com"])] });
  fireEvent.click(await screen.findByRole("checkbox", { name: "Also create a contact for 1 mailbox that has none" }));
  fireEvent.click(screen.getByRole("button", { name: "Write 2 contacts" }));
  await screen.findByText("1 labelled, 1 created, 0 unchanged.");
  expect(receiving.contactsNow().map(({ name }) => name)).toEqual(["Bob", "[Acme]-official"]);
});

test("a contact that Outlook refuses is named", async () => {
  await look({ contacts: [outlookContact("Bob", ["bob@gmail.com"])], refused: ["Bob"] });
  fireEvent.click(await screen.findByRole("button", { name: "Write 1 contact" }));
  await screen.findByText("Bob: Outlook did not take it. Try again.");
});

test("without consent it says so, and can be tried again", async () => {
  await look({ trouble: "consent-needed" });
  await screen.findByText(/needs your consent to read and change your contacts/);
  screen.getByRole("button", { name: "Look at my contacts" });
});
