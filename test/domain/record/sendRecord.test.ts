import type { Draft } from "../../../src/domain/draft/draft";
import type { Finding } from "../../../src/domain/finding";
import { defaultPolicy } from "../../../src/domain/policy/policy";
import { parseSendId, recordOf, sendIdOf } from "../../../src/domain/record/sendRecord";
import { review, type Review } from "../../../src/domain/review";
import {
  about,
  address,
  aContract,
  aDraft,
  anAddress,
  aClient,
  aPage,
  attached,
  cc,
  to,
  toList,
} from "../../support/builders";

const clock = { now: () => new Date("2026-11-24T09:00:00Z") };
const acme = aClient("acme", { addresses: [anAddress("bob@acme.example", "purchasing", { standing: "confirmed" })] });
const id = sendIdOf(Array.from({ length: 16 }, (_, index) => index));
const draft = aDraft(
  () => aContract(aDraft()),
  to("bob@acme.example", "Bob"),
  cc("li.na@ourco.example"),
  toList("Everybody"),
  about("SC-2026-041"),
  attached("contract.pdf"),
  attached("logo.png", { inline: true }),
);
const finding = (part: Partial<Finding>): Finding => ({
  rule: "unknown-mailbox",
  severity: "warn",
  messageId: "unknown",
  data: {},
  fixes: [],
  ...part,
});
const aboutBob = finding({ address: address("bob@acme.example"), severity: "stop" });
const aboutAll = finding({});
const reviewed: Review = { ...review(draft, aPage(acme), defaultPolicy, clock), findings: [aboutBob, aboutAll] };
const reasonOf = (given: Finding) => (given === aboutBob ? "He asked for it." : undefined);

test("a record says what went where, and why it went all the same", () => {
  expect(recordOf(id, draft, reviewed, reasonOf, "sent-anyway")).toEqual({
    sendId: id,
    reviewedAt: clock.now(),
    outcome: "sent-anyway",
    ...(draft.sender === undefined ? {} : { sender: draft.sender.address.key }),
    subject: "SC-2026-041",
    kinds: ["contract"],
    recipients: [
      {
        address: "bob@acme.example",
        field: "to",
        client: { id: "acme", name: "Acme" },
        role: "purchasing",
        standing: "confirmed",
      },
      { address: "li.na@ourco.example", field: "cc" },
    ],
    findings: [
      { rule: "unknown-mailbox", severity: "stop", address: "bob@acme.example", acknowledged: "He asked for it." },
      { rule: "unknown-mailbox", severity: "warn" },
    ],
    attachmentNames: draft.attachments.map(({ name }) => name).filter((name) => name !== "logo.png"),
  });
});

test("a draft whose sender Outlook does not tell has none in its record", () => {
  const withoutSender = Object.fromEntries(
    Object.entries(draft).filter(([name]) => name !== "sender"),
  ) as unknown as Draft;
  expect(recordOf(id, withoutSender, reviewed, reasonOf, "checked")).not.toHaveProperty("sender");
  const from = { ...withoutSender, sender: { address: address("li.na@ourco.example"), name: "" } };
  expect(recordOf(id, from, reviewed, reasonOf, "checked").sender).toBe("li.na@ourco.example");
});

test.each([[0, 15, 16, 255, 256 + 1]])("bytes are written with two digits each", (...some) => {
  const text = sendIdOf([...some, ...Array.from({ length: 16 - some.length }, () => 0)]);
  expect(text).toBe(`000f10ff01${"0".repeat(22)}`);
  expect(parseSendId(text)).toBe(text);
});

test.each([0, 15, 17])("%i bytes are no send id", (length) => {
  expect(() => sendIdOf(Array.from({ length }, () => 1))).toThrow("sixteen bytes");
});

test.each([`${"a".repeat(32)}0`, `0${"a".repeat(32)}`, `${"a".repeat(32)}\n`])("%j is no send id", (text) => {
  expect(parseSendId(text)).toBeUndefined();
});
