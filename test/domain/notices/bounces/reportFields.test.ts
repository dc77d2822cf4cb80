import * as fc from "fast-check";
import { reportFields } from "../../../../src/domain/notices/bounces/reportFields";

const head = "Reporting-MTA: dns; mx.ours.example\nArrival-Date: Tue, 3 Mar 2026 09:12:11 +0800\n\n";

test("each recipient is read, with folded lines made one", () => {
  const part = `${head}Final-Recipient: rfc822; Bob@acme.example\nAction: Failed\nStatus: 5.1.1 (unknown)\nDiagnostic-Code: smtp; 550 5.1.1\n no such\n\tuser\n\nFinal-Recipient: rfc822; ann@acme.example\nAction: delayed\nStatus: 4.4.1`;
  expect(reportFields(part)).toEqual([
    {
      recipient: "Bob@acme.example",
      action: "failed",
      status: "5.1.1",
      diagnostic: "smtp; 550 5.1.1 no such user",
      fields:
        "Final-Recipient: rfc822; Bob@acme.example\nAction: Failed\nStatus: 5.1.1 (unknown)\nDiagnostic-Code: smtp; 550 5.1.1 no such user",
    },
    expect.objectContaining({ recipient: "ann@acme.example", action: "delayed", status: "4.4.1", diagnostic: "" }),
  ]);
});

test.each([
  ["rfc822; bob@acme.example", "bob@acme.example"],
  ["RFC822;<bob@acme.example>", "bob@acme.example"],
  ["bob@acme.example", "bob@acme.example"],
  ["rfc822;bob+2Bpi@acme.example", "bob+pi@acme.example"],
  ["utf-8; bob@acme.example", "bob@acme.example"],
])("%s is a recipient", (value, recipient) => {
  expect(reportFields(`${head}Final-Recipient: ${value}\nAction: failed`)).toEqual([
    expect.objectContaining({ recipient }),
  ]);
});

test("the address that we wrote to goes before the one that it became", () => {
  const part = `${head}Final-Recipient: rfc822; x@inner.example\nOriginal-Recipient: rfc822; bob@acme.example\nAction: failed`;
  expect(reportFields(part)).toEqual([expect.objectContaining({ recipient: "bob@acme.example" })]);
});

test.each([
  ["nothing", ""],
  ["no recipient", head],
  ["an empty recipient", `${head}Final-Recipient:\nAction: failed`],
  ["prose", "Your message could not be delivered.\n\nSorry."],
])("%s gives no recipient", (_, part) => {
  expect(reportFields(part)).toEqual([]);
});

test("never throws, and never gives more than 200 recipients", () => {
  const anyLine = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.constantFrom("Final-Recipient: rfc822; a@b.example", "Action: failed", "", " folded", "Status: 5.1.1", "\r"),
  );
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 60 }), (lines) => {
      for (const { recipient, status } of reportFields(lines.join("\n"))) {
        expect(recipient).not.toBe("");
        expect(status).toMatch(/^(?:[245]\.\d{1,3}\.\d{1,3})?$/);
      }
    }),
  );
  expect(reportFields("Final-Recipient: a@b.example\n\n".repeat(300))).toHaveLength(200);
});
