import { createHash } from "node:crypto";
import type { Client } from "../../../src/domain/book/book";
import type { Draft } from "../../../src/domain/draft/draft";
import type { Finding } from "../../../src/domain/finding";
import { defaultPolicy, type Policy, type Recorded } from "../../../src/domain/policy/policy";
import { policyHash } from "../../../src/domain/policy/policyHash";
import { recordOf, type Recording } from "../../../src/domain/record/recordOf";
import { sendIdOf } from "../../../src/domain/record/sendRecord";
import { review, type Review } from "../../../src/domain/review";
import {
  about,
  aClient,
  aContract,
  aDraft,
  address,
  anAddress,
  aPage,
  attached,
  cc,
  to,
  toList,
} from "../../support/builders";

const clock = { now: () => new Date("2026-11-24T09:00:00Z") };
const acme: Client = {
  ...aClient("acme", {
    addresses: [anAddress("bob@acme.example", "purchasing", { standing: "confirmed" })],
    parties: [{ name: "Sea Freight", domains: [address("x@sea.example").domain], part: "forwarder" }],
  }),
  numberPatterns: [{ kind: "contract", pattern: "HT-####" }],
};
const page = { ...aPage(acme), asOf: "2026-11-23T10:00:00.000Z" };
const sendId = sendIdOf(Array.from({ length: 16 }, (_, index) => index));
const sha = "0123456789abcdef".repeat(4);
const written = aDraft(
  () => aContract(aDraft()),
  to("bob@acme.example", "Bob"),
  to("ops@sea.example"),
  cc("li.na@ourco.example"),
  toList("Everybody"),
  about("SC-2026-041 and HT-0912"),
  attached("contract.pdf", {
    size: 4_711,
    contentKey: `1-${sha}`,
    facts: { accounts: [], numbers: ["SC 2026/041", "PI-2026-118"], domains: [], clients: [] },
  }),
  attached("logo.png", { inline: true }),
);
const draft: Draft = {
  ...written,
  // The contract brings a file of its own.
  attachments: written.attachments.slice(1),
  sender: { address: address("export@ourco.example"), name: "" },
};
const finding = (part: Partial<Finding>): Finding => ({
  rule: "unknown-mailbox",
  severity: "warn",
  messageId: "unknown",
  data: {},
  fixes: [],
  ...part,
});
const aboutBob = finding({ address: address("bob@acme.example"), severity: "stop" });
const reviewed: Review = {
  ...review(draft, page, defaultPolicy, clock),
  findings: [aboutBob, finding({}), finding({ client: acme.id, data: { kind: { kind: "legal" } } })],
};
const recording = (part: Partial<Recording> = {}): Recording => ({
  sendId,
  draft,
  result: reviewed,
  page,
  policy: defaultPolicy,
  outcome: "sent-anyway",
  reasonOf: (given) => (given === aboutBob ? "He asked for it." : undefined),
  ...part,
});
const withDraft = (part: Partial<Draft>): Recording => recording({ draft: { ...draft, ...part } });

test("a record says what went where, what by, and why it went all the same", () => {
  const fixes = [{ rule: "clear-subject", fix: "set-subject" }] as const;
  expect(recordOf(recording({ fixes, writer: "Li.Na@ourco.example" }))).toStrictEqual({
    sendId,
    reviewedAt: clock.now(),
    outcome: "sent-anyway",
    sender: "export@ourco.example",
    writer: "li.na@ourco.example",
    subject: { is: "full", text: "SC-2026-041 and HT-0912" },
    kinds:
      reviewed.judgement.status === "known" ? [{ kind: "contract", confidence: expect.any(Number) as number }] : [],
    numbers: ["SC-2026-041", "HT-0912", "PI-2026-118"],
    recipients: [
      {
        address: "bob@acme.example",
        field: "to",
        client: { id: "acme", name: "Acme" },
        role: "purchasing",
        standing: "confirmed",
      },
      { address: "ops@sea.example", field: "to", client: { id: "acme", name: "Acme" }, party: "Sea Freight" },
      { address: "li.na@ourco.example", field: "cc" },
    ],
    unnamed: 1,
    findings: [
      { rule: "unknown-mailbox", severity: "stop", address: "bob@acme.example", acknowledged: "He asked for it." },
      { rule: "unknown-mailbox", severity: "warn" },
      { rule: "unknown-mailbox", severity: "warn", client: "acme", kind: "legal" },
    ],
    attachments: [{ name: { is: "full", text: "contract.pdf" }, size: 4_711, hash: "0123456789abcdef" }],
    fixes,
    policy: policyHash(defaultPolicy),
    book: page.asOf,
  });
});

