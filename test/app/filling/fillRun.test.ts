import { createFillRun, type FillRun, type FillState } from "../../../src/app/filling/fillRun";
import type { GatherContext } from "../../../src/domain/book/filling/gather";
import { address, domain } from "../../support/builders";
import { fakeMailbox, type FakeMailbox, type FakeTrouble } from "../../support/fakeMailbox";
import { contact, mail } from "../../support/filling";

const context: GatherContext = {
  domains: [domain("ourco.example")],
  user: address("li.na@ourco.example"),
  registrable: (name) => name,
};
const mails = [
  mail("2026-11-05", "a@acme.example"),
  mail("2026-11-04", "b@acme.example"),
  // Three of one moment, over the end of a page.
  mail("2026-11-03", "c@acme.example"),
  mail("2026-11-03", "d@nord.example"),
  mail("2026-11-03", "e@nord.example"),
  mail("2026-11-02", "f@nord.example"),
  mail("2026-11-01", "g@nord.example"),
];
const contacts = [contact({ addresses: ["x@x.example"] }), contact({}), contact({ name: "Eva" })];
const everything = { sent: true, contacts: true };

function runOver(mailbox: FakeMailbox): FillRun {
  const clock = { now: () => new Date("2026-11-25T09:00:00Z") };
  return createFillRun({ ...mailbox, clock, context });
}
/** Lets it go until it has asked for this many pages. */
async function untilAsked(mailbox: FakeMailbox, calls: number): Promise<void> {
  for (let turn = 0; mailbox.asked.length < calls && turn < 200; turn++) await Promise.resolve();
}
function found(state: FillState): ReadonlyArray<number | undefined> {
  return "kept" in state
    ? [state.kept.gathered.messages, state.kept.gathered.addresses.size, state.kept.contacts?.length]
    : [];
}

test("it reads everything, page by page, and keeps it", async () => {
  const mailbox = fakeMailbox({ mails, contacts });
  const run = runOver(mailbox);
  await run.open();
  expect(run.state()).toEqual({ status: "ready" });
  const seen: unknown[] = [];
  run.watch(() => seen.push(found(run.state())[0]));
  await run.begin(everything);
  expect(run.state().status).toBe("done");
  expect(found(run.state())).toEqual([7, 7, 3]);
  expect(mailbox.asked).toEqual(["permit", "contacts", "contacts", "sent", "sent", "sent", "sent"]);
  expect(seen).toEqual([0, 0, 2, 4, 6, 7, 7]);
  expect(mailbox.kept()).toMatchObject({ isDone: true });
});

test("only what was chosen is read", async () => {
  const [one, other] = [fakeMailbox({ mails, contacts }), fakeMailbox({ mails, contacts })];
  await runOver(one).begin({ sent: false, contacts: true });
  expect(new Set(one.asked)).toEqual(new Set(["permit", "contacts"]));
  const run = runOver(other);
  await run.begin({ sent: true, contacts: false, since: "2026-11-03T00:00:00Z" });
  expect(found(run.state())).toEqual([5, 5, undefined]);
});

test.each([1, 2, 3, 4, 5, 6, 7])(
  "closed after %i calls and gone on with in another pane, nothing counts twice and nothing is missing",
  async (calls) => {
    const mailbox = fakeMailbox({ mails, contacts });
    const first = runOver(mailbox);
    const letGo = mailbox.hold();
    void first.begin(everything);
    letGo();
    await untilAsked(mailbox, calls);
    first.pause();
    expect(first.state().status).toBe("paused");
    await new Promise((resolve) => setTimeout(resolve, 5));
    const second = runOver(mailbox);
    await second.open();
    if (second.state().status === "ready") await second.begin(everything);
    else await second.resume();
    expect(second.state().status).toBe("done");
    expect(found(second.state())).toEqual([7, 7, 3]);
    expect(
      "kept" in second.state() && mailbox.kept()?.gathered.addresses.get(address("d@nord.example").key)?.mails,
    ).toBe(1);
  },
);

test("what was asked for before a pause changes nothing after it", async () => {
  const mailbox = fakeMailbox({ mails });
  const run = runOver(mailbox);
  const letGo = mailbox.hold();
  const begun = run.begin({ sent: true, contacts: false });
  run.pause();
  letGo();
  await begun;
  expect(found(run.state())).toEqual([0, 0, undefined]);
  expect(run.state().status).toBe("paused");
});

test.each(["permit", "contacts", "sent"] as const)(
  "trouble with %s is told, and it goes on from there",
  async (call) => {
    const mailbox = fakeMailbox({ mails, contacts });
    const trouble: FakeTrouble = { status: "trouble", because: "consent-needed", detail: "no" };
    mailbox.fail(call, trouble);
    const run = runOver(mailbox);
    await run.begin(everything);
    expect(run.state()).toMatchObject({ status: "trouble", because: "consent-needed", detail: "no" });
    await run.resume();
    expect(found(run.state())).toEqual([7, 7, 3]);
  },
);

test("cancelled, it forgets", async () => {
  const mailbox = fakeMailbox({ mails, contacts });
  const run = runOver(mailbox);
  await run.begin(everything);
  await run.cancel();
  expect(run.state()).toEqual({ status: "ready" });
  expect(mailbox.kept()).toBeUndefined();
  const again = runOver(mailbox);
  await again.open();
  expect(again.state()).toEqual({ status: "ready" });
});

test("a wait that the service asks for is told until the page comes", async () => {
  const mailbox = fakeMailbox({ mails });
  const waits: unknown[] = [];
  const run = runOver({
    ...mailbox,
    mailbox: {
      ...mailbox.mailbox,
      sent: (request) => {
        request.onWait(7_000);
        return mailbox.mailbox.sent(request);
      },
    },
  });
  run.watch(() => {
    const state = run.state();
    waits.push(state.status === "reading" ? state.waitingMs : state.status);
  });
  await run.begin({ sent: true, contacts: false });
  expect(waits).toEqual([undefined, 7_000, undefined, 7_000, undefined, 7_000, undefined, 7_000, undefined, "done"]);
});
