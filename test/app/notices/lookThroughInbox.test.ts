import { acceptSuggestions } from "../../../src/app/notices/acceptSuggestions";
import { lookThroughInbox, type InboxReport } from "../../../src/app/notices/lookThroughInbox";
import type { MailboxTrouble } from "../../../src/app/ports/mailboxContacts";
import { aClient, anAddress } from "../../support/builders";
import { fakeBook } from "../../support/fakePorts";
import { fakeReceiving, type ReceivingOptions } from "../../support/fakeReceiving";
import { storeOf } from "../../support/receivedMessages";

const acme = aClient("acme", {
  addresses: [
    anAddress("sales@acme.example", "official"),
    anAddress("bob.lee@acme.example", "sales", { name: "Bob Lee" }),
  ],
});
const report = {
  from: "mailer-daemon@mx.example",
  subject: "Undelivered Mail Returned to Sender",
  text: "550 5.1.1 <sales@acme.example>: user unknown",
};
const leaver = {
  from: "bob.lee@acme.example",
  fromName: "Bob Lee",
  subject: "Automatic reply: Contract",
  text: "I have left Acme. Please contact eva.brandt@acme.example.",
};
const gossip = { from: "bob.lee@acme.example", subject: "Prices", text: "Please find our prices below." };
const stranger = { ...leaver, from: "x@stranger.example" };
const sentAt = [0, 1, 2, 3].map((hours) => new Date(Date.UTC(2026, 10, 23, 12 - hours)));

function world(inbox: NonNullable<ReceivingOptions["inbox"]>, part: ReceivingOptions = {}) {
  const receiving = fakeReceiving({ inbox, ...part });
  const book = fakeBook(storeOf(acme));
  const clock = { now: () => new Date("2026-11-24T09:00:00Z") };
  const look = async (): Promise<InboxReport> => {
    const { inbox: port, lookedUntil } = await receiving.services.inbox();
    const { dismissals } = receiving.services;
    const answer = await lookThroughInbox(
      { inbox: port, lookedUntil, book, dismissals, clock },
      { interactive: false },
    );
    if (answer.status === "trouble") throw new Error(answer.because);
    return answer.value;
  };
  return { receiving, book, look };
}

function about({ found }: InboxReport): readonly string[] {
  return found.map(({ suggestion }) => suggestion.id);
}

test("reports and leavers are found, gossip and strangers are not", async () => {
  const { look } = world([gossip, report, stranger, leaver]);
  const seen = await look();
  expect(about(seen)).toEqual([
    "notice acme sales@acme.example bouncing ",
    "notice acme bob.lee@acme.example retired eva.brandt@acme.example",
  ]);
  expect(seen).toMatchObject({ looked: 4, isCut: false, since: new Date("2026-10-25T09:00:00Z") });
});

test("the same change is suggested once, by the newest message", async () => {
  const { look } = world([report, { ...report, subject: "Mail delivery failed" }]);
  const { found } = await look();
  expect(found.map(({ line }) => line.subject)).toEqual([report.subject]);
});

test("a message with an open proposal is looked at again, one that is decided is not", async () => {
  const { look, book, receiving } = world([gossip, report, leaver]);
  const { found } = await look();
  expect(receiving.lookedUntil()).toEqual(sentAt[2]);
  const [bounced, left] = found;
  if (bounced === undefined || left === undefined) throw new Error("Two were expected.");
  receiving.services.dismissals.add(left.suggestion.id);
  expect(about(await look())).toEqual([bounced.suggestion.id]);
  expect(receiving.lookedUntil()).toEqual(sentAt[1]);
  await book.change(acceptSuggestions([bounced.suggestion], bounced.line.subject));
  expect(about(await look())).toEqual([]);
  expect(receiving.lookedUntil()).toEqual(new Date("2026-11-24T09:00:00Z"));
  expect((await look()).since).toEqual(new Date("2026-11-21T09:00:00Z"));
});

test.each<MailboxTrouble>(["consent-needed", "offline"])(
  "%s is told, and the next look begins where this one did",
  async (trouble) => {
    const { look, receiving } = world([report], { trouble });
    await expect(look()).rejects.toThrow(trouble);
    expect(receiving.lookedUntil()).toBeUndefined();
  },
);
