import type { Draft } from "./draft";

/** What the sender says and passes on, with signature and disclaimer, without what is quoted. */
export function ownWords({ newText, signature, disclaimer, forwardedText }: Draft): string {
  return [newText, signature, disclaimer, forwardedText].filter((part) => part !== "").join("\n\n");
}
