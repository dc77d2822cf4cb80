import { officeOpenMessage } from "../../../src/adapters/office/openMessage";
import { officeReadItem } from "../../../src/adapters/office/readItem";
import { address } from "../../support/builders";

type Done = (result: unknown) => void;

function useItem(part: Readonly<Record<string, unknown>> | null): void {
  const item =
    part === null
      ? null
      : {
          subject: "Re: Mailboxes",
          itemClass: "IPM.Note",
          from: { displayName: "Bob Lee", emailAddress: "bob.lee@acme.example" },
          to: [{ displayName: "Li Na", emailAddress: "li.na@ourco.example" }],
          cc: [{ displayName: "", emailAddress: "no address" }],
          body: {
            getAsync: (type: string, done: Done) => {
              done({ status: "succeeded", value: `<p>${type}</p><blockquote>quoted</blockquote>` });
            },
          },
          getAllInternetHeadersAsync: (done: Done) => {
            done({ status: "succeeded", value: "Auto-Submitted: auto-replied\r\n" });
          },
          ...part,
        };
  Object.assign(globalThis, { Office: { context: { mailbox: { item } } } });
}

test("the open message comes as text, with its headers and recipients", async () => {
  useItem({});
  expect(await officeOpenMessage()).toEqual({
    from: "bob.lee@acme.example",
    fromName: "Bob Lee",
    subject: "Re: Mailboxes",
    text: "html\n\n> quoted",
    headers: { "auto-submitted": "auto-replied" },
    recipients: [address("li.na@ourco.example")],
  });
});

test.each([
  ["an older client has no headers", { getAllInternetHeadersAsync: undefined }, {}],
  [
    "a client refuses them",
    {
      getAllInternetHeadersAsync: (done: Done) => {
        done({ status: "failed", error: { code: 9020, message: "no" } });
      },
    },
    {},
  ],
  [
    "the host says that it is a report",
    { itemClass: "REPORT.IPM.Note.NDR" },
    { "auto-submitted": "auto-replied", "content-type": "multipart/report" },
  ],
])("%s", async (_, part, headers) => {
  useItem(part);
  expect((await officeOpenMessage())?.headers).toEqual(headers);
});

test("nothing is open, or something is being written", async () => {
  useItem(null);
  expect(officeReadItem()).toBeUndefined();
  expect(await officeOpenMessage()).toBeUndefined();
  useItem({ subject: { getAsync: () => undefined } });
  expect(await officeOpenMessage()).toBeUndefined();
});

test("a text that cannot be read is said", async () => {
  useItem({
    body: {
      getAsync: (_: string, done: Done) => {
        done({ status: "failed", error: { code: 5001, message: "no" } });
      },
    },
  });
  await expect(officeOpenMessage()).rejects.toMatchObject({ name: "OfficeError", failure: "refused" });
});
