import type { Draft } from "../../src/domain/draft/draft";
import { toDraft } from "../../src/domain/draft/toDraft";
import { judgeKinds } from "../../src/domain/kinds/judgeKinds";
import { mutatedMessages } from "../support/mutatedMessages";
import { developmentMessages, textOf } from "../../tools/kinds/messages";
import { atMost, type Figure } from "./figure";

const RUNS = 15;
const HOSTILE = [
  "contract ",
  "合同",
  "not ",
  "no contract attached ",
  "From: ",
  "> ",
  "aaaaaaa",
  "PI-1",
  "On wrote: ",
  "USD 1",
  "1 x ",
  "((",
  "\n",
  "договорвертраг",
];

/** How long it takes to judge a message, and to take it apart before, on messages of all nine languages run together. */
export function kindFigures(): readonly Figure[] {
  const all = developmentMessages()
    .map((message) => textOf(message).newText)
    .filter((_, index) => index % 7 === 0)
    .join("\n\n");
  const text = (length: number): string => all.repeat(Math.ceil(length / all.length)).slice(0, length);
  const [short, long] = [takeApart(text(2_000)), takeApart(text(200_000))];
  const plain = median(() => judge(text(200_000)));
  const hostile = Math.max(
    ...HOSTILE.map((part) => median(() => judge(part.repeat(Math.ceil(200_000 / part.length))), 3)),
  );
  return [
    atMost(
      "judging a 2 KB message, median",
      median(() => judgeDraft(short), 200),
      "ms",
      0.5,
    ),
    atMost(
      "judging 200 KB, median",
      median(() => judgeDraft(long)),
      "ms",
      12,
    ),
    atMost(
      "taking a 2 KB message apart and judging it, median",
      median(() => judge(text(2_000)), 200),
      "ms",
      1,
    ),
    atMost("taking 200 KB apart and judging it, median", plain, "ms", 24),
    atMost(
      "taking apart and judging 1 MB against 200 KB, per character",
      median(() => judge(text(1_000_000)), 5) / 5 / plain,
      "times",
      1.5,
    ),
    atMost(
      "taking apart and judging hostile texts of 200 KB against plain text, the worst",
      hostile / plain,
      "times",
      5,
    ),
    atMost("judging 10,000 mutated messages, the slowest", slowestMutation(10_000), "ms", 100),
  ];
}

function judge(content: string): void {
  judgeDraft(takeApart(content));
}

function takeApart(content: string): Draft {
  return toDraft({
    to: [],
    cc: [],
    bcc: [],
    subject: "Sales contract SC-2026-041",
    body: { format: "text", content },
    composeType: "new",
    attachments: [],
  });
}

function judgeDraft({ subject, newText, forwardedText }: Draft): void {
  judgeKinds({ subject, newText, forwardedText, attachments: [{ name: "scan0001.pdf" }] });
}

function slowestMutation(count: number): number {
  let slowest = 0;
  for (const text of mutatedMessages(count, 4_711)) {
    const start = performance.now();
    judgeKinds(text);
    slowest = Math.max(slowest, performance.now() - start);
  }
  return slowest;
}

function median(run: () => void, times = RUNS): number {
  run();
  const values = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return values.sort((one, other) => one - other)[Math.floor(times / 2)] ?? Infinity;
}
