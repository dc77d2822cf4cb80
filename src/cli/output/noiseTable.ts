import type { Language, Worded } from "../../domain/language";
import type { Review } from "../../domain/review";
import { severities, stronger, type Severity } from "../../domain/severity";

const words = {
  rule: { en: "per 100 mails", "zh-CN": "每 100 封邮件" },
  stop: { en: "stopped", "zh-CN": "阻止" },
  warn: { en: "asked", "zh-CN": "询问" },
  hint: { en: "hinted", "zh-CN": "提示" },
  now: { en: "policy", "zh-CN": "策略" },
  other: { en: "compared", "zh-CN": "对比" },
} as const satisfies Readonly<Record<string, Worded>>;

type Counts = Readonly<Record<Severity, number>>;

const none: Counts = { hint: 0, warn: 0, stop: 0 };
const columns: readonly Severity[] = severities.slice().reverse();
const WIDTH = 10;

/** How much each rule would be heard: the mails that it would have stopped, asked about or hinted at, each mail counted once by rule. */
export class NoiseTable {
  private mails = 0;
  private readonly policies: ReadonlyArray<Map<string, Counts>>;

  /** `policies`: one, or two to compare. */
  constructor(
    private readonly language: Language,
    policies: 1 | 2,
  ) {
    this.policies = Array.from({ length: policies }, () => new Map<string, Counts>());
  }

  /** Counts one mail as each of the policies judges it. */
  count(reviews: ReadonlyArray<Pick<Review, "findings">>): void {
    this.mails += 1;
    reviews.forEach(({ findings }, index) => {
      const strongest = new Map<string, Severity>();
      findings.forEach(({ rule, severity }) =>
        strongest.set(rule, stronger(strongest.get(rule) ?? severity, severity)),
      );
      const counts = this.policies[index];
      strongest.forEach((severity, rule) => {
        const before = counts?.get(rule) ?? none;
        counts?.set(rule, { ...before, [severity]: before[severity] + 1 });
      });
    });
  }

  /** One line a rule, loudest first; no line at all where nothing was found. */
  lines(): readonly string[] {
    const rules = [...new Set(this.policies.flatMap((counts) => [...counts.keys()]))].sort(
      (one, other) => this.loudness(other) - this.loudness(one) || (one < other ? -1 : 1),
    );
    if (rules.length === 0) return [];
    const width = Math.max(words.rule[this.language].length, ...rules.map(({ length }) => length));
    const rows = rules.map(
      (rule) => `${rule.padEnd(width)}${this.policies.map((counts) => this.cells(counts.get(rule))).join("  |")}`,
    );
    const head = this.policies.map(() =>
      columns.map((column) => words[column][this.language].padStart(WIDTH)).join(""),
    );
    const names = [words.now, words.other].map((name) => name[this.language].padStart(WIDTH * columns.length));
    return [
      ...(this.policies.length === 1 ? [] : [`${"".padEnd(width)}${names.join("  |")}`]),
      `${words.rule[this.language].padEnd(width)}${head.join("  |")}`,
      ...rows,
    ];
  }

  private cells(counts: Counts = none): string {
    return columns.map((column) => ((counts[column] * 100) / this.mails).toFixed(1).padStart(WIDTH)).join("");
  }

  private loudness(rule: string): number {
    return this.policies.reduce((sum, counts) => {
      const { stop, warn, hint } = counts.get(rule) ?? none;
      return sum + (stop + warn) * this.mails + hint;
    }, 0);
  }
}
