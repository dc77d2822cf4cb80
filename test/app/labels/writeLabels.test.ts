import { planLabels } from "../../../src/app/labels/planLabels";
import { writeLabels } from "../../../src/app/labels/writeLabels";
import { aClient, anAddress } from "../../support/builders";
import { fakeReceiving } from "../../support/fakeReceiving";
import { outlookContact as contact } from "../../support/receivedMessages";

const acme = aClient("acme", {
  name: "Acme",
  addresses: [
    anAddress("sales@acme.example", "official", { name: "Acme Tools" }),
    anAddress("bob@gmail.com", "personal", { name: "Bob Lee" }),
  ],
});

test("written once, there is nothing left to write", async () => {
  const receiving = fakeReceiving({ contacts: [contact("a", ["bob@gmail.com"], { company: "" })] });
  const port = await receiving.services.outlookContacts();
  const steps: string[] = [];
  const report = await writeLabels(
    planLabels([acme], receiving.contactsNow(), "en"),
    port,
    new AbortController().signal,
    (done, of) => steps.push(`${String(done)}/${String(of)}`),
  );
  expect(report).toEqual({ changed: 1, created: 1, unchanged: 0, failed: [], isStopped: false });
  expect(steps).toEqual(["1/2", "2/2"]);
  expect(planLabels([acme], receiving.contactsNow(), "en")).toEqual({ changes: [], creations: [], unchanged: 2 });
});

test("one that fails is named and does not keep the others, what would fail for all stops it", async () => {
  const contacts = [contact("a", ["bob@gmail.com"]), contact("b", ["sales@acme.example"])];
  const one = fakeReceiving({ contacts, refused: ["a"] });
  const plan = planLabels([acme], contacts, "en");
  const { signal } = new AbortController();
  const write = async (receiving: typeof one) =>
    writeLabels(plan, await receiving.services.outlookContacts(), signal, () => undefined);
  expect(await write(one)).toMatchObject({ changed: 1, isStopped: false, failed: [{ name: "a", because: "failed" }] });
  expect(await write(fakeReceiving({ contacts, trouble: "offline" }))).toMatchObject({
    changed: 0,
    isStopped: true,
    failed: [{ name: "a", because: "offline" }],
  });
});

test("it can be stopped", async () => {
  const contacts = [contact("a", ["bob@gmail.com"]), contact("b", ["sales@acme.example"])];
  const receiving = fakeReceiving({ contacts });
  const controller = new AbortController();
  const report = await writeLabels(
    planLabels([acme], contacts, "en"),
    await receiving.services.outlookContacts(),
    controller.signal,
    () => {
      controller.abort();
    },
  );
  expect(report).toMatchObject({ changed: 1, isStopped: true });
});
