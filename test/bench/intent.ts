import { writeIntent } from "../../src/adapters/graph/intent/writeIntent";
import { encodeRecord } from "../../src/domain/record/encodeRecord";
import { address } from "../support/builders";
import { sentRecord } from "../support/sentRecords";
import { atMost, type Figure } from "./figure";

const RUNS = 61;
const WARMING = 20;
const CLIENTS = 20;
const pass = {
  root: "https://graph.example/v1.0",
  items: "/sites/s/lists/l/items",
  token: "t".repeat(2_500),
  until: 1,
};

/** What it costs the send handler to start the rows of a message that has the most of them; nobody answers the request. */
export function intentFigures(): readonly Figure[] {
  const record = sentRecord(1, {
    sender: address("li.na@ourco.example").key,
    subject: { is: "full", text: "合同 SC-2026-041" },
    recipients: Array.from({ length: CLIENTS }, (_, index) => ({
      address: address(`sales@c${String(index)}.example`).key,
      field: "to",
      client: { id: `c${String(index)}`, name: `公司 ${String(index)}` },
    })),
  });
  const encoded = encodeRecord(record);
  const real = globalThis.fetch;
  globalThis.fetch = () => new Promise(() => undefined);
  const times = Array.from({ length: WARMING + RUNS }, () => {
    const start = performance.now();
    void writeIntent({ pass, record, encoded, isAwaited: false });
    return performance.now() - start;
  }).slice(WARMING);
  globalThis.fetch = real;
  const median = times.sort((one, other) => one - other)[(RUNS - 1) / 2] ?? Infinity;
  return [atMost(`start of the request for ${String(CLIENTS)} rows at Send, median`, median, "ms", 2)];
}
