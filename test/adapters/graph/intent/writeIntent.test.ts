import type { GraphFault } from "../../../../emulator/graph/server";
import { writeIntent } from "../../../../src/adapters/graph/intent/writeIntent";
import { fieldsOf } from "../../../../src/adapters/graph/records/rowFields";
import type { Intent } from "../../../../src/app/ports/writeIntent";
import type { DecodedRecord } from "../../../../src/domain/record/decodedRecord";
import { encodeRecord } from "../../../../src/domain/record/encodeRecord";
import { rowsOf } from "../../../../src/domain/record/recordRow";
import { address } from "../../../support/builders";
import { graphToken } from "../../../support/graphConfiguration";
import { sentRecord } from "../../../support/sentRecords";
import { liNa, useRecordsSite } from "../records/site";

const site = useRecordsSite();

function record(clients: number, part: Partial<DecodedRecord> = {}): DecodedRecord {
  return sentRecord(7, {
    sender: liNa,
    subject: { is: "full", text: "合同 SC-2026-041" },
    recipients: Array.from({ length: clients }, (_, index) => ({
      address: address(`sales@c${String(index)}.example`).key,
      field: "to",
      client: { id: `c${String(index)}`, name: `Client ${String(index)}` },
    })),
    ...part,
  });
}

function intent(made: DecodedRecord, part: Partial<Intent> = {}): Intent {
  const { siteId } = site().graph.tenant.state;
  return {
    pass: {
      root: `${site().graph.url}/v1.0`,
      items: `/sites/${siteId}/lists/${site().place.id}/items`,
      token: graphToken("Sites.ReadWrite.All"),
      until: site().now + 60_000,
    },
    record: made,
    encoded: encodeRecord(made),
    isAwaited: true,
    ...part,
  };
}

test.each([0, 1, 3, 20, 21])(
  "a message to %d clients gets the rows that a sweep would write for it, by one request",
  async (clients) => {
    const made = record(clients);
    expect(await writeIntent(intent(made))).toBe(true);
    const expected = rowsOf(made, { state: "intent", at: made.reviewedAt, mailbox: liNa }).map((row) => fieldsOf(row));
    const filled = expected.map((fields) =>
      Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== "")),
    );
    expect(
      site()
        .list()
        .items.map(({ fields }) => fields),
    ).toEqual(filled);
    expect(site().batches()).toEqual([expected.length]);
    expect(site().graph.calls).toHaveLength(1);
  },
);

test("who wrote it has it in Sent Items, whomever it comes from", async () => {
  const boss = address("boss@ourco.example").key;
  await writeIntent(intent(record(1, { sender: boss, writer: liNa })));
  expect(site().field("RightBoxMailboxTime")).toMatch(/^li\.na@ourco\.example\|/);
  expect(site().field("RightBoxSender")).toBe(boss);
});

test("a message of which nobody knows who writes it is left to the sweep", async () => {
  const { sender, ...nobody } = record(1);
  expect(sender).toBe(liNa);
  expect(await writeIntent(intent(nobody))).toBe(false);
  expect(site().graph.calls).toEqual([]);
});

test("rows that are there already are on record: the same message again writes none and is let go", async () => {
  const made = record(3);
  await writeIntent(intent(made));
  expect(await writeIntent(intent(made))).toBe(true);
  expect(site().keys()).toHaveLength(3);
});

test("what is there only in part is completed", async () => {
  const made = record(3);
  const [first] = rowsOf(made, { state: "intent", at: made.reviewedAt, mailbox: liNa });
  if (first !== undefined) site().seed([fieldsOf(first)]);
  expect(await writeIntent(intent(made))).toBe(true);
  expect(site().keys()).toHaveLength(3);
});

test("rows of another message are none of this one's", async () => {
  await writeIntent(intent(record(1, { sendId: sentRecord(8).sendId })));
  site().graph.setFaults([{ path: "/items", method: "POST", status: 400, code: "invalidRequest", times: 1 }]);
  expect(await writeIntent(intent(record(1)))).toBe(false);
});

const everyTime = 9;
test.each<[name: string, faults: readonly GraphFault[], token: string | undefined]>([
  ["the token has ended", [], graphToken("Sites.ReadWrite.All", 1)],
  ["the token is for something else", [], graphToken("Mail.Read")],
  ["the service is busy", [{ path: "\\$batch", status: 503, times: everyTime }], undefined],
  ["the row is throttled", [{ path: "/items", status: 429, times: everyTime }], undefined],
])("it is not on record where %s", async (_, faults, token) => {
  site().graph.setFaults(faults);
  const { pass } = intent(record(1));
  expect(await writeIntent(intent(record(1), { pass: { ...pass, token: token ?? pass.token } }))).toBe(false);
  expect(site().keys()).toEqual([]);
});

test("no network rejects", async () => {
  const { pass } = intent(record(1));
  await expect(
    writeIntent(intent(record(1), { pass: { ...pass, root: "http://localhost:1/v1.0" } })),
  ).rejects.toThrow();
});

describe("the request itself", () => {
  const real = globalThis.fetch;
  afterEach(() => {
    globalThis.fetch = real;
  });

  test.each([
    [true, false],
    [false, true],
  ])(
    "where somebody waits is %s, it may outlive the runtime is %s, and without a wait no answer is read",
    async (isAwaited, keepalive) => {
      const asked: RequestInit[] = [];
      const answer = new Response(JSON.stringify({ responses: [{ id: "0", status: 201 }] }));
      globalThis.fetch = (_, init = {}) => {
        asked.push(init);
        return Promise.resolve(answer);
      };
      expect(await writeIntent(intent(record(1), { isAwaited }))).toBe(true);
      expect(asked.map((init) => init.keepalive)).toEqual([keepalive]);
      expect(answer.bodyUsed).toBe(isAwaited);
    },
  );

  test("a runtime without fetch throws", () => {
    Object.assign(globalThis, { fetch: undefined });
    expect(() => writeIntent(intent(record(1)))).toThrow(TypeError);
  });

  test.each(["", "{", "[]", '{"responses":5}', '{"responses":[{"status":201},{"status":201}]}'])(
    "an odd answer is never a yes: %s",
    async (body) => {
      globalThis.fetch = () => Promise.resolve(new Response(body));
      expect(await writeIntent(intent(record(1))).catch(() => false)).toBe(false);
    },
  );
});
