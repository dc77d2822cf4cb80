import { listsOfMonth } from "../../../../src/adapters/graph/records/periods";
import { createRecordRows } from "../../../../src/adapters/graph/records/recordRows";
import { createSentMail } from "../../../../src/adapters/graph/records/sentMail";
import { graphConfiguration } from "../../../support/graphConfiguration";
import { liNa, START } from "./site";

const ROOT = "http://graph.example";
const options = {
  configuration: graphConfiguration(ROOT, "site"),
  signIn: { token: () => Promise.resolve("t") },
  addInId: "a",
  clock: { now: () => new Date(START) },
  random: () => 0,
  newId: () => "trace",
  sleep: () => Promise.resolve(),
};
const { fetch: real } = globalThis;
let asked: string[];

/** Answers in turn, the last one again and again. */
function answerWith(...bodies: readonly object[]): void {
  asked = [];
  globalThis.fetch = (input) => {
    const body = bodies[Math.min(asked.length, bodies.length - 1)];
    asked.push(input as string);
    const text = JSON.stringify(body);
    return Promise.resolve({ status: 200, headers: new Headers(), text: () => Promise.resolve(text) } as Response);
  };
}
afterEach(() => {
  globalThis.fetch = real;
});

const next = { "@odata.nextLink": `${ROOT}/v1.0/me/messages?page` };
const sent = (id: string, sentDateTime: string) => ({ id, sentDateTime });
const mail = createSentMail(options)({ interactive: false });

test("Sent Items that go on with what is too old are read no further, and that is left out", async () => {
  const old = sent("old", "2026-10-01T00:00:00Z");
  answerWith(
    { value: [sent("new", "2026-11-25T00:00:00Z"), old], ...next },
    { value: [{ ...old, id: "o2" }], ...next },
  );
  const found = await mail.sentSince(liNa, new Date("2026-11-20T00:00:00Z"));
  expect(found.map(({ id }) => id)).toEqual(["new"]);
  expect(asked).toHaveLength(2);
});

test("a mailbox that answers with what was not asked for is not read through", async () => {
  answerWith({ value: [sent("other", "2026-11-25T00:00:00Z")], ...next });
  await expect(mail.recordedOn(liNa, "2026-11-25")).rejects.toMatchObject({ because: "failed" });
  expect(asked).toHaveLength(1);
});

test("a next page on another host is not asked for", async () => {
  const body = { value: [], "@odata.nextLink": "http://graph.example.evil/v1.0/sites" };
  answerWith({ responses: [{ id: "0", status: 200, body }] });
  const rows = createRecordRows(options)({ interactive: false });
  const list = { id: "l", name: "RightBox Send Records" };
  await expect(rows.read(list, { of: "everybody" }, ["2026-11"])).rejects.toMatchObject({ because: "failed" });
  expect(asked).toHaveLength(1);
});

test.each([
  ["2026-08", "before"],
  ["2026-09", "before after"],
  ["2026-10", "before after"],
  ["2026-11", "before after"],
  ["2026-12", "after"],
])("messages of %s may stand in the lists %s", (month, names) => {
  const from = new Date("2026-10-01T00:00:00Z");
  const lists = [
    { id: "a", name: "after", from },
    { id: "b", name: "before" },
  ];
  const found = listsOfMonth(lists, month).map(({ name }) => name);
  expect(found.reverse().join(" ")).toBe(names);
});
