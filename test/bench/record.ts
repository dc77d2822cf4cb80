import { pageFor } from "../../src/domain/book/pageFor";
import { parseBook } from "../../src/domain/book/parseBook";
import type { Draft } from "../../src/domain/draft/draft";
import { toDraft } from "../../src/domain/draft/toDraft";
import { defaultPolicy } from "../../src/domain/policy/policy";
import { encodeRecord } from "../../src/domain/record/encodeRecord";
import { recordOf, type Recording } from "../../src/domain/record/recordOf";
import { sendIdOf } from "../../src/domain/record/sendRecord";
import { review } from "../../src/domain/review";
import { atMost, type Figure } from "./figure";

const RUNS = 61;
const WARMING = 30;
const CLIENTS = 100;
/** What the record may take of Send. */
const MOST_MS = 2;
const FIRST_MS = 20;
const clock = { now: () => new Date("2026-11-24T09:00:00Z") };
const hashing = { ...defaultPolicy, recorded: { subject: "hashed", fileNames: "hashed" } } as const;

const { book } = parseBook(
  {
    clients: Array.from({ length: CLIENTS }, (_, client) => ({
      id: `company-${String(client)}`,
      name: `Company${String(client)} 贸易有限公司`,
      domains: [domainOf(client)],
      addresses: [{ address: `info@${domainOf(client)}`, name: "", role: "official" }],
    })),
    own: { domains: ["ourco.example"] },
  },
  (domain) => domain,
);

/** What making a record and putting it into words costs: the everyday one, the largest, and one that hashes its texts. */
export function recordFigures(): readonly Figure[] {
  const [everyday, large] = [recordingTo(20), recordingTo(500)];
  // Before anything is compiled for speed, as at the first Send of a runtime.
  const cold = timeOf(() => encodeRecord(recordOf(everyday)));
  const [few, many] = [recordOf(everyday), recordOf(large)];
  return [
    atMost("making and encoding the first record of 20 recipients", cold, "ms", FIRST_MS),
    atMost(
      "making the record of 20 recipients and 2 KB, median",
      medianOf(() => recordOf(everyday)),
      "ms",
      0.5,
    ),
    atMost(
      "making the record of 500 recipients of 100 clients, median",
      medianOf(() => recordOf(large)),
      "ms",
      1,
    ),
    atMost(
      "making one whose subject and 20 file names are hashed, median",
      medianOf(() => recordOf({ ...everyday, policy: hashing })),
      "ms",
      1,
    ),
    atMost(
      "encoding 20 recipients, median",
      medianOf(() => encodeRecord(few)),
      "ms",
      1,
    ),
    atMost(
      "encoding 500 recipients of 100 clients, median",
      medianOf(() => encodeRecord(many)),
      "ms",
      MOST_MS,
    ),
  ];
}

function medianOf(run: () => unknown): number {
  const times = Array.from({ length: WARMING + RUNS }, () => timeOf(run)).slice(WARMING);
  return times.sort((one, other) => one - other)[(RUNS - 1) / 2] ?? Infinity;
}

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function recordingTo(recipients: number): Recording {
  const draft = draftTo(recipients);
  const page = pageFor(book, draft, "");
  return {
    sendId: sendIdOf(Array.from({ length: 16 }, (_, index) => index)),
    draft,
    result: review(draft, page, defaultPolicy, clock),
    page,
    policy: defaultPolicy,
    outcome: "sent-anyway",
    reasonOf: () => "The client asked for it on the telephone.",
    writer: "li.na@ourco.example",
  };
}

function draftTo(recipients: number): Draft {
  const sentence = "Please sign the sales contract SC-2026-041 and pay USD 12,000 for PI-2026-118. ";
  return toDraft({
    from: { address: "export@ourco.example", name: "Export" },
    to: Array.from({ length: recipients }, (_, at) => ({
      address: `person.number${String(at)}@${domainOf(at % CLIENTS)}`,
      name: "",
    })),
    cc: [],
    bcc: [],
    subject: "合同 SC-2026-041",
    body: { format: "text", content: sentence.repeat(Math.ceil(2_000 / sentence.length)) },
    composeType: "new",
    attachments: Array.from({ length: 20 }, (_, at) => ({
      name: `合同 ${String(at)}.pdf`,
      inline: false,
      size: 4_711,
    })),
  });
}

function domainOf(client: number): string {
  return `company${String(client)}-trading.example`;
}
