import type { Recipient } from "@microsoft/microsoft-graph-types";
import type { GraphFault } from "../../../emulator/graph/server";
import { createMailboxContacts } from "../../../src/adapters/graph/mailboxContacts";
import { SignInError } from "../../../src/adapters/graph/signIn";
import type { MailboxContacts } from "../../../src/app/ports/mailboxContacts";
import { useGraphMailbox } from "../../support/graphMailbox";

const emulated = useGraphMailbox();
const { asked } = emulated;
const mailbox = (): MailboxContacts => createMailboxContacts(emulated.options());

function sentAt(...times: readonly string[]): void {
  const who = (name: string, address: string): Recipient[] => [{ emailAddress: { name, address } }];
  emulated.graph().tenant.change({
    messages: times.map((sentDateTime, index) => ({
      folder: "sentitems",
      propertiesVisibleAt: 0,
      message: {
        id: String(index),
        subject: "secret",
        sentDateTime,
        toRecipients: who("Bob", "bob@acme.example"),
        ccRecipients: who("Eva", "eva@nord.example"),
        bccRecipients: who("Jo", "jo@gmail.com"),
        body: { contentType: "html", content: "secret" },
      },
    })),
  });
}
const nothing = (): void => undefined;
const idsOf = (answer: Awaited<ReturnType<MailboxContacts["sent"]>>): unknown =>
  answer.status === "done" ? answer.value.items.map(({ id }) => id) : answer;

test("leave is asked for once, for all that was chosen", async () => {
  await mailbox().permit({ sent: true, contacts: true }, { interactive: true });
  await mailbox().permit({ sent: false, contacts: true }, { interactive: false });
  expect(asked).toEqual([
    ["Mail.ReadBasic Contacts.Read", true],
    ["Contacts.Read", false],
  ]);
});

test("recipients of all fields, and neither subject nor body", async () => {
  sentAt("2026-11-01T10:00:00Z");
  expect(await mailbox().sent({ onWait: nothing })).toEqual({
    status: "done",
    value: {
      items: [
        {
          id: "0",
          sentAt: "2026-11-01T10:00:00Z",
          recipients: [
            { name: "Bob", address: "bob@acme.example" },
            { name: "Eva", address: "eva@nord.example" },
            { name: "Jo", address: "jo@gmail.com" },
          ],
        },
      ],
    },
  });
  expect(JSON.stringify(emulated.graph().calls[0]?.responseBody)).not.toContain("secret");
  expect(asked).toEqual([["Mail.ReadBasic", false]]);
});

test("between two times, both included, newest first", async () => {
  sentAt("2026-11-01T10:00:00Z", "2026-11-03T10:00:00Z", "2026-11-02T10:00:00Z", "2026-11-04T10:00:00Z");
  const bounds = { since: "2026-11-02T10:00:00Z", until: "2026-11-03T10:00:00Z", onWait: nothing };
  expect(idsOf(await mailbox().sent(bounds))).toEqual(["1", "2"]);
  expect(idsOf(await mailbox().sent({ since: bounds.since, onWait: nothing }))).toEqual(["3", "1", "2"]);
  expect(idsOf(await mailbox().sent({ until: bounds.until, onWait: nothing }))).toEqual(["1", "2", "0"]);
});

test("page after page to the end", async () => {
  sentAt(...Array.from({ length: 251 }, (_, index) => new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString()));
  const first = await mailbox().sent({ onWait: nothing });
  if (first.status !== "done") throw new Error(first.because);
  expect(first.value.items).toHaveLength(250);
  const { next } = first.value;
  expect(idsOf(await mailbox().sent({ ...(next === undefined ? {} : { next }), onWait: nothing }))).toEqual(["0"]);
});

test("contacts with company, department and every address", async () => {
  emulated.graph().tenant.change({
    contacts: [
      {
        id: "1",
        displayName: " Bob Lee ",
        companyName: "Acme",
        department: "Purchasing",
        jobTitle: "Buyer",
        categories: ["Client"],
        emailAddresses: [{ address: "bob@acme.example" }, { address: "bob@gmail.com" }],
      },
      { id: "2", displayName: null, companyName: null },
    ],
  });
  expect(await mailbox().contacts({ onWait: nothing })).toMatchObject({
    value: {
      items: [
        {
          name: "Bob Lee",
          organization: "Acme",
          department: "Purchasing",
          jobTitle: "Buyer",
          categories: ["Client"],
          addresses: ["bob@acme.example", "bob@gmail.com"],
        },
        { name: "", organization: "", department: "", jobTitle: "", categories: [], addresses: [] },
      ],
    },
  });
});

test("throttled, it tells how long it waits, waits and goes on", async () => {
  sentAt("2026-11-01T10:00:00Z");
  emulated.graph().setFaults([{ path: "messages", status: 429, retryAfter: "7", times: 2 }]);
  const waits: number[] = [];
  const answer = await mailbox().sent({ onWait: (milliseconds) => waits.push(milliseconds) });
  expect(idsOf(answer)).toEqual(["0"]);
  expect(waits).toEqual([7_000, 7_000]);
});

const faults: ReadonlyArray<readonly [Omit<GraphFault, "path" | "times">, string]> = [
  [{ status: 429, retryAfter: "600" }, "throttled"],
  [{ status: 503 }, "throttled"],
  [{ status: 401 }, "consent-needed"],
  [{ status: 403 }, "forbidden"],
  [{ status: 400 }, "failed"],
  [{ drop: "before" }, "offline"],
];
test.each(faults)("%j is %s", async (fault, because) => {
  emulated.graph().setFaults([{ path: "messages", times: 9, ...fault }]);
  expect(await mailbox().sent({ onWait: nothing })).toMatchObject({ status: "trouble", because });
});

test.each(["no-sign-in", "consent-needed", "other-account", "offline"] as const)("sign-in: %s", async (because) => {
  const signIn = { token: () => Promise.reject(new SignInError(because, "no")) };
  const refused = createMailboxContacts({ ...emulated.options(), signIn });
  const answer = { status: "trouble", because };
  expect(await refused.permit({ sent: true, contacts: true }, { interactive: true })).toMatchObject(answer);
  expect(await refused.contacts({ onWait: nothing })).toMatchObject(answer);
});

test("where nobody signs in, it says so", async () => {
  const nowhere = createMailboxContacts(emulated.options({ isConfigured: false }));
  expect(await nowhere.permit({ sent: true, contacts: true }, { interactive: true })).toEqual({
    status: "trouble",
    because: "not-configured",
    detail: "",
  });
});
