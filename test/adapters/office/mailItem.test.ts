import { officeMailItem } from "../../../src/adapters/office/mailItem";
import { isOfficeError } from "../../../src/adapters/office/OfficeError";
import { applyToDraft } from "../../../src/domain/fix/applyFix";
import type { DraftFix } from "../../../src/domain/fix/fix";
import { recipientText } from "../../../src/domain/draft/recipientText";
import type { Draft } from "../../../src/domain/draft/draft";
import { clientNames } from "../../../emulator/outlook/profiles";
import { address } from "../../support/builders";
import { contactList, emulatedItem, person, useOffice } from "../../support/scriptOffice";

const item = officeMailItem();
const shown = ({ recipients }: Draft): readonly string[] =>
  recipients.map((recipient) => `${recipient.field}:${recipientText(recipient)}`);

const fixes: readonly DraftFix[] = [
  { kind: "remove-recipient", address: address("b@acme.example").key },
  { kind: "add-recipient", address: address("d@acme.example"), name: "D", field: "cc" },
  { kind: "add-recipient", address: address("c@acme.example"), name: "C", field: "to" },
  { kind: "replace-recipient", from: address("a@acme.example").key, to: address("d@acme.example"), name: "D" },
  { kind: "replace-recipient", from: address("a@acme.example").key, to: address("c@acme.example"), name: "C" },
];

describe.each(clientNames)("%s", (client) => {
  test.each(fixes)("Outlook and the domain agree on $kind", async (fix) => {
    const emulated = emulatedItem(
      {
        to: [person("a@acme.example", "A")],
        cc: [person("b@acme.example", "B")],
        bcc: [person("c@acme.example", "C")],
      },
      { client },
    );
    useOffice(emulated.office);
    const before = await item.readDraft();
    await item.apply(fix);
    expect(shown(await item.readDraft())).toEqual(shown(applyToDraft(before, fix)));
    await item.restoreRecipients(before.recipients);
    expect(shown(await item.readDraft())).toEqual(shown(before));
  });

  test("five hundred recipients are read, and written back a hundred at a time", async () => {
    const to = Array.from({ length: 500 }, (_, index) => person(`p${String(index)}@acme.example`));
    const emulated = emulatedItem({ to }, { client });
    useOffice(emulated.office);
    await item.apply({ kind: "remove-recipient", address: address("p0@acme.example").key });
    expect(emulated.state.value.to.map((one) => one.address)).toEqual(to.slice(1).map((one) => one.address));
    expect(emulated.log.filter(({ outcome }) => outcome !== "done")).toEqual([]);
  });

  test("a field with a contact list is added to, never written anew", async () => {
    const emulated = emulatedItem({ to: [contactList("All buyers"), person("a@acme.example")] }, { client });
    useOffice(emulated.office);
    await expect(
      item.apply({ kind: "remove-recipient", address: address("a@acme.example").key }),
    ).rejects.toMatchObject({ name: "OfficeError", failure: "unsupported" });
    await item.apply({ kind: "add-recipient", address: address("d@acme.example"), name: "D", field: "to" });
    expect(emulated.state.value.to.map(({ name }) => name)).toEqual(["All buyers", "a@acme.example", "D"]);
  });
});

test("the draft is read in eight calls, three at a time at most", async () => {
  const emulated = emulatedItem({}, { client: "web" });
  useOffice(emulated.office);
  await item.readDraft();
  expect(emulated.log).toHaveLength(8);
  expect(emulated.log.map(({ outcome }) => outcome)).toEqual(Array(8).fill("done"));
});

test.each(["to.getAsync", "subject.getAsync", "body.getAsync", "getAttachmentsAsync"])(
  "a refused %s is a typed error",
  async (call) => {
    useOffice(emulatedItem({}, { faults: [{ call, mode: "fail", code: 5001 }] }).office);
    const error: unknown = await item.readDraft().catch((reason: unknown) => reason);
    expect(isOfficeError(error) && [error.operation, error.failure, error.code]).toEqual([call, "refused", 5001]);
  },
);
