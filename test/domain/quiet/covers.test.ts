import type { Finding } from "../../../src/domain/finding";
import { coveredAmong } from "../../../src/domain/quiet/covers";
import type { RuleId } from "../../../src/domain/rules";
import type { Severity } from "../../../src/domain/severity";
import { address } from "../../support/builders";

function found(rule: RuleId, severity: Severity, text?: string): Finding {
  const mailbox = text === undefined ? {} : { address: address(text) };
  return { rule, severity, messageId: "x", data: {}, ...mailbox, fixes: [] };
}

const bob = "bob@acme-too1s.example";

test.each<[string, Finding, readonly Finding[], boolean]>([
  [
    "a lookalike is a stranger too",
    found("unknown-mailbox", "warn", bob),
    [found("no-lookalike-domain", "stop", bob)],
    true,
  ],
  [
    "not another mailbox",
    found("unknown-mailbox", "warn", "ann@x.example"),
    [found("no-lookalike-domain", "stop", bob)],
    false,
  ],
  [
    "not by something milder",
    found("unknown-mailbox", "warn", bob),
    [found("new-domain-in-thread", "hint", bob)],
    false,
  ],
  ["by something as strong", found("unknown-mailbox", "warn", bob), [found("new-domain-in-thread", "warn", bob)], true],
  [
    "what it covers does not cover it",
    found("no-lookalike-domain", "warn", bob),
    [found("unknown-mailbox", "warn", bob)],
    false,
  ],
  [
    "many who see each other are many clients too",
    found("one-client-per-message", "warn", bob),
    [found("many-in-bcc", "warn")],
    true,
  ],
  [
    "rules that say different things stand side by side",
    found("clear-subject", "warn"),
    [found("missing-attachment", "warn")],
    false,
  ],
  [
    "nor does a finding of no mailbox cover one of a mailbox",
    found("unknown-mailbox", "warn", bob),
    [found("no-lookalike-domain", "stop")],
    false,
  ],
  ["nor itself", found("unknown-mailbox", "warn", bob), [], false],
])("%s", (_, one, others, expected) => {
  expect(coveredAmong([one, ...others])(one)).toBe(expected);
});
