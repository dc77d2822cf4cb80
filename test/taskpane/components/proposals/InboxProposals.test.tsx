/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import type { Client } from "../../../../src/domain/book/book";
import { InboxProposals } from "../../../../src/taskpane/components/proposals/InboxProposals";
import { aClient, aDraft, anAddress, domain } from "../../../support/builders";
import { fakeServices, type FakeServices } from "../../../support/fakePorts";
import { fakeReceiving, type FakeReceiving, type ReceivingOptions } from "../../../support/fakeReceiving";
import { showPart } from "../../../support/showPane";

const acme = aClient("acme", { addresses: [anAddress("sales@acme.example", "official")] });
const report = {
  from: "mailer-daemon@mx.example",
  fromName: "Mail Delivery System",
  subject: "Undelivered Mail Returned to Sender",
  text: "550 5.1.1 <sales@acme.example>: user unknown",
};

function servicesOf(receiving: FakeReceiving, ...clients: readonly Client[]): FakeServices {
  return fakeServices({
    draft: aDraft(),
    receiving,
    book: {
      status: "loaded",
      book: { clients, own: { domains: [domain("ourco.example")], bankAccounts: [] } },
      asOf: "2026-11-24T09:00:00.000Z",
      problems: [],
    },
  });
}

async function show(
  options: ReceivingOptions,
): Promise<{ readonly receiving: FakeReceiving; readonly standing: () => string | undefined }> {
  const receiving = fakeReceiving(options);
  const services = servicesOf(receiving, acme);
  await showPart(services, <InboxProposals />);
  return { receiving, standing: () => services.bookNow().clients[0]?.addresses[0]?.standing };
}

test("one line says how many, the list opens from it, and what is accepted can be taken back", async () => {
  const { standing } = await show({ inbox: [report] });
  const line = await screen.findByRole("button", { name: "1 proposal from your inbox" });
  expect(line.getAttribute("aria-expanded")).toBe("false");
  fireEvent.click(line);
  screen.getByText(/“Undelivered Mail Returned to Sender” from Mail Delivery System/);
  fireEvent.click(screen.getByRole("button", { name: /^Accept/ }));
  await screen.findByText("The book is changed.");
  expect(standing()).toBe("bouncing");
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  await screen.findByRole("button", { name: "1 proposal from your inbox" });
  expect(standing()).toBe("confirmed");
});

test("what is put aside is not shown again", async () => {
  const { receiving } = await show({ inbox: [report] });
  fireEvent.click(await screen.findByRole("button", { name: "1 proposal from your inbox" }));
  fireEvent.click(screen.getByRole("button", { name: /^Not now/ }));
  await screen.findByText(/Nothing new about mailboxes in 1 message since/);
  expect([...receiving.dismissed]).toEqual(["notice acme sales@acme.example bouncing "]);
});

test("whoever comes back a little later sees what was found, without another look", async () => {
  const receiving = fakeReceiving({ inbox: [report] });
  const services = servicesOf(receiving, acme);
  const looks = jest.spyOn(receiving.services, "inbox");
  const again = { ...services, inbox: receiving.services.inbox };
  await showPart(again, <InboxProposals />);
  await screen.findByRole("button", { name: "1 proposal from your inbox" });
  cleanup();
  await showPart(again, <InboxProposals />);
  await screen.findByRole("button", { name: "1 proposal from your inbox" });
  expect(looks).toHaveBeenCalledTimes(1);
});

test("a book without clients is told nothing, and the inbox is left for later", async () => {
  const receiving = fakeReceiving({ inbox: [report] });
  await showPart(servicesOf(receiving), <InboxProposals />);
  await act(() => Promise.resolve());
  expect(screen.queryByRole("region")).toBeNull();
  expect(receiving.lookedUntil()).toBeUndefined();
});

test("without consent it says what for, and asks at the click", async () => {
  await show({ inbox: [report], trouble: "consent-needed" });
  await screen.findByText(/With your consent RightBox looks through your inbox/);
  fireEvent.click(screen.getByRole("button", { name: "Allow and look" }));
  await screen.findByText(/With your consent/);
});

test.each(["not-configured", "no-sign-in"] as const)(
  "where there is no way to the inbox (%s) nothing is shown",
  async (trouble) => {
    await show({ trouble });
    await waitFor(() => {
      expect(screen.queryByText("Looking through your inbox…")).toBeNull();
    });
    expect(screen.queryByRole("region")).toBeNull();
  },
);
