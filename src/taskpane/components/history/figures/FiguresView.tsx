import { mergeClasses } from "@fluentui/react-components";
import { useMemo } from "react";
import { coverageOf } from "../../../../domain/record/figures/coverage";
import { countOf, formalByRole, reaches, sumOf } from "../../../../domain/record/figures/formalByRole";
import { messagesOf } from "../../../../domain/record/figures/messages";
import {
  shownOf,
  totalOf,
  warningsByRule,
  warningSum,
  type WarningSum,
} from "../../../../domain/record/figures/warnings";
import type { RecordRow } from "../../../../domain/record/recordRow";
import { usePane } from "../../../PaneContext";
import { usePageStyles } from "../../../pages/page.styles";
import { historyTextOf, type HistoryText } from "../../../text/history";
import { dayIn } from "../../clients/dates";
import { ruleWords } from "../../policy/policyWords";
import { monthWords, percentOf, sentences } from "../historyWords";
import type { Reading } from "../useHistory";
import { Figure, type FigurePart } from "./Figure";
import { useFigureStyles } from "./figures.styles";
import type { PartLook } from "./Swatch";

/** More rules than these are in the table of nobody's interest; the rest is in the CSV. */
const TOP_RULES = 5;

/** What the messages that were read answer: where formal mail goes, what warnings came to, what was checked. Says of which time and how many. */
export function FiguresView({ reading }: { readonly reading: Reading }): React.JSX.Element {
  const { language } = usePane();
  const page = usePageStyles();
  const styles = useFigureStyles();
  const words = historyTextOf(language).figures;
  const rows = useMemo(() => (reading.rows ?? []).map(({ row }) => row), [reading.rows]);
  const newest = rows[0];
  const oldest = rows[rows.length - 1];
  if (newest === undefined || oldest === undefined) return <p className={page.quiet}>{words.nothing}</p>;
  const day = (row: RecordRow): string => dayIn(language, row.at.toISOString());
  return (
    <div className={styles.figures}>
      <p className={mergeClasses(page.quiet, styles.answer)}>
        {sentences(
          language,
          words.period(day(oldest), day(newest), messagesOf(rows).length),
          reading.isWhole ? "" : words.partial,
        )}
      </p>
      <CoverageFigure rows={rows} />
      <FormalFigure rows={rows} />
      <WarningsFigure rows={rows} />
      <TopFigure rows={rows} />
    </div>
  );
}

interface OfRows {
  readonly rows: readonly RecordRow[];
}

function CoverageFigure({ rows }: OfRows): React.JSX.Element {
  const { language } = usePane();
  const words = historyTextOf(language).figures.coverage;
  const coverage = coverageOf(rows);
  const { messages, checked, phone, elsewhere, unfinished, open } = coverage;
  const counts = [checked, phone, elsewhere, unfinished];
  return (
    <Figure
      question={words.question}
      answer={messages === 0 ? words.none : words.answer(percentOf(checked, messages, language), coverage)}
      parts={partsOf([words.parts.checked, words.parts.phone, words.parts.elsewhere, words.parts.unfinished])}
      rows={messages === 0 ? [] : [{ key: "all", label: historyTextOf(language).figures.total, counts }]}
      rowHeading={historyTextOf(language).tabs.messages}
      note={sentences(language, open === 0 ? "" : words.open(open), words.note)}
    />
  );
}

function FormalFigure({ rows }: OfRows): React.JSX.Element {
  const { language } = usePane();
  const words = historyTextOf(language).figures;
  const months = formalByRole(rows);
  const sum = sumOf(months);
  return (
    <Figure
      question={words.formal.question}
      answer={months.length === 0 ? words.formal.none : words.formal.answer(sum, countOf(sum))}
      parts={partsOf(reaches.map((reach) => words.formal.reach[reach]))}
      rows={months.map((month) => ({
        key: month.month,
        label: monthWords(month.month, language),
        counts: reaches.map((reach) => month[reach]),
      }))}
      rowHeading={words.month}
      note={words.formal.note}
    />
  );
}

function WarningsFigure({ rows }: OfRows): React.JSX.Element {
  const { language } = usePane();
  const words = historyTextOf(language).figures;
  const sum = warningSum(warningsByRule(rows));
  return (
    <Figure
      question={words.warnings.question}
      answer={shownOf(sum) === 0 ? words.warnings.none : words.warnings.answer(sum)}
      parts={warningParts(words)}
      rows={totalOf(sum) === 0 ? [] : [{ key: "all", label: words.total, counts: warningCounts(sum) }]}
      rowHeading={words.warnings.title}
      note={words.warnings.note}
    />
  );
}

function TopFigure({ rows }: OfRows): React.JSX.Element {
  const { language } = usePane();
  const words = historyTextOf(language).figures;
  const byRule = warningsByRule(rows);
  const named = (rule: string): string => ruleWords(rule, language) ?? rule;
  const first = byRule[0];
  return (
    <Figure
      question={words.top.question}
      answer={first === undefined ? words.top.none : words.top.answer(named(first.rule), totalOf(first))}
      parts={warningParts(words)}
      rows={byRule
        .slice(0, TOP_RULES)
        .map((one) => ({ key: one.rule, label: named(one.rule), counts: warningCounts(one) }))}
      rowHeading={words.rule}
      note={words.top.note}
    />
  );
}

function warningParts({ warnings: { parts } }: HistoryText["figures"]): readonly FigurePart[] {
  return partsOf([parts.fixed, parts.withReason, parts.withoutReason, parts.notShown]);
}

function warningCounts({ fixed, overridden, withReason, notShown }: WarningSum): readonly number[] {
  return [fixed, withReason, overridden - withReason, notShown];
}

function partsOf(labels: readonly string[]): readonly FigurePart[] {
  return labels.map((label, index) => ({ label, look: Math.min(index, 3) as PartLook }));
}
