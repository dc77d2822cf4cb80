import type { Finding } from "../finding";
import { fill } from "../text/render";
import { dialogSentence, dialogWords } from "./dialogSentence";
import type { DialogWords } from "./dialogTexts";
import type { Speech } from "./speech";

/** What Send does. `ask` and `stop` carry the text for Outlook's own dialog. */
export type Verdict =
  | { readonly action: "send" }
  | { readonly action: "ask" | "stop"; readonly text: string; readonly findings: readonly Finding[] };

/** What the client's dialog can do, which decides how the text must end. */
export type DialogAbility =
  /** The dialog has a button of ours and, for `ask`, Send Anyway (Mailbox 1.14). */
  | "button-and-override"
  /** Neither: the pane must be opened by hand, and a second Send on the unchanged draft goes through for `ask`. */
  | "plain";

/** Smart Alerts show at most 500 characters (office-js docs, `errorMessage`). */
export const LONGEST_DIALOG_TEXT = 500;
const MOST_FINDINGS_SHOWN = 3;
/** UTF-16 units for each piece that comes from mail: as much as there is room for. */
const PIECES = [80, 60, 40, 28, 20, 12] as const;

/** The strongest open finding decides; hints never interrupt. */
export function decideVerdict(open: readonly Finding[], ability: DialogAbility, speech: Speech): Verdict {
  const findings = open.filter(({ severity }) => severity !== "hint");
  const action = findings.some(({ severity }) => severity === "stop") ? "stop" : "ask";
  return findings.length === 0
    ? { action: "send" }
    : { action, text: dialogText(findings, endingFor(action, ability, dialogWords(speech)), speech), findings };
}

/** Three findings where they fit, else fewer; long names are cut before a finding is left out. */
function dialogText(findings: readonly Finding[], ending: readonly string[], speech: Speech): string {
  const words = dialogWords(speech);
  for (let shown = Math.min(MOST_FINDINGS_SHOWN, findings.length); shown > 0; shown--) {
    for (const longest of PIECES) {
      const sentences = findings.slice(0, shown).map((finding) => dialogSentence(finding, speech, longest));
      const text = joined([...sentences, ...moreText(findings.length - shown, words), ...ending], speech);
      if (text.length <= LONGEST_DIALOG_TEXT) return text;
    }
  }
  return joined([...moreText(findings.length, words), ...ending], speech);
}

function endingFor(action: "ask" | "stop", ability: DialogAbility, words: DialogWords): readonly string[] {
  if (ability === "button-and-override") return [];
  return [action === "ask" ? words.secondSend : words.openPane];
}

function moreText(count: number, words: DialogWords): readonly string[] {
  if (count <= 0) return [];
  return [count === 1 ? words.moreOne : fill(words.more, () => String(count))];
}

/** Chinese and Japanese sentences follow each other without a space. */
function joined(sentences: readonly string[], { language }: Speech): string {
  return sentences.join(language === "zh-CN" || language === "ja" ? "" : " ");
}
