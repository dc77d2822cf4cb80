import { styleText } from "node:util";
import { findingText } from "../../domain/finding";
import { fixLabel } from "../../domain/fix/fixLabel";
import { kindLabels } from "../../domain/kinds/labels";
import type { BookPage } from "../../domain/book/book";
import type { Language, Worded } from "../../domain/language";
import { render } from "../../domain/text/render";
import type { Severity } from "../../domain/severity";
import type { Verdict } from "../../domain/verdict/verdict";
import { NoiseTable } from "./noiseTable";
import type { Reviewed } from "./reviewed";

type Style = Parameters<typeof styleText>[0];

const verdictWords: Readonly<Record<Verdict["action"], Worded>> = {
  send: { en: "would send", "zh-CN": "可发送" },
  ask: { en: "would ask", "zh-CN": "会询问" },
  stop: { en: "would stop", "zh-CN": "会阻止" },
};
const verdictStyles: Readonly<Record<Verdict["action"], Style>> = { send: "green", ask: "yellow", stop: "red" };
const severityStyles: Readonly<Record<Severity, Style>> = { hint: "cyan", warn: "yellow", stop: "red" };
const words = {
  noSubject: { en: "(no subject)", "zh-CN": "（无主题）" },
  unsure: { en: "unsure", "zh-CN": "不确定" },
  summary: {
    en: "{count} reviewed: {stop} would have been stopped, {ask} asked about, {hint} hinted at, {failed} could not be read.",
    "zh-CN": "共审查 {count} 封：{stop} 封会被阻止，{ask} 封会询问，{hint} 封有提示，{failed} 封无法读取。",
  },
  compared: { en: "by the policy compared:", "zh-CN": "按对比策略：" },
} as const satisfies Readonly<Record<string, Worded>>;

/** Prints for a person: each draft with its findings, and a table at the end. */
export class TextOutput {
  private readonly noise: NoiseTable;
  private readonly totals = { count: 0, stop: 0, ask: 0, hint: 0 };

  constructor(
    private readonly language: Language,
    private readonly hasColours: boolean,
    isComparing: boolean,
  ) {
    this.noise = new NoiseTable(language, isComparing ? 2 : 1);
  }

  draft({ id, subject, review, verdict, notes, compared }: Reviewed, page: BookPage): string {
    this.count(review.findings, verdict);
    this.noise.count(compared === undefined ? [review] : [review, compared.review]);
    const kinds =
      review.judgement.status === "unsure"
        ? words.unsure[this.language]
        : review.judgement.kinds.map(({ kind }) => kindLabels[kind][this.language]).join(", ");
    const title = subject.trim() === "" ? words.noSubject[this.language] : oneLine(subject);
    const head = `${this.paint(verdictStyles[verdict], verdictWords[verdict][this.language])}  ${oneLine(id)}  ${this.paint("bold", title)}  [${kinds}]`;
    const findings = review.findings.flatMap((finding) => [
      `  ${this.paint(severityStyles[finding.severity], finding.severity.padEnd(4))} ${oneLine(findingText(finding, this.language))}  (${finding.rule})`,
      ...finding.fixes.slice(0, 1).map((fix) => `       → ${oneLine(fixLabel(fix, page.clients, this.language))}`),
    ]);
    const other =
      compared === undefined || compared.verdict === verdict
        ? []
        : [`  ≠ ${words.compared[this.language]} ${verdictWords[compared.verdict][this.language]}`];
    return [head, ...findings, ...other, ...notes.map((note) => `  · ${oneLine(note)}`)].join("\n");
  }

  summary(failed: number): string {
    const { count, stop, ask, hint } = this.totals;
    const line = render(
      words.summary,
      { count: String(count), stop: String(stop), ask: String(ask), hint: String(hint), failed: String(failed) },
      this.language,
    );
    return [line, ...this.noise.lines()].join("\n");
  }

  private count(findings: Reviewed["review"]["findings"], verdict: Verdict["action"]): void {
    this.totals.count += 1;
    if (verdict !== "send") this.totals[verdict] += 1;
    else if (findings.length > 0) this.totals.hint += 1;
  }

  private paint(style: Style, text: string): string {
    return this.hasColours ? styleText(style, text) : text;
  }
}

/** Text from mail must not move the cursor or colour the terminal. */
function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, " ");
}
