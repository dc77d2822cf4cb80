import type { BookPage } from "../../src/domain/book/book";
import { findingKey, findingText, type Finding } from "../../src/domain/finding";
import { applyFix } from "../../src/domain/fix/applyFix";
import type { FixKind } from "../../src/domain/fix/fix";
import { fixLabel } from "../../src/domain/fix/fixLabel";
import type { Draft } from "../../src/domain/draft/draft";
import { languages } from "../../src/domain/language";
import { defaultPolicy, type Policy } from "../../src/domain/policy/policy";
import { review } from "../../src/domain/review";
import type { AnyRule } from "../../src/domain/ruleKit/defineRule";
import type { Severity } from "../../src/domain/severity";
import { deepFreeze } from "./deepFreeze";

interface Row {
  readonly name: string;
  readonly draft: Draft;
  readonly page?: BookPage;
  readonly policy?: Policy;
}

interface ExpectedFinding {
  readonly messageId: string;
  readonly severity: Severity;
  readonly address?: string;
  /** The kinds of fix offered, best first. */
  readonly fixes: readonly FixKind[];
}

interface RuleTable {
  readonly page: BookPage;
  readonly ok: readonly Row[];
  readonly flagged: ReadonlyArray<Row & { readonly findings: readonly ExpectedFinding[] }>;
}

const clock = { now: () => new Date("2026-11-24T09:00:00Z") };

/**
 * Runs a table of ok and flagged drafts through `review` and checks the laws of every rule: no row twice, input unchanged, every
 * message used, every finding and fix a whole sentence in every language, and every fix removes its finding.
 */
export function testRule(rule: AnyRule, table: RuleTable): void {
  const findingsOf = ({ draft, page, policy }: Row): readonly Finding[] =>
    review(
      deepFreeze(draft),
      deepFreeze(page ?? table.page),
      deepFreeze(policy ?? defaultPolicy),
      clock,
    ).findings.filter((finding) => finding.rule === rule.id);

  describe(rule.id, () => {
    test.each(table.ok)("ok: $name", (row) => {
      expect(findingsOf(row).map(({ messageId }) => messageId)).toEqual([]);
    });

    test.each(table.flagged)("flagged: $name", (row) => {
      const found = findingsOf(row).map(({ messageId, severity, address, fixes }) => ({
        messageId,
        severity,
        ...(address === undefined ? {} : { address: address.key }),
        fixes: fixes.map(({ kind }) => kind),
      }));
      expect(found).toEqual(row.findings);
    });

    test("every row is there once", () => {
      const rows = [...table.ok, ...table.flagged];
      expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
      expect(new Set(rows.map(({ draft, page, policy }) => JSON.stringify({ draft, page, policy }))).size).toBe(
        rows.length,
      );
    });

    test("every message is used", () => {
      const used = new Set(table.flagged.flatMap(({ findings }) => findings.map(({ messageId }) => messageId)));
      expect([...used].sort()).toEqual(Object.keys(rule.messages).sort());
    });

    const cases = table.flagged.flatMap((row) =>
      findingsOf(row).flatMap((finding) => [
        ...languages.map((language) => ({
          name: `${row.name}: ${finding.messageId} in ${language}`,
          text: findingText(finding, language),
        })),
        ...finding.fixes.flatMap((fix) =>
          languages.map((language) => ({
            name: `${row.name}: ${fix.kind} in ${language}`,
            text: `${fixLabel(fix, (row.page ?? table.page).clients, language)}.`,
          })),
        ),
      ]),
    );
    test.each(cases)("a whole sentence: $name", ({ text }) => {
      expect(text).toMatch(/[.。]$/);
      expect(text).not.toMatch(/[{}]|undefined|\[object/);
    });

    const fixes = table.flagged.flatMap((row) =>
      findingsOf(row).flatMap((finding) =>
        finding.fixes.map((fix) => ({ name: `${row.name}: ${fix.kind}`, row, finding, fix })),
      ),
    );
    if (fixes.length > 0) {
      test.each(fixes)("removes its finding: $name", ({ row, finding, fix }) => {
        const fixed = applyFix(deepFreeze({ draft: row.draft, page: row.page ?? table.page }), fix);
        const left = findingsOf({ ...row, ...fixed }).map(findingKey);
        expect(left).not.toContain(findingKey(finding));
      });
    }
  });
}
