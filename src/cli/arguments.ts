import { parseArgs } from "node:util";
import { languages, type Language } from "../domain/language";

/** What `review` was asked to do. */
export interface Arguments {
  readonly book?: string;
  readonly policy?: string;
  /** A second policy, to see what would be different. */
  readonly compare?: string;
  /** The time of the review; where absent, when a mail was sent, or the clock's own for a draft. */
  readonly at?: Date;
  readonly language: Language;
  readonly format: "text" | "jsonl";
  readonly files: readonly string[];
}

export const usage =
  "Usage: review [--book BOOK.json] [--policy POLICY.json] [--compare POLICY.json]\n              [--at 2026-11-23T09:00:00Z] [--lang en|zh-CN] [--format text|jsonl] FILE…\n" +
  "FILE: .eml (one message), .mbox (many) or .jsonl (one draft a line).";

const formats = ["text", "jsonl"] as const;
const endings = [".eml", ".mbox", ".jsonl"] as const;

/** Reads the command line; a string says what is wrong with it. */
export function parseArguments(words: readonly string[]): Arguments | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        book: { type: "string" },
        policy: { type: "string" },
        compare: { type: "string" },
        at: { type: "string" },
        lang: { type: "string", default: "en" },
        format: { type: "string", default: "text" },
      },
    });
    const language = languages.find((known) => known === values.lang);
    if (language === undefined) return `--lang is one of ${languages.join(", ")}, not "${values.lang}".`;
    const format = formats.find((known) => known === values.format);
    if (format === undefined) return `--format is one of ${formats.join(", ")}, not "${values.format}".`;
    const at = values.at === undefined ? undefined : new Date(values.at);
    if (at !== undefined && Number.isNaN(at.getTime()))
      return `--at is a time such as 2026-11-23T09:00:00Z, not "${values.at ?? ""}".`;
    if (positionals.length === 0) return "Name at least one file.";
    const odd = positionals.find((file) => !endings.some((ending) => file.toLowerCase().endsWith(ending)));
    if (odd !== undefined) return `"${odd}" ends in none of ${endings.join(", ")}.`;
    return {
      ...(values.book === undefined ? {} : { book: values.book }),
      ...(values.policy === undefined ? {} : { policy: values.policy }),
      ...(values.compare === undefined ? {} : { compare: values.compare }),
      ...(at === undefined ? {} : { at }),
      language,
      format,
      files: positionals,
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
