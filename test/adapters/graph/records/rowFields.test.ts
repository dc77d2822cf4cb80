import * as fc from "fast-check";
import { sendRecordsList } from "../../../../src/adapters/graph/listDefinitions";
import { readKnown, readStored } from "../../../../src/adapters/graph/records/readRow";
import { fieldsOf, whoseKey } from "../../../../src/adapters/graph/records/rowFields";
import { recordStates, type RecordRow } from "../../../../src/domain/record/recordRow";
import type { RecordedText } from "../../../../src/domain/record/sendRecord";
import { address } from "../../../support/builders";
import { sentRecord } from "../../../support/sentRecords";
import { aRow, liNa } from "./site";

const columns = new Map(sendRecordsList.columns.map(({ name, type }) => [name, type]));

test("the fields are the columns of the list", () => {
  const row: RecordRow = { ...aRow(1), internetMessageId: "<1@x>", sentFrom: "phone" };
  expect(
    Object.keys(fieldsOf(row))
      .filter((name) => name !== "Title")
      .sort(),
  ).toEqual([...columns.keys()].sort());
});

test.each<[text: RecordedText, title: string, subject: string]>([
  [{ is: "full", text: "Contract\n SC-1" }, "Contract SC-1", "Contract SC-1"],
  [{ is: "full", text: "" }, "(no subject)", ""],
  [{ is: "hashed", hash: "0123456789abcdef" }, "#0123456789abcdef", "#0123456789abcdef"],
  [{ is: "none" }, "(subject not kept)", ""],
])("a subject that is kept as %j", (subject, title, column) => {
  const row = aRow(1);
  expect(fieldsOf({ ...row, record: { ...row.record, subject } })).toMatchObject({
    Title: title,
    RightBoxSubject: column,
  });
});

test("a client's row names that client's mailboxes, a row without one all of them", () => {
  const record = sentRecord(1, {
    recipients: [
      { address: address("a@acme.example").key, field: "to", client: { id: "acme", name: "Acme" }, role: "official" },
      { address: address("b@other.example").key, field: "cc", client: { id: "other", name: "Other" } },
      { address: address("x@gmail.com").key, field: "bcc" },
    ],
  });
  const row = { ...aRow(1), record, client: { id: "acme", name: "Acme" } };
  const { client, ...without } = row;
  expect(client.id).toBe("acme");
  expect(fieldsOf(row)["RightBoxAddresses"]).toBe("to: a@acme.example (official)");
  expect(fieldsOf(without)["RightBoxAddresses"]).toBe(
    "to: a@acme.example (official)\ncc: b@other.example\nbcc: x@gmail.com",
  );
});

const odd = fc.string({ unit: "binary", maxLength: 400 });

test("whatever the texts are, each fits its column and the time stays whole", () => {
  fc.assert(
    fc.property(odd, odd, odd, odd, (id, name, subject, internetMessageId) => {
      const fields = fieldsOf({
        ...aRow(1),
        internetMessageId,
        client: { id, name },
        record: { ...aRow(1).record, subject: { is: "full", text: subject } },
      });
      Object.entries(fields).forEach(([column, value]) => {
        if (typeof value === "string" && columns.get(column) !== "note") expect(value.length).toBeLessThanOrEqual(255);
      });
      expect(fields["RightBoxClientTime"]).toMatch(/^[a-z0-9@._+~-]*\|2026-11-25T12:00:01Z$/);
    }),
  );
});

test("two clients begin alike in the column only where their ids are longer than it", () => {
  fc.assert(
    fc.property(odd, odd, (one, other) => {
      if (one !== other && whoseKey(one).length < 234 && whoseKey(other).length < 234)
        expect(`${whoseKey(one)}|`.startsWith(`${whoseKey(other)}|`)).toBe(false);
    }),
  );
});

test("a row is read back as it was written", () => {
  const row = fc.record({
    state: fc.constantFrom(...recordStates),
    at: fc.date({ min: new Date("2020-01-01"), max: new Date("2099-01-01"), noInvalidDate: true }),
    mailbox: fc.constantFrom(liNa, address("采购@ourco.example").key, address("o'b@x.example").key),
    id: fc.oneof(
      fc.constant(undefined),
      fc.string({ minLength: 1, maxLength: 40 }).filter((id) => !/\s/.test(id)),
    ),
  });
  fc.assert(
    fc.property(row, ({ state, at, mailbox, id }) => {
      const seconds = new Date(Math.floor(at.getTime() / 1_000) * 1_000);
      const written = aRow(7, { state, at: seconds, mailbox, internetMessageId: "<7@x>" }, id);
      const item = { id: "5", fields: { ...fieldsOf(written) } };
      expect(readStored("l", item)).toEqual({ list: "l", item: "5", row: written });
      const { key } = written;
      expect(readKnown("l", item)).toEqual({
        list: "l",
        item: "5",
        key,
        state,
        at: seconds,
        internetMessageId: "<7@x>",
      });
    }),
  );
});

test("reading never throws, and names what it cannot read", () => {
  const value = fc.oneof(fc.anything(), odd, fc.constantFrom("sent", "2026-11-26T08:26:00Z", "a|b|", aRow(1).key));
  const fields = fc.dictionary(fc.constantFrom(...columns.keys()), value);
  fc.assert(
    fc.property(fc.oneof(fields, fc.anything()), (found) => {
      const read = readStored("l", { id: "1", fields: found });
      expect("row" in read || typeof read.subject === "string").toBe(true);
      readKnown("l", { fields: found });
    }),
  );
});
