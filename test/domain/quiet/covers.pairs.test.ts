import { coveredAmong } from "../../../src/domain/quiet/covers";
import type { Finding } from "../../../src/domain/finding";
import type { RuleId } from "../../../src/domain/rules";
import { address } from "../../support/builders";

const bob = address("bob@acme.example");
const ann = address("ann@acme.example");
const plain: Omit<Finding, "rule"> = { severity: "warn", messageId: "x", data: {}, fixes: [] };

test.each<[RuleId, RuleId]>([
  ["no-lookalike-domain", "unknown-mailbox"],
  ["no-lookalike-domain", "new-domain-in-thread"],
  ["no-lookalike-domain", "formal-not-to-personal"],
  ["no-lookalike-domain", "namesake"],
  ["formal-not-to-personal", "unknown-mailbox"],
  ["formal-not-to-personal", "confirmed-mailbox"],
  ["formal-not-to-personal", "department-mailbox"],
  ["no-retired-mailbox", "confirmed-mailbox"],
  ["no-retired-mailbox", "department-mailbox"],
  ["no-bouncing-mailbox", "confirmed-mailbox"],
  ["new-domain-in-thread", "unknown-mailbox"],
  ["namesake", "unknown-mailbox"],
])("%s has said what %s says of the same mailbox, and of no other", (rule, other) => {
  const covering: Finding = { ...plain, rule, address: bob };
  const isCovered = coveredAmong([covering]);
  expect(isCovered({ ...plain, rule: other, address: bob })).toBe(true);
  expect(isCovered({ ...plain, rule: other, address: bob, severity: "stop" })).toBe(false);
  expect(isCovered({ ...plain, rule: other, address: ann })).toBe(false);
  expect(isCovered({ ...plain, rule: other })).toBe(false);
  expect(isCovered(covering)).toBe(false);
});

test.each<[RuleId, RuleId]>([
  ["many-in-bcc", "one-client-per-message"],
  ["many-in-bcc", "one-mailbox-per-client"],
])("%s has said what %s says of any mailbox", (rule, other) => {
  const isCovered = coveredAmong([{ ...plain, rule }]);
  expect(isCovered({ ...plain, rule: other, address: bob })).toBe(true);
  expect(isCovered({ ...plain, rule: other })).toBe(true);
  expect(isCovered({ ...plain, rule: other, severity: "stop" })).toBe(false);
});

test.each<[string, ReadonlyArray<Finding["severity"]>]>([
  ["first", ["stop", "hint"]],
  ["last", ["hint", "stop"]],
])("of two that cover it the stronger counts, where it is said %s", (_, severities) => {
  const [one = "hint", two = "hint"] = severities;
  const isCovered = coveredAmong([
    { ...plain, rule: "namesake", address: bob, severity: one },
    { ...plain, rule: "no-lookalike-domain", address: bob, severity: two },
  ]);
  expect(isCovered({ ...plain, rule: "unknown-mailbox", address: bob })).toBe(true);
});
