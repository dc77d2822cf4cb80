import { basename } from "node:path";
import type { BookPage } from "../../src/domain/book/book";
import { placeOf } from "../../src/domain/book/placeOf";
import { findingText } from "../../src/domain/finding";
import type { FixKind } from "../../src/domain/fix/fix";
import { fixLabel } from "../../src/domain/fix/fixLabel";
import type { Draft } from "../../src/domain/draft/draft";
import { languages } from "../../src/domain/language";
import type { Policy } from "../../src/domain/policy/policy";
import type { AnyRule } from "../../src/domain/ruleKit/defineRule";
import type { Severity } from "../../src/domain/severity";
import { dialogLanguages } from "../../src/domain/verdict/dialogLanguage";
import { speechFor } from "../../src/domain/verdict/speechFor";
import { decideVerdict, LONGEST_DIALOG_TEXT } from "../../src/domain/verdict/verdict";
import {
  broughtBy,
  isAboutFormal,
  isLeftBy,
  keysOf,
  quotedOnly,
  renamed,
  reversed,
  saidBy,
  type Judged,
} from "./ruleLaws";

interface Row {
  readonly name: string;
  readonly draft: Draft;
  readonly page?: BookPage;
  readonly policy?: Policy;
  /** When it is reviewed, where that matters; ISO 8601, UTC. */
  readonly at?: string;
}

interface ExpectedFinding {
  readonly messageId: string;
  readonly severity: Severity;
  readonly address?: string;
  /** The kinds of fix offered, best first. */
  readonly fixes: readonly FixKind[];
}

export interface RuleTable {
  readonly page: BookPage;
  readonly ok: readonly Row[];
  readonly flagged: ReadonlyArray<Row & { readonly findings: readonly ExpectedFinding[] }>;
}

/** The tables of the test files that were loaded, by rule: the rules' pages show them. */
export const ruleTables = new Map<string, RuleTable>();

const FEWEST_ROWS = 10;

/**
 * Runs a table of ok and flagged drafts through `review` and checks the laws of every rule: called as its file is, written out in every
 * language, ten rows of each and none twice, input unchanged, every message used, findings that name their client, every finding and fix
 * a whole sentence in every language and short enough for Outlook's dialog, the same findings each time, in any order of recipients and
 * any case of names, nothing formal from quoted text alone, and fixes that remove their finding and bring no new one to answer.
 */
export function testRule(rule: AnyRule, table: RuleTable): void {
  ruleTables.set(rule.id, table);
  const judged = ({ draft, page = table.page, policy, at }: Row): Judged => ({ draft, page, policy, at });
  const rows = [...table.ok, ...table.flagged];
  const found = table.flagged.flatMap((row) => saidBy(rule.id, judged(row)).map((finding) => ({ row, finding })));
  const named = found.map((one) => ({ ...one, name: `${one.row.name}: ${one.finding.messageId}` }));
  const fixes = found.flatMap(({ row, finding }) =>
    finding.fixes.map((fix) => ({ name: `${row.name}: ${fix.kind}`, row, finding, fix })),
  );

  describe(rule.id, () => {
    test.each(table.ok)("ok: $name", (row) => {
      expect(saidBy(rule.id, judged(row)).map(({ messageId }) => messageId)).toEqual([]);
    });

    test.each(table.flagged)("flagged: $name", (row) => {
      const said = saidBy(rule.id, judged(row)).map(({ messageId, severity, address, fixes: offered }) => ({
        messageId,
        severity,
        ...(address === undefined ? {} : { address: address.key }),
        fixes: offered.map(({ kind }) => kind),
      }));
      expect(said).toEqual(row.findings);
    });

    test("ten drafts of each kind at least, every one there once", () => {
      expect(Math.min(table.ok.length, table.flagged.length)).toBeGreaterThanOrEqual(FEWEST_ROWS);
      expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
      expect(new Set(rows.map(({ draft, page, policy, at }) => JSON.stringify({ draft, page, policy, at }))).size).toBe(
        rows.length,
      );
    });

    test("is called as its file is", () => {
      expect(basename(expect.getState().testPath ?? "").split(".")[0]).toBe(rule.id);
    });

    test.each(named)("names the client whose mailbox it is about: $name", ({ row, finding: { address, client } }) => {
      const place = address === undefined ? undefined : placeOf(row.page ?? table.page, address);
      if (place?.status === "client") expect(client).toBe(place.client.id);
    });

    test("speaks every language in whole sentences", () => {
      const { summary, why, example } = rule.docs;
      for (const language of languages) {
        const { flagged, remedy } = example[language];
        const messages = Object.values(rule.messages).map((message) => message[language]);
        for (const sentence of [...messages, summary[language], why[language], flagged, remedy])
          expect(sentence).toMatch(/.{5}[.。]$/);
      }
    });

    test.each(Object.entries(rule.messages))("the same places in every language: %s", (_, message) => {
      const places = languages.map((language) =>
        [...new Set([...message[language].matchAll(/\{\w+\}/g)].map(([place]) => place))].sort(),
      );
      expect(places).toEqual(places.map(() => places[0]));
    });

    test("every message is used", () => {
      const used = new Set(table.flagged.flatMap(({ findings }) => findings.map(({ messageId }) => messageId)));
      expect([...used].sort()).toEqual(Object.keys(rule.messages).sort());
    });

    test.each(named)("whole sentences that Outlook's dialog has room for: $name", ({ row, finding }) => {
      const { clients } = row.page ?? table.page;
      const sentences = languages.flatMap((language) => [
        findingText(finding, language),
        ...finding.fixes.map((fix) => `${fixLabel(fix, clients, language)}.`),
      ]);
      const dialogs = dialogLanguages.map((language) => {
        const verdict = decideVerdict(
          [1, 2, 3, 4].map(() => ({ ...finding, severity: "stop" as const })),
          "plain",
          speechFor(language),
        );
        return verdict.action === "send" ? "" : verdict.text;
      });
      for (const text of [...sentences, ...dialogs]) {
        expect(text).toMatch(/[.。!؟?]\u2069?$/);
        expect(text).not.toMatch(/[{}]|undefined|\[object/);
      }
      expect(Math.max(...dialogs.map(({ length }) => length))).toBeLessThanOrEqual(LONGEST_DIALOG_TEXT);
    });

    test.each(rows)("the same each time, in any order of recipients and case of names: $name", (row) => {
      const expected = keysOf(saidBy(rule.id, judged(row)));
      const others = [row.draft, reversed(row.draft), renamed(row.draft)];
      expect(others.map((draft) => keysOf(saidBy(rule.id, judged({ ...row, draft }))))).toEqual(
        others.map(() => expected),
      );
    });

    test.each(table.flagged)("quoted text alone raises nothing formal: $name", (row) => {
      const quoted = saidBy(rule.id, judged({ ...row, draft: quotedOnly(row.draft) }));
      expect(quoted.filter(isAboutFormal)).toEqual([]);
    });

    if (fixes.length > 0) {
      test.each(fixes)("removes its finding and brings no new one: $name", ({ row, finding, fix }) => {
        const isQuestion = fix.kind === "ask-client";
        expect(isLeftBy(fix, finding, judged(row))).toBe(isQuestion);
        expect(broughtBy(fix, judged(row))).toEqual([]);
      });
    }
  });
}
