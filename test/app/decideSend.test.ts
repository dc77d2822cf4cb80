import { english } from "../../src/domain/verdict/speech";
import { decideSend, type AtSend } from "../../src/app/decideSend";
import { draftFingerprint } from "../../src/domain/draft/draftFingerprint";
import { defaultPolicy } from "../../src/domain/policy/policy";
import { policyHash } from "../../src/domain/policy/policyHash";
import { policyOf } from "../../src/domain/policy/policyOf";
import { nothingQuiet } from "../../src/domain/quiet/quietMemory";
import { sendIdOf } from "../../src/domain/record/sendRecord";
import type { KeptFile } from "../../src/app/ports/itemNotes";
import { aContract, aDraft, aGreeting, attached, to } from "../support/builders";
import { stockBook } from "../support/fakePorts";
import { stockPage } from "../support/stockPage";

const now = new Date("2026-11-24T09:00:00Z");
const contract = aDraft(to("bob.lee.acme@gmail.com"), aContract);
const stranger = aDraft(to("info@stranger.example"), aContract);
const strict = policyOf({ severities: { "unknown-mailbox": "stop", "formal-to-official": "stop" } });
const scan = aDraft(to("bob.lee.acme@gmail.com"), aGreeting, attached("scan.pdf", { id: "1", size: 10 }));
const found: KeptFile = {
  id: "1",
  name: "scan.pdf",
  size: 10,
  contentKey: "key",
  text: { status: "judged" },
  notes: [],
  papers: [{ kind: "contract", likelihood: 0.99, evidence: [] }],
};
const at = (part: Partial<AtSend>): AtSend => ({
  draft: contract,
  notes: { acknowledgements: [] },
  book: { status: "loaded", book: stockBook, asOf: "2026-11-24T08:00:00.000Z", problems: [] },
  policy: defaultPolicy,
  quiet: nothingQuiet,
  sendId: sendIdOf(Array.from({ length: 16 }, () => 7)),
  ability: "button-and-override",
  speech: english,
  clock: { now: () => now },
  ...part,
});

test.each<[name: string, part: Partial<AtSend>, action: string]>([
  ["a greeting to the official mailbox", { draft: aDraft(to("sales@acme.example"), aGreeting) }, "send"],
  ["a contract to a personal mailbox", {}, "stop"],
  ["the same where the dialog can do nothing", { ability: "plain" }, "stop"],
  ["a contract to a stranger", { draft: stranger }, "ask"],
  [
    "a second press on what was asked about",
    {
      draft: stranger,
      ability: "plain",
      notes: { acknowledgements: [], askedAbout: draftFingerprint(stranger) },
    },
    "send",
  ],
  [
    "a second press where the dialog has Send Anyway",
    { draft: stranger, notes: { acknowledgements: [], askedAbout: draftFingerprint(stranger) } },
    "ask",
  ],
  [
    "a second press on another draft",
    {
      draft: stranger,
      ability: "plain",
      notes: { acknowledgements: [], askedAbout: draftFingerprint(contract) },
    },
    "ask",
  ],
  [
    "a second press on what was stopped",
    { ability: "plain", notes: { acknowledgements: [], askedAbout: draftFingerprint(contract) } },
    "stop",
  ],
  [
    "the page left with the item where there is no book",
    { book: { status: "empty" }, notes: { acknowledgements: [], page: { ...stockPage, asOf: "2026-11-24" } } },
    "stop",
  ],
  ["a scan that nobody has read", { draft: scan }, "send"],
  ["a scan that was found to be a contract", { draft: scan, notes: { acknowledgements: [], files: [found] } }, "stop"],
  [
    "a file of that name with another size",
    { draft: scan, notes: { acknowledgements: [], files: [{ ...found, size: 11 }] } },
    "send",
  ],
])("%s: %s", (_, part, action) => {
  expect(decideSend(at(part)).verdict.action).toBe(action);
});

test("the record says what was checked and what was sent in spite of it", () => {
  expect(decideSend(at({ draft: aDraft(to("sales@acme.example"), aGreeting) })).record.outcome).toBe("checked");
  expect(decideSend(at({ draft: stranger })).record).toMatchObject({ outcome: "sent-anyway", sendId: at({}).sendId });
});

test.each<[name: string, part: Partial<AtSend>, action: string]>([
  ["the settings hold one that stops it", { policy: strict }, "stop"],
  [
    "the pane has left one that does not",
    { policy: strict, notes: { acknowledgements: [], policy: defaultPolicy } },
    "ask",
  ],
  ["the pane has left one that stops it", { notes: { acknowledgements: [], policy: strict } }, "stop"],
  ["the settings hold one that only takes notes", { policy: { ...strict, mode: "log-only" } }, "send"],
])("by which policy a contract to a stranger is judged: %s", (_, part, action) => {
  expect(decideSend(at({ draft: stranger, ...part })).verdict.action).toBe(action);
});

test("the record names who wrote it, what was done about it, and what it was judged by", () => {
  const fixes = [{ rule: "unknown-mailbox", fix: "add-recipient" }] as const;
  const { record } = decideSend(
    at({ draft: stranger, user: "Writer@ourco.example", policy: strict, notes: { acknowledgements: [], fixes } }),
  );
  expect(record).toMatchObject({
    writer: "writer@ourco.example",
    fixes,
    policy: policyHash(strict),
    book: "2026-11-24T08:00:00.000Z",
    numbers: ["SC-2026-041"],
  });
});
