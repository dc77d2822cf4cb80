import * as fc from "fast-check";
import { parseMailboxAddress, type AddressKey } from "../../src/domain/address/mailboxAddress";
import { roles, standings } from "../../src/domain/book/book";
import { recipientFields } from "../../src/domain/draft/draft";
import { kinds } from "../../src/domain/kinds/kind";
import {
  outcomes,
  sendIdOf,
  type RecordedAttachment,
  type RecordedFinding,
  type RecordedRecipient,
  type RecordedText,
  type SendRecord,
} from "../../src/domain/record/sendRecord";
import { severities } from "../../src/domain/severity";

/** Texts as people write them and as nobody should: scripts, pictures, halves of characters, marks that records use themselves. */
const pieces = [
  "合同终稿",
  "عقد البيع",
  "Договор № ",
  "😀👩‍👩‍👧",
  "\ud800",
  "\udfff",
  "Größe ",
  '{}|^`~"\\',
  "SC-2026-041",
  "\u0000\n",
  "2~20261126~",
  " ",
];
const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ unit: "binary", maxLength }),
    fc.string({ maxLength }),
    fc.array(fc.constantFrom(...pieces), { maxLength: maxLength / 4 }).map((all) => all.join("")),
    fc.string({ unit: fc.constantFrom("合", "同", "件", " ", "a"), maxLength }),
  );
const name = anyText(60).filter((text) => text !== "");
const hash = fc.string({
  unit: fc.constantFrom(...("0123456789abcdef".match(/./g) ?? [])),
  minLength: 16,
  maxLength: 16,
});
const kept = (maxLength: number): fc.Arbitrary<RecordedText> =>
  fc.oneof(
    { weight: 4, arbitrary: anyText(maxLength).map((text): RecordedText => ({ is: "full", text })) },
    hash.map((text): RecordedText => ({ is: "hashed", hash: text })),
    fc.constant<RecordedText>({ is: "none" }),
  );

const local = fc.oneof(
  fc.constantFrom("info", "sales", "bob.lee", "accounts+eu", "o'neil", "a{b}|c", "x^y`z", "~2", "王芳", "müller"),
  fc.string({ unit: fc.constantFrom(...("abcdefghij0123456789.-_".match(/./g) ?? [])), minLength: 1, maxLength: 30 }),
);
const domain = fc.oneof(
  fc.constantFrom("acme.example", "gmail.com", "nordlicht-trading.example", "xn--fsqu00a.example"),
  fc.nat({ max: 120 }).map((number) => `company${String(number)}.example`),
);
const address = fc
  .tuple(local, domain)
  .map((parts) => parseMailboxAddress(parts.join("@"))?.key)
  .filter((key): key is AddressKey => key !== undefined);
const client = fc
  .tuple(fc.nat({ max: 99 }), fc.constantFrom("GmbH", "贸易有限公司", "للتجارة", "\ud83d"))
  .map(([number, form]) => ({ id: `c${String(number)}`, name: `Company ${String(number)} ${form}` }));

const recipient: fc.Arbitrary<RecordedRecipient> = fc.record(
  {
    address,
    field: fc.constantFrom(...recipientFields),
    client: fc.oneof(client, fc.constant({ id: "acme", name: "Acme" })),
    party: name,
    role: fc.constantFrom(...roles),
    standing: fc.constantFrom(...standings),
    isList: fc.constant(true as const),
  },
  { requiredKeys: ["address", "field"], noNullPrototype: true },
);
const finding: fc.Arbitrary<RecordedFinding> = fc.record(
  {
    rule: fc.constantFrom("formal-not-to-personal", "unknown-mailbox", "client-hours", "clear-subject"),
    severity: fc.constantFrom(...severities),
    address,
    client: fc.constantFrom("acme", "c1", "c2"),
    kind: fc.constantFrom(...kinds),
    acknowledged: anyText(200),
  },
  { requiredKeys: ["rule", "severity"], noNullPrototype: true },
);
const attachment: fc.Arbitrary<RecordedAttachment> = fc.record(
  { name: kept(120), size: fc.nat({ max: 4e7 }), hash },
  { requiredKeys: ["name"], noNullPrototype: true },
);
const moment = fc.date({
  min: new Date("1970-01-01T00:00:00Z"),
  max: new Date("9999-12-31T23:59:59.999Z"),
  noInvalidDate: true,
});

/** Any record: most of them small, some far beyond what an item holds. */
export const anyRecord: fc.Arbitrary<SendRecord> = fc.record(
  {
    sendId: fc.uint8Array({ minLength: 16, maxLength: 16 }).map(sendIdOf),
    reviewedAt: moment,
    outcome: fc.constantFrom(...outcomes),
    sender: address,
    writer: address,
    deliverAt: moment,
    isWrittenConfirmation: fc.constant(true as const),
    subject: kept(255),
    kinds: fc.uniqueArray(
      fc.record(
        { kind: fc.constantFrom(...kinds), confidence: fc.nat({ max: 100 }).map((hundredths) => hundredths / 100) },
        { requiredKeys: ["kind"], noNullPrototype: true },
      ),
      { maxLength: 6, selector: ({ kind }) => kind },
    ),
    numbers: fc.array(fc.oneof(fc.constantFrom("SC-2026-041", "PI 2026/118", "合同-7"), anyText(20)), {
      maxLength: 12,
    }),
    recipients: fc.oneof(
      { weight: 6, arbitrary: fc.array(recipient, { maxLength: 12 }) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.array(recipient, { minLength: 1, maxLength: 40 }), fc.nat({ max: 500 }))
          .map(([some, count]) => repeated(some, count)),
      },
    ),
    unnamed: fc.oneof(fc.constant(0), fc.nat({ max: 500 })),
    findings: fc.array(finding, { maxLength: 8 }),
    attachments: fc.array(attachment, { maxLength: 8 }),
    fixes: fc.array(
      fc.record(
        {
          rule: fc.constantFrom("unknown-mailbox", "client-hours"),
          fix: fc.constantFrom("replace-recipient", "add-to-book", "delay-delivery"),
        },
        { noNullPrototype: true },
      ),
      { maxLength: 4 },
    ),
    policy: hash.map((text) => text.slice(0, 8)),
    book: moment.map((date) => date.toISOString()),
  },
  {
    requiredKeys: [
      "sendId",
      "reviewedAt",
      "outcome",
      "subject",
      "kinds",
      "numbers",
      "recipients",
      "unnamed",
      "findings",
      "attachments",
      "fixes",
    ],
    noNullPrototype: true,
  },
);

/** So many recipients like these, each with an address of its own. */
function repeated(some: readonly RecordedRecipient[], count: number): readonly RecordedRecipient[] {
  return Array.from({ length: count }, (_, index) => {
    const like = some[index % some.length];
    if (like === undefined) throw new Error("There is nobody to repeat.");
    return { ...like, address: `p${String(index)}.${like.address}` as AddressKey };
  });
}
