import type { KnownRow } from "../../../src/app/ports/recordRows";
import type { SentMessage } from "../../../src/app/ports/sentMail";
import { hasNews, planSweep, type SweepView } from "../../../src/app/records/planSweep";
import { seenMessages } from "../../../src/app/records/seenMessages";
import type { RecordState, RowKey } from "../../../src/domain/record/recordRow";
import type { DecodedRecord } from "../../../src/domain/record/decodedRecord";
import { address } from "../../support/builders";
import { sentRecord } from "../../support/sentRecords";

const mailbox = address("li.na@ourco.example").key;
const noon = Date.parse("2026-11-26T12:00:00Z");
const HOUR = 3_600_000;
const at = (hours: number): Date => new Date(noon + hours * HOUR);

/** Two clients, so that it has two rows. */
const both: DecodedRecord["recipients"] = [
  { address: address("a@acme.example").key, field: "to", client: { id: "acme", name: "Acme" } },
  { address: address("b@bolt.example").key, field: "cc", client: { id: "bolt", name: "Bolt" } },
];
const record = sentRecord(1, { reviewedAt: at(-2), recipients: both });
const S = record.sendId;

function message(name: string, part: Partial<SentMessage> = {}): SentMessage {
  return {
    id: name,
    internetMessageId: `<${name}>`,
    sentAt: at(-2),
    isDraft: false,
    subject: name,
    carries: { status: "record", record },
    ...part,
  };
}

function row(key: string, state: RecordState, part: Partial<KnownRow> = {}): KnownRow {
  return { list: "base", item: key, key: key as RowKey, state, at: at(-2), ...part };
}

interface World {
  readonly found?: readonly SentMessage[];
  readonly known?: readonly KnownRow[];
  readonly part?: Partial<SweepView>;
}

function plan({ found = [], known = [], part = {} }: World) {
  const view: SweepView = {
    ...seenMessages(found),
    mailbox,
    takesUnchecked: true,
    known,
    unseen: new Set(),
    done: new Set(),
    recordedElsewhere: new Set(),
    days: new Set(),
    now: at(0),
    ...part,
  };
  const { work, standing, unsent, toReview, waiting, hasOpenIntents } = planSweep(view);
  return {
    post: work.flatMap(({ post }) => post.map(({ key, internetMessageId }) => `${key} ${internetMessageId ?? ""}`)),
    change: work
      .flatMap(({ change }) => change)
      .concat(unsent)
      .map((one) => `${one.row.item} ${one.place.state} ${one.place.internetMessageId ?? ""}`.trim()),
    remove: work.flatMap(({ remove }) => remove.map(({ list, item }) => `${list}/${item}`)),
    standing,
    toReview: toReview.map(({ id }) => id),
    waiting: waiting.map(({ id }) => id),
    hasOpenIntents,
  };
}

const nothing = { post: [], change: [], remove: [], standing: [], toReview: [], waiting: [], hasOpenIntents: false };
const P = { internetMessageId: "<p>" };
const bare: Partial<SentMessage> = { carries: { status: "none" } };
const old: Partial<SentMessage> = { ...bare, sentAt: at(-24) };
const draft: Partial<SentMessage> = { isDraft: true, internetMessageId: "<draft>" };
const inDraft = (part: Partial<DecodedRecord>): Partial<SentMessage> => ({
  ...draft,
  carries: { status: "record", record: { ...record, ...part } },
});

