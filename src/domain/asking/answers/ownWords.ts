import { isClosing, isSeparator } from "../../draft/signatureLine";
import { foldedLine, plainLine } from "../../draft/plainLine";
import { splitBody } from "../../draft/splitBody";
import { maskAddresses } from "./maskAddresses";
import { purposesIn } from "./vocabulary";

/** What the writer of an answer said himself, and his signature. */
export interface OwnWords {
  readonly text: string;
  readonly signature: string;
}

/** Nobody answers at greater length; this bounds the time. */
const LONGEST = 20_000;
const TELEPHONE = /\+?\d[\d ()./-]{6,}/;

/**
 * Takes signature, disclaimer and quotations out of an answer. A list of mailboxes at the end without a closing formula
 * looks like a signature: its lines that name a use are taken back. A line with an address that stands in the quoted
 * message word for word is quoted, too.
 */
export function ownWords(answer: string, quoted: string): OwnWords {
  const { newText, signature } = splitBody({ format: "text", content: answer.slice(0, LONGEST) }, "reply");
  const quotedLines = new Set(
    quoted
      .slice(0, LONGEST)
      .split(/\r\n?|\n/)
      .map(bare),
  );
  const lines = newText.split("\n").concat(takenBack(signature));
  const isQuoted = (line: string): boolean => line.indexOf("@") >= 0 && quotedLines.has(bare(line));
  return { text: lines.filter((line) => !isQuoted(line)).join("\n"), signature };
}

function takenBack(signature: string): readonly string[] {
  const lines = signature.split("\n");
  const [first = ""] = lines;
  const anchor = { plain: plainLine(first), folded: foldedLine(first), label: "signature" as const };
  if (isClosing(anchor) || isSeparator(anchor)) return [];
  return lines.filter((line) => {
    const { text, addresses } = maskAddresses(line);
    return addresses.length > 0 && !TELEPHONE.test(text) && purposesIn(foldedLine(text)).length > 0;
  });
}

function bare(line: string): string {
  return plainLine(line).replace(/^[>|\s]+/, "");
}
