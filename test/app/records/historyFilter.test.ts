import type { StoredRow } from "../../../src/app/ports/recordRows";
import { matching, messagesIn, senderOf, sendersIn, type HistoryFilter } from "../../../src/app/records/historyFilter";
import { liNa, recipient, sentRows, wangWei } from "../../support/fakeHistory";

const stored: readonly StoredRow[] = [
  ...sentRows(1, "2026-11-20T08:00:00Z", {
    subject: { is: "full", text: "Sales contract SC-2026-041 signed" },
    attachments: [{ name: { is: "full", text: "Ｃontract.pdf" } }],
  }),
  ...sentRows(
    2,
    "2026-11-19T08:00:00Z",
    {
      subject: { is: "hashed", hash: "0123456789abcdef" },
      kinds: [{ kind: "order" }, { kind: "payment" }],
      numbers: ["PO 4711"],
      recipients: [recipient("sales@acme.example"), recipient("cargo@ship.example", { party: "Sinotrans" })],
      sender: wangWei,
    },
    { state: "unchecked", mailbox: wangWei },
  ),
  ...sentRows(3, "2026-11-18T08:00:00Z", {
    subject: { is: "full", text: "新年快乐" },
    kinds: [],
    recipients: [
      recipient("a@acme.example"),
      recipient("b@beta.example", { client: { id: "beta", name: "Beta 公司" } }),
    ],
    sender: wangWei,
    writer: liNa,
  }),
].map((row, index) => ({ list: "all", item: String(index), row }));

const messages = messagesIn(stored);

test("a message to two clients stands there once", () => {
  expect(stored).toHaveLength(4);
  expect(messages.map(({ item }) => item)).toEqual(["0", "1", "2"]);
});

test.each<[name: string, filter: Partial<HistoryFilter>, items: readonly string[]]>([
  ["nothing in particular", {}, ["0", "1", "2"]],
  ["a kind", { kind: "contract" }, ["0"]],
  ["a kind that is not the first", { kind: "payment" }, ["1"]],
  ["a state", { state: "unchecked" }, ["1"]],
  ["a sender", { sender: wangWei }, ["1"]],
  ["who wrote it, not as whom", { sender: liNa }, ["0", "2"]],
  ["words of the subject, in any order and case", { text: "SIGNED contract" }, ["0"]],
  ["Chinese words", { text: "新年" }, ["2"]],
  ["a file name in letters of another width", { text: "contract.pdf" }, ["0"]],
  ["a number", { text: "po 4711" }, ["1"]],
  ["a part of an address", { text: "@beta" }, ["2"]],
  ["the name of a client", { text: "公司" }, ["2"]],
  ["the name of a party", { text: "sinotrans" }, ["1"]],
  ["words that do not all stand there", { text: "contract 4711" }, []],
  ["what is only kept as a fingerprint", { text: "0123456789abcdef" }, []],
  ["blanks", { text: "  " }, ["0", "1", "2"]],
  ["a time from which on", { from: new Date("2026-11-19T08:00:00Z") }, ["0", "1"]],
  ["a time until which", { until: new Date("2026-11-19T08:00:00Z") }, ["2"]],
])("finds %s", (_, filter, items) => {
  expect(matching(messages, { text: "", ...filter }).map(({ item }) => item)).toEqual(items);
});

test("senders are those who wrote, each once", () => {
  expect(sendersIn(messages)).toEqual([liNa, wangWei]);
  const alone = sentRows(4, "2026-11-18T08:00:00Z", {}, { mailbox: wangWei }).map((row) => {
    const { sender, ...record } = row.record;
    expect(sender).toBe(liNa);
    return senderOf({ ...row, record });
  });
  expect(alone).toEqual([wangWei]);
});
