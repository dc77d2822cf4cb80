import { createOutlookContacts } from "../../../src/adapters/graph/outlookContacts";
import { useGraphMailbox } from "../../support/graphMailbox";

const mailbox = useGraphMailbox();

test("contacts are read, labelled, created and read again; nothing else of them changes", async () => {
  mailbox.graph().tenant.change({
    contacts: [
      {
        id: "c1",
        displayName: "Bob Lee",
        jobTitle: "Buyer",
        emailAddresses: [{ name: "Bob", address: "bob@acme.example" }],
      },
    ],
  });
  const contacts = createOutlookContacts(mailbox.options());
  const steps: number[] = [];
  expect(await contacts.all((read) => steps.push(read))).toEqual({
    status: "done",
    value: [{ id: "c1", name: "Bob Lee", company: "", categories: [], addresses: ["bob@acme.example"] }],
  });
  expect(steps).toEqual([1]);
  await contacts.change("c1", { categories: ["[Acme]-official"], company: "Acme" });
  await contacts.create({
    name: "[Acme]-finance",
    company: "Acme",
    categories: ["[Acme]-finance", "RightBox"],
    address: "pay@acme.example",
  });
  expect(mailbox.graph().tenant.state.contacts).toMatchObject([
    {
      id: "c1",
      displayName: "Bob Lee",
      jobTitle: "Buyer",
      companyName: "Acme",
      categories: ["[Acme]-official"],
      emailAddresses: [{ name: "Bob", address: "bob@acme.example" }],
    },
    {
      displayName: "[Acme]-finance",
      emailAddresses: [{ address: "pay@acme.example" }],
      categories: ["[Acme]-finance", "RightBox"],
    },
  ]);
});

test("hundreds come page by page", async () => {
  mailbox.graph().tenant.change({
    contacts: Array.from({ length: 250 }, (_, index) => ({ id: String(index), displayName: "x", emailAddresses: [] })),
  });
  const answer = await createOutlookContacts(mailbox.options()).all(() => undefined);
  expect(answer).toMatchObject({ status: "done", value: { length: 250 } });
  expect(mailbox.graph().calls).toHaveLength(3);
});

test("leave is asked for at the look alone; a contact that is gone is no reason to stop", async () => {
  const contacts = createOutlookContacts(mailbox.options());
  await contacts.all(() => undefined);
  expect(await contacts.change("gone", { categories: [] })).toMatchObject({ status: "trouble", because: "failed" });
  expect(mailbox.asked).toEqual([
    ["Contacts.ReadWrite", true],
    ["Contacts.ReadWrite", false],
  ]);
});
