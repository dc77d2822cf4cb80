import { developmentMessages, textOf } from "../../tools/kinds/messages";
import type { JudgedText } from "../../src/domain/kinds/judgeKinds";

/** Mulberry32: small, and the same numbers on every machine. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const ODD = [
  "\u0000",
  "\ud800",
  "\u202e",
  "\u064b",
  "\u200b",
  "İ",
  "ﬁ",
  "🏴",
  "{{",
  "\\",
  "(?:",
  "*",
  "\r\n",
  "\t",
  "　",
  "\ufeff",
  "a".repeat(300),
  "> ",
  "合",
  "ً",
];

/** Development messages with letters lost, doubled, swapped, and odd characters in between. */
export function* mutatedMessages(count: number, seed: number): Generator<JudgedText> {
  const random = seededRandom(seed);
  const messages = developmentMessages();
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const mutated = (original: string): string => {
    let text = original;
    for (let times = Math.floor(random() * 6); times > 0; times--) {
      const at = Math.floor(random() * (text.length + 1));
      const length = Math.floor(random() * 12);
      const before = text.slice(0, at);
      const changes = [
        () => before + text.slice(at + length),
        () => before + text.slice(at, at + length) + text.slice(at),
        () => before + (pick(ODD) ?? "") + text.slice(at),
        () => before + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2),
        () => before + (pick(messages)?.body.slice(0, length * 8) ?? "") + text.slice(at),
        () => text.toUpperCase(),
      ];
      text = pick(changes)?.() ?? text;
    }
    return text;
  };
  for (let number = 0; number < count; number++) {
    const message = messages[number % messages.length];
    if (message === undefined) return;
    const { subject, newText, forwardedText, attachments } = textOf(message);
    yield {
      subject: mutated(subject),
      newText: mutated(newText),
      forwardedText: mutated(forwardedText),
      attachments: attachments.map(({ name }) => ({ name: mutated(name) })),
    };
  }
}
