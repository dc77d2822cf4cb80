/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { Client } from "../../../../src/domain/book/book";
import { AskButton } from "../../../../src/taskpane/components/asking/AskButton";
import { aClient, aDraft, address, anAddress, domain } from "../../../support/builders";
import { fakeServices, type FakeServices } from "../../../support/fakePorts";
import { fakeReceiving, type FakeReceiving, type ReceivingOptions } from "../../../support/fakeReceiving";
import { showPart } from "../../../support/showPane";

const nordlicht: Client = {
  ...aClient("nordlicht", {
    mainContact: "eva.brandt@nordlicht.example",
    addresses: [
      anAddress("eva.brandt@nordlicht.example", "sales", { name: "Eva Brandt" }),
      anAddress("buchhaltung@nordlicht.example", "finance", { standing: "unverified" }),
    ],
  }),
  languages: ["de"],
};

interface Shown {
  readonly services: FakeServices;
  readonly receiving: FakeReceiving;
  readonly standing: () => string | undefined;
}

async function show(options: ReceivingOptions = {}, text?: string, isFull = false): Promise<Shown> {
  const receiving = fakeReceiving({ reading: { from: "eva.brandt@nordlicht.example" }, ...options });
  const services = fakeServices({
    draft: aDraft(),
    receiving,
    isFull,
    book: {
      status: "loaded",
      book: { clients: [nordlicht], own: { domains: [domain("ourco.example")], bankAccounts: [] } },
      asOf: "2026-11-24T09:00:00.000Z",
      problems: [],
    },
  });
  await showPart(
    services,
    <AskButton client={nordlicht} {...(text === undefined ? {} : { address: address(text) })} />,
  );
  fireEvent.click(screen.getByRole("button", { name: /^Ask or confirm/ }));
  await screen.findByRole("group", { name: "Write to Nordlicht" });
  return {
    services,
    receiving,
    standing: () => services.bookNow().clients[0]?.addresses.find(({ role }) => role === "finance")?.standing,
  };
}

test("a mailbox is asked about in the client's language, opened in Outlook, marked as asked, and taken back", async () => {
  const { receiving, standing } = await show({}, "buchhaltung@nordlicht.example");
  expect(screen.getByRole("radio", { name: "Ask whether mailboxes are still right" })).toHaveProperty("checked", true);
  fireEvent.click(screen.getByRole("button", { name: "Open in Outlook" }));
  await screen.findByText(/open in Outlook.*One mailbox of Nordlicht is marked as asked/);
  expect(receiving.opened).toMatchObject([
    {
      to: ["eva.brandt@nordlicht.example"],
      subject: "Ist buchhaltung@nordlicht.example noch die richtige Adresse?",
    },
  ]);
  expect(receiving.opened[0]?.html).toContain("Guten Tag Eva Brandt,");
  expect(standing()).toBe("asked");
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  await waitFor(() => {
    expect(standing()).toBe("unverified");
  });
});

test("another language and another question change the text", async () => {
  await show({}, "buchhaltung@nordlicht.example");
  const preview = screen.getByRole("region", { name: "The message" });
  within(preview).getByText(/Guten Tag/);
  fireEvent.change(screen.getByRole("combobox", { name: "Language" }), { target: { value: "ar" } });
  expect(screen.getByRole("document")).toHaveProperty("dir", "rtl");
  fireEvent.change(screen.getByRole("combobox", { name: "Language" }), { target: { value: "en" } });
  fireEvent.click(screen.getByRole("radio", { name: "Put what was agreed into writing" }));
  within(preview).getByText(/Thank you for the conversation/);
  screen.getByText(/Fill in what stands in square brackets/);
});

test("for a client as a whole, mailboxes are chosen, and none chosen can go nowhere", async () => {
  const { receiving } = await show();
  const open = screen.getByRole<HTMLButtonElement>("button", { name: "Open in Outlook" });
  const box = screen.getByRole("checkbox", { name: "buchhaltung@nordlicht.example · finance" });
  expect(box).toHaveProperty("checked", true);
  fireEvent.click(box);
  screen.getByText("Choose at least one mailbox.");
  expect(open.disabled).toBe(true);
  fireEvent.click(box);
  fireEvent.click(screen.getByRole("checkbox", { name: "eva.brandt@nordlicht.example · sales" }));
  fireEvent.click(open);
  await screen.findByText(/2 mailboxes of Nordlicht are marked as asked/);
  expect(receiving.opened[0]?.subject).toBe("Stimmen diese Adressen noch?");
});

test("where Outlook opens nothing, nothing is changed and the text can be copied", async () => {
  const { standing } = await show({ window: "refuses" }, "buchhaltung@nordlicht.example");
  fireEvent.click(screen.getByRole("button", { name: "Open in Outlook" }));
  await screen.findByText(/did not open a new message, so nothing was changed/);
  expect(standing()).toBe("unverified");
  screen.getByRole("button", { name: "Copy the text" });
});

test("where no window can be opened the text is copied, and what cannot be copied is selected", async () => {
  const { standing } = await show({ window: "absent" }, "buchhaltung@nordlicht.example");
  expect(screen.queryByRole("button", { name: "Open in Outlook" })).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Copy the text" }));
  await screen.findByText(/It is selected: press Ctrl\+C/);
  expect(String(getSelection())).toContain("Guten Tag Eva Brandt,");
  expect(standing()).toBe("unverified");
  const written: string[] = [];
  Object.assign(navigator, {
    clipboard: {
      writeText: (words: string) => {
        written.push(words);
        return Promise.resolve();
      },
    },
  });
  fireEvent.click(screen.getByRole("button", { name: "Copy the text" }));
  await screen.findByText(/The text is on the clipboard/);
  expect(written[0]).toMatch(/^Guten Tag Eva Brandt,\n\nbevor wir/);
  expect(standing()).toBe("asked");
});

test("a full book says so, and Outlook is left alone", async () => {
  const { receiving } = await show({}, "buchhaltung@nordlicht.example", true);
  fireEvent.click(screen.getByRole("button", { name: "Open in Outlook" }));
  await screen.findByText(/40000 of 32768 characters/);
  expect(receiving.opened).toEqual([]);
});
