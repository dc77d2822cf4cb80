/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { aClient, aDraft, anAddress, domain } from "../../support/builders";
import { fakeReceiving, type FakeReceiving, type ReceivingOptions } from "../../support/fakeReceiving";
import type { fakeServices, FakeOptions } from "../../support/fakePorts";
import { showPane } from "../../support/showPane";

const acme = aClient("acme", {
  addresses: [
    anAddress("sales@acme.example", "official"),
    anAddress("bob.lee@acme.example", "sales", { name: "Bob Lee" }),
    anAddress("accounts@acme.example", "finance", { standing: "asked" }),
  ],
});

async function show(
  options: ReceivingOptions,
  part: Omit<Partial<FakeOptions>, "receiving"> = {},
): Promise<{ readonly services: ReturnType<typeof fakeServices>; readonly receiving: FakeReceiving }> {
  const receiving = fakeReceiving(options);
  const book = { clients: [acme], own: { domains: [domain("ourco.example")], bankAccounts: [] } };
  const services = await showPane({
    draft: aDraft(),
    receiving,
    book: { status: "loaded", book, asOf: "2026-11-24T09:00:00.000Z", problems: [] },
    ...part,
  });
  return { services, receiving };
}

const answer = {
  from: "bob.lee@acme.example",
  fromName: "Bob Lee",
  subject: "Re: accounts",
  text: "Yes, that is still right.",
};
const two = { ...answer, text: "Please send invoices to billing@acme.example, and drawings to tech@acme.example." };

test("an answer is proposed with its words, accepted, and taken back", async () => {
  const { services } = await show({ reading: answer });
  await screen.findByText("From Acme");
  const card = await screen.findByRole("group", { name: "Confirm accounts@acme.example as Acme’s finance mailbox." });
  within(card).getByText("Yes, that is still right.");
  expect(services.bookNow().clients[0]?.addresses[2]?.standing).toBe("asked");
  fireEvent.click(within(card).getByRole("button", { name: /^Accept/ }));
  await screen.findByText("The book is changed.");
  expect(screen.queryByRole("region", { name: "What this message says" })).toBeNull();
  expect(services.bookNow().clients[0]?.addresses[2]?.standing).toBe("confirmed");
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  await screen.findByRole("group", { name: /^Confirm accounts@acme.example/ });
  expect(services.bookNow().clients[0]?.addresses[2]?.standing).toBe("asked");
});

test("several are accepted at once, as one change", async () => {
  const { services } = await show({ reading: two });
  fireEvent.click(await screen.findByRole("button", { name: /^Accept all/ }));
  await screen.findByText(/proposals are in the book/);
  const keys = services.bookNow().clients[0]?.addresses.map(({ address }) => address.key);
  expect(keys).toEqual(expect.arrayContaining(["billing@acme.example", "tech@acme.example"]));
  expect(await services.book.history()).toHaveLength(1);
});

test("what is put aside stays so, and can be brought back", async () => {
  const { receiving } = await show({ reading: answer });
  fireEvent.click(await screen.findByRole("button", { name: /^Not now/ }));
  await waitFor(() => {
    expect(screen.queryByRole("group", { name: /^Confirm accounts/ })).toBeNull();
  });
  expect(receiving.dismissed.size).toBe(1);
  fireEvent.click(screen.getByRole("button", { name: "Bring back what was put aside" }));
  await screen.findByRole("group", { name: /^Confirm accounts/ });
  expect(receiving.dismissed.size).toBe(0);
});

test("a private address is linked by its signature, and the user says what it is for", async () => {
  const { services } = await show({
    reading: {
      from: "bob1975@gmail.com",
      fromName: "Bob",
      text: "Hello Li Na.\n\nBest regards\nBob\nAcme Ltd\nwww.acme.example",
    },
  });
  const card = await screen.findByRole("group", { name: "Is bob1975@gmail.com a mailbox of Acme?" });
  within(card).getByText("www.acme.example");
  fireEvent.change(within(card).getByRole("combobox", { name: "It is for" }), { target: { value: "sales" } });
  fireEvent.click(within(card).getByRole("button", { name: /^Accept/ }));
  await screen.findByText("From Acme");
  expect(services.bookNow().clients[0]?.addresses.at(-1)).toMatchObject({
    role: "sales",
    standing: "confirmed",
    provenance: { from: "message" },
  });
});

test("a successor elsewhere is a reason to ask by telephone", async () => {
  await show({
    reading: {
      ...answer,
      subject: "Automatic reply: Contract",
      text: "I have left Acme. Please contact eva@acme-trading.example.",
    },
  });
  const card = await screen.findByRole("group", { name: "Nobody at Acme reads bob.lee@acme.example any more." });
  within(card).getByText(/eva@acme-trading.example does not lie at a domain of Acme. Ask by telephone/);
});

test("a message that says nothing shows who the sender is and proposes nothing", async () => {
  await show({ reading: { ...answer, from: "sales@acme.example", text: "Please find our prices below." } });
  await screen.findByText("From Acme");
  await waitFor(() => {
    expect(screen.queryByText("Reading the message…")).toBeNull();
  });
  expect(screen.queryByRole("button", { name: /^Accept/ })).toBeNull();
});

test("a text that cannot be read is said, with a way on", async () => {
  await show({ reading: answer, isUnreadable: true });
  await screen.findByText(/could not read the text of this message/);
  screen.getByRole("button", { name: "Try again" });
});

test("a report from nobody is read all the same", async () => {
  await show({
    reading: {
      from: "",
      subject: "Undelivered Mail Returned to Sender",
      text: "550 5.1.1 <sales@acme.example>: user unknown",
    },
  });
  await screen.findByRole("group", { name: "Mail to sales@acme.example came back: there is no such mailbox." });
});

test("text from mail stays text, and in Chinese every word of the page is Chinese", async () => {
  await show({ reading: { ...two, text: `<b>x</b> ${two.text}` } }, { language: "zh-CN" });
  const region = await screen.findByRole("region", { name: "这封邮件说明了什么" });
  expect(region.querySelector("b")).toBeNull();
  for (const quote of region.querySelectorAll("blockquote")) quote.remove();
  expect(region.textContent.replace(/[\w.]+@[\w.]+|Acme/g, "")).not.toMatch(/[A-Za-z]{3,}/);
});