test("how sure a kind is, in hundredths", () => {
  const judgement: Review["judgement"] = {
    status: "known",
    kinds: [{ kind: "contract", score: 0.98765, evidence: [] }],
  };
  expect(recordOf(recording({ result: { ...reviewed, judgement } })).kinds).toEqual([
    { kind: "contract", confidence: 0.99 },
  ]);
  expect(
    recordOf(recording({ result: { ...reviewed, judgement: { status: "unsure", candidates: [] } } })).kinds,
  ).toEqual([]);
});

test("a list that has an address stands with it, and what has none is counted", () => {
  const lists = aDraft(toList("Everybody"), toList("Team"));
  const [first, ...others] = lists.recipients;
  const recipients: Draft["recipients"] = [
    { status: "list", field: "to", name: "", address: address("team@ourco.example") },
    ...(first === undefined ? [] : [first]),
    ...others,
    { status: "unreadable", field: "cc", name: "", text: "Bob" },
  ];
  const made = { ...draft, recipients };
  const { recipients: recorded, unnamed } = recordOf(
    recording({ draft: made, result: review(made, page, defaultPolicy, clock) }),
  );
  expect(recorded).toEqual([{ address: "team@ourco.example", field: "to", isList: true }]);
  expect(unnamed).toBe(3);
});

test.each<[name: string, part: Partial<Recording>, writer: string | undefined]>([
  ["somebody else", { writer: "li.na@ourco.example" }, "li.na@ourco.example"],
  ["the sender himself", { writer: "Export@OurCo.example" }, undefined],
  ["nobody that could be read", { writer: "Li Na" }, undefined],
  ["somebody with an address that no server takes", { writer: `${"a".repeat(250)}@ourco.example` }, undefined],
  ["nobody known", {}, undefined],
])("who wrote it: %s", (_, part, writer) => {
  expect(recordOf(recording(part)).writer).toBe(writer);
});

test("a draft whose sender Outlook does not tell has none in its record", () => {
  const { sender, ...others } = draft;
  expect(sender).toBeDefined();
  expect(recordOf(recording({ draft: others }))).not.toHaveProperty("sender");
});

test.each([
  ["2026-11-25T08:00:00.000Z", new Date("2026-11-25T08:00:00Z")],
  ["soon", undefined],
  [undefined, undefined],
])("to be delivered at %s", (deliverAt, recorded) => {
  const made = withDraft(deliverAt === undefined ? {} : { deliverAt });
  expect(recordOf(made).deliverAt).toEqual(recorded);
});

test("our own text that confirms an agreement marks the record", () => {
  expect(recordOf(recording())).not.toHaveProperty("isWrittenConfirmation");
  expect(recordOf(withDraft({ subject: "Confirmation of what we agreed: SC-2026-041" })).isWrittenConfirmation).toBe(
    true,
  );
});

const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 16);

test.each<[recorded: Recorded, subject: object, fileName: object]>([
  [{ subject: "hashed", fileNames: "none" }, { is: "hashed", hash: hashOf(draft.subject) }, { is: "none" }],
  [{ subject: "none", fileNames: "hashed" }, { is: "none" }, { is: "hashed", hash: hashOf("contract.pdf") }],
  [{ subject: "none", fileNames: "full" }, { is: "none" }, { is: "full", text: "contract.pdf" }],
])("what the policy lets be kept of subject and file names: %j", (recorded, subject, fileName) => {
  const policy: Policy = { ...defaultPolicy, recorded };
  const { subject: kept, attachments } = recordOf(recording({ policy }));
  expect(kept).toEqual(subject);
  expect(attachments.map(({ name }) => name)).toEqual([fileName]);
});

test.each([
  [`2-${sha}`, "0123456789abcdef"],
  ["something else", undefined],
])("of a content that is known by %s", (contentKey, hash) => {
  const attachments = [{ name: "a.pdf", inline: false, contentKey, text: { status: "not-read" as const } }];
  expect(recordOf(withDraft({ attachments })).attachments).toStrictEqual([
    { name: { is: "full", text: "a.pdf" }, ...(hash === undefined ? {} : { hash }) },
  ]);
});

test("of a book from nowhere nothing is said, and of a strange one not much", () => {
  expect(recordOf(recording({ page: {} }))).not.toHaveProperty("book");
  expect(recordOf(recording({ page: { asOf: "x".repeat(99) } })).book).toHaveLength(24);
});