test.each<[string, World, Partial<ReturnType<typeof plan>>]>([
  ["nothing at all", {}, {}],
  ["a new message gets a row for each client", { found: [message("p")] }, { post: [`${S} <p>`, `${S}-2 <p>`] }],
  ["copies of one message are one", { found: [message("p"), message("p2", P)] }, { post: [`${S} <p>`, `${S}-2 <p>`] }],
  [
    "of two copies the one with a record counts",
    { found: [message("p2", { ...P, ...bare }), message("p")] },
    { post: [`${S} <p>`, `${S}-2 <p>`] },
  ],
  [
    "what is there stays as it is",
    { found: [message("p")], known: [row(S, "sent", P), row(`${S}-2`, "sent", P)] },
    { standing: [`${S} <p>`] },
  ],
  ["only what is missing is written", { found: [message("p")], known: [row(S, "sent", P)] }, { post: [`${S}-2 <p>`] }],
  [
    "an intent that was found is sent",
    { found: [message("p")], known: [row(S, "intent"), row(`${S}-2`, "intent")] },
    { change: [`${S} sent <p>`, `${S}-2 sent <p>`] },
  ],
  [
    "a late find wins over what was said before",
    { found: [message("p")], known: [row(S, "not-sent"), row(`${S}-2`, "not-confirmed")] },
    { change: [`${S} sent <p>`, `${S}-2 sent <p>`] },
  ],
  [
    "a row that an earlier version of the message left goes",
    { found: [message("p")], known: [row(S, "intent"), row(`${S}-2`, "intent"), row(`${S}-3`, "intent")] },
    { change: [`${S} sent <p>`, `${S}-2 sent <p>`], remove: [`base/${S}-3`] },
  ],
  [
    "a row that said it was unchecked goes once it turns out to carry a record",
    { found: [message("p")], known: [row("f".repeat(32), "unchecked", P)] },
    { post: [`${S} <p>`, `${S}-2 <p>`], remove: [`base/${"f".repeat(32)}`] },
  ],
  [
    "a key that came into a second list goes from there",
    {
      found: [message("p")],
      known: [row(S, "sent", { ...P, list: "quarter" }), row(S, "sent", P), row(`${S}-2`, "sent", P)],
    },
    { remove: [`quarter/${S}`] },
  ],
  [
    "what is done is not written again where its rows are not asked for",
    { found: [message("p")], part: { done: new Set([`${S} <p>`]) } },
    { standing: [`${S} <p>`] },
  ],
  [
    "rows that are there and not shown are taken as there",
    { found: [message("p")], part: { unseen: new Set([S, `${S}-2`] as string[] as RowKey[]) } },
    { standing: [`${S} <p>`] },
  ],

  [
    "a forward with its parent's record is not that record's message",
    { found: [message("f", { sentAt: at(-1) }), message("p")] },
    { post: [`${S} <p>`, `${S}-2 <p>`], waiting: ["f"] },
  ],
  [
    "the same where the parent is known and not seen any more",
    {
      found: [message("f", { sentAt: at(-1) })],
      known: [row(S, "sent", P), row(`${S}-2`, "sent", P)],
    },
    { waiting: ["f"] },
  ],
  [
    "a forward that was taken for the record's message gives way to its parent",
    {
      found: [message("f", { sentAt: at(-1) }), message("p")],
      known: [
        row(S, "sent", { internetMessageId: "<f>", at: at(-1) }),
        row(`${S}-2`, "sent", { internetMessageId: "<f>", at: at(-1) }),
      ],
      part: { done: new Set([`${S} <f>`]) },
    },
    { change: [`${S} sent <p>`, `${S}-2 sent <p>`], waiting: ["f"] },
  ],

  ["a message without a record waits a day", { found: [message("b", bare)] }, { waiting: ["b"] }],
  ["… and is then reviewed", { found: [message("b", old)] }, { toReview: ["b"] }],
  [
    "one whose record cannot be read likewise",
    { found: [message("b", { ...old, carries: { status: "unreadable" } })] },
    { toReview: ["b"] },
  ],
  [
    "one that is on record as unchecked is not reviewed again",
    { found: [message("b", old)], known: [row("e".repeat(32), "unchecked", { internetMessageId: "<b>" })] },
    { standing: ["- <b>"] },
  ],
  [
    "nor one whose record was seen before, though not now",
    { found: [message("b", old)], known: [row(S, "sent", { internetMessageId: "<b>" })] },
    { standing: ["- <b>"] },
  ],
  [
    "nor one whose copy in another mailbox carries a record",
    { found: [message("b", old)], part: { recordedElsewhere: new Set(["<b>"]) } },
    { standing: ["- <b>"] },
  ],
  ["nor one that a shared mailbox holds", { found: [message("b", old)], part: { takesUnchecked: false } }, {}],
  [
    "one that has no Message-ID cannot be told apart",
    { found: [message("b", { ...old, internetMessageId: "" })] },
    { standing: ["- "] },
  ],

  ["an intent of now is open", { known: [row(S, "intent", { at: at(-0.5) })] }, { hasOpenIntents: true }],
  [
    "an hour later its draft says that it was not sent",
    { found: [message("p", draft)], known: [row(S, "intent"), row(`${S}-2`, "intent")] },
    { change: [`${S} not-sent`, `${S}-2 not-sent`] },
  ],
  [
    "within the hour it says nothing yet",
    { found: [message("p", inDraft({ reviewedAt: at(-0.9) }))], known: [row(S, "intent", { at: at(-0.9) })] },
    { hasOpenIntents: true },
  ],
  [
    "a draft that is to be delivered later is pending",
    { found: [message("p", inDraft({ deliverAt: at(5) }))], known: [row(S, "intent")] },
    { hasOpenIntents: true },
  ],
  [
    "… until an hour after that",
    { found: [message("p", inDraft({ deliverAt: at(-1) }))], known: [row(S, "intent")] },
    { change: [`${S} not-sent`] },
  ],
  [
    "what is nowhere was not sent after three days",
    { known: [row(S, "intent", { at: at(-72) })], part: { days: new Set(["2026-11-23"]) } },
    { change: [`${S} not-sent`] },
  ],
  [
    "… not before",
    { known: [row(S, "intent", { at: at(-71.9) })], part: { days: new Set(["2026-11-23"]) } },
    { hasOpenIntents: true },
  ],
  ["… and not without having looked", { known: [row(S, "intent", { at: at(-72) })] }, { hasOpenIntents: true }],
  [
    "a draft is no message that was sent, even where it lies with what was",
    { found: [message("p", { ...draft, ...bare })] },
    {},
  ],
  ["what was not sent stays so", { known: [row(S, "not-sent"), row(`${S}-2`, "not-confirmed")] }, {}],
])("%s", (_, world, expected) => {
  expect(plan(world)).toEqual({ ...nothing, ...expected });
});

test.each([
  ["a new message with a record", message("p"), [], true],
  ["one that is done", message("p"), [`${S} <p>`], false],
  ["a forward that is on record as unchecked", message("p"), ["- <p>"], false],
  [
    "one that was done as unchecked and turns out to carry another record",
    message("p"),
    [`${"0".repeat(32)} <p>`],
    true,
  ],
  ["one without a record that waits", message("b", bare), [], false],
  ["one without a record that is due", message("b", old), [], true],
  ["one without a record that is done", message("b", old), ["- <b>"], false],
])("whether the rows have to be asked for: %s", (_, one, done, expected) => {
  const view = {
    ...seenMessages([one]),
    mailbox,
    takesUnchecked: true,
    recordedElsewhere: new Set<string>(),
    done: new Set(done),
    now: at(0),
  };
  expect(hasNews(view)).toBe(expected);
});
