import type { Language } from "../../../domain/language";
import type { RecordRow } from "../../../domain/record/recordRow";
import type { RecordedText } from "../../../domain/record/sendRecord";
import { isAtLeast } from "../../../domain/severity";
import { perThousand } from "../../../domain/record/figures/coverage";
import { startOf } from "../../../app/records/historyPeriods";
import type { Period } from "../../../app/ports/recordRows";
import { historyTextOf } from "../../text/history";

export function subjectOf({ record: { subject } }: Pick<RecordRow, "record">, language: Language): string {
  const words = historyTextOf(language);
  if (subject.is !== "full") return words.subjectHidden[subject.is];
  return subject.text === "" ? words.noSubject : subject.text;
}

export function fileNameOf(name: RecordedText, language: Language): string {
  return name.is === "full" ? name.text : historyTextOf(language).nameHidden[name.is];
}

/** Warnings that a message went with, or that were seen afterwards. */
export function warningsOf({ record: { findings } }: Pick<RecordRow, "record">): number {
  return findings.filter(({ severity }) => isAtLeast(severity, "warn")).length;
}

/** A part of a whole as a percentage with one digit behind the point. */
export function percentOf(part: number, whole: number, language: Language): string {
  const tenths = perThousand(part, whole) ?? 0;
  return new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(tenths / 10);
}

/** The first day of what was read. Periods are counted in UTC, and so is their day. */
export function sinceWords(since: Period, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" }).format(startOf(since));
}

export function monthWords(month: Period, language: Language): string {
  return new Intl.DateTimeFormat(language, { year: "numeric", month: "long", timeZone: "UTC" }).format(startOf(month));
}

/** Whole sentences, one after the other; Chinese ones need no space between them. */
export function sentences(language: Language, ...all: readonly string[]): string {
  return all.filter((one) => one !== "").join(language === "zh-CN" ? "" : " ");
}
