import type { Client } from "../book/book";
import { splitDomain } from "../lookalikes/splitDomain";

/** A company is named in the first lines, if anywhere; and texts may be long. */
const LONGEST_TEXT = 10_000;
/** Shorter names are words of some language. */
const SHORTEST_NAME = 4;
const LEGAL_FORMS =
  / (?:ltd|limited|inc|llc|corp|co|company|gmbh|ag|kg|sa|sl|sas|srl|spa|bv|nv|oy|ab|as|aps|plc|pty|lda|ltda|ooo) $/;

/** The same of Chinese, Japanese and Korean names, where they stand at the end without a blank. */
const EASTERN_LEGAL_FORMS = /(?:股份|责任)?有限(?:责任)?公司|集团|株式会社|주식회사/;

/** Tells whether a text names a client: by its name (with or without its legal form), its short name or the name in a domain. */
export function namedIn(text: string): (client: Client) => boolean {
  let words: string | undefined;
  return ({ name, shortName, domains }) => {
    const within = (words ??= wordsOf(text.slice(0, LONGEST_TEXT)));
    return [name, shortName ?? "", ...domains.map((domain) => splitDomain(domain).name)].some((one) => {
      const plain = wordsOf(one).replace(LEGAL_FORMS, " ").replace(LEGAL_FORMS, " ");
      const eastern = /[\u3040-\u9fff\uac00-\ud7af]{2}/.test(plain)
        ? plain.replace(EASTERN_LEGAL_FORMS, "").trim()
        : "";
      return (
        (eastern.length > 1 && within.indexOf(eastern) >= 0) ||
        (plain.length >= SHORTEST_NAME + 2 && within.indexOf(plain) >= 0)
      );
    });
  };
}

function wordsOf(text: string): string {
  return ` ${text.toLowerCase().replace(/[\s!-/:-@[-`{-~\u2000-\u206f\u3000-\u3020\uff00-\uff0f]+/g, " ")} `.replace(
    /^ +| +$/g,
    " ",
  );
}
