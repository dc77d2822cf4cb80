import { recipientText } from "../../../src/domain/draft/recipientText";
import { toDraft } from "../../../src/domain/draft/toDraft";
import type { RawAddress, RawDraft } from "../../../src/domain/draft/rawDraft";

const raw: RawDraft = {
  to: [],
  cc: [],
  bcc: [],
  subject: "",
  body: { format: "text", content: "" },
  composeType: "new",
  attachments: [],
};

test.each<[name: string, address: RawAddress, status: string, shown: string]>([
  ["an address", { address: "Bob@Acme.example", name: "Bob" }, "mailbox", "bob@acme.example"],
  [
    "a contact card, whose address is in the name",
    { address: "", name: "bob@acme.example" },
    "mailbox",
    "bob@acme.example",
  ],
  ["a contact list", { address: "", name: "All buyers", list: true }, "list", "All buyers"],
  ["a distribution list", { address: "all@acme.example", name: "All", list: true }, "list", "all@acme.example"],
  ["text that is no address", { address: "bob at acme", name: "" }, "unreadable", "bob at acme"],
])("%s", (_, address, status, shown) => {
  const [recipient] = toDraft({ ...raw, to: [address] }).recipients;
  expect(recipient?.status).toBe(status);
  expect(recipient === undefined ? "" : recipientText(recipient)).toBe(shown);
});

test("five hundred recipients are all there, in order", () => {
  const to = Array.from({ length: 500 }, (_, index) => ({ address: `p${String(index)}@acme.example`, name: "" }));
  expect(toDraft({ ...raw, to }).recipients.map(recipientText)).toEqual(to.map(({ address }) => address));
});

test("the thread gives its addresses", () => {
  const { threadAddresses } = toDraft({
    ...raw,
    composeType: "reply",
    body: { format: "text", content: "Yes\n\nFrom: Bob <bob@acme.example>\nSent: x\nTo: y\n\nold" },
  });
  expect(threadAddresses.map(({ key }) => key)).toEqual(["bob@acme.example"]);
});
