import type { Finding } from "../../../src/domain/finding";
import type { RuleId } from "../../../src/domain/rules";
import type { Severity } from "../../../src/domain/severity";
import { NoiseTable } from "../../../src/cli/output/noiseTable";

function found(rule: RuleId, severity: Severity): Finding {
  return { rule, severity, messageId: "x", data: {}, fixes: [] };
}

const review = (...findings: readonly Finding[]) => ({ findings });

test("each mail counts once for a rule, by its strongest finding, per hundred mails, the loudest rule first", () => {
  const table = new NoiseTable("en", 1);
  table.count([review(found("unknown-mailbox", "hint"), found("unknown-mailbox", "warn"))]);
  table.count([review(found("unknown-mailbox", "hint"), found("clear-subject", "hint"))]);
  table.count([review()]);
  table.count([review()]);
  expect(table.lines().map((line) => line.trim().split(/ {2,}/))).toEqual([
    ["per 100 mails", "stopped", "asked", "hinted"],
    ["unknown-mailbox", "0.0", "25.0", "25.0"],
    ["clear-subject", "0.0", "0.0", "25.0"],
  ]);
});

test("nothing found makes no table", () => {
  const table = new NoiseTable("en", 1);
  table.count([review()]);
  expect(table.lines()).toEqual([]);
});

test("two policies stand side by side, in Chinese too", () => {
  const table = new NoiseTable("zh-CN", 2);
  table.count([review(found("clear-subject", "stop")), review(found("clear-subject", "hint"))]);
  expect(table.lines()).toEqual([
    expect.stringMatching(/策略 {2}\| +对比$/),
    expect.stringMatching(/^每 100 封邮件 +阻止 +询问 +提示 {2}\| +阻止 +询问 +提示$/),
    expect.stringMatching(/^clear-subject +100\.0 +0\.0 +0\.0 {2}\| +0\.0 +0\.0 +100\.0$/),
  ]);
});
