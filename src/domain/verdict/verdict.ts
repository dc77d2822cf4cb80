import { findingText, type Finding } from "../finding";
import type { Language, Worded } from "../language";
import { render } from "../text/render";

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

const words: Readonly<Record<"more" | "moreOne" | "openPane" | "secondSend", Worded>> = {
  more: { en: "And {count} more.", "zh-CN": "另有 {count} 项。" },
  moreOne: { en: "And 1 more.", "zh-CN": "另有 1 项。" },
  openPane: { en: "Open RightBox to put it right.", "zh-CN": "请打开 RightBox 进行更正。" },
  secondSend: {
    en: "Open RightBox to put it right, or press Send again to send it as it is.",
    "zh-CN": "请打开 RightBox 进行更正；如确认无误，再次点击“发送”即可发出。",
  },
};

/** The strongest open finding decides; hints never interrupt. */
export function decideVerdict(open: readonly Finding[], ability: DialogAbility, language: Language): Verdict {
  const findings = open.filter(({ severity }) => severity !== "hint");
  const action = findings.some(({ severity }) => severity === "stop") ? "stop" : "ask";
  return findings.length === 0
    ? { action: "send" }
    : { action, text: dialogText(findings, action, ability, language), findings };
}

function dialogText(
  findings: readonly Finding[],
  action: "ask" | "stop",
  ability: DialogAbility,
  language: Language,
): string {
  const ending = endingFor(action, ability, language);
  const sentences = findings.map((finding) => findingText(finding, language));
  for (let shown = Math.min(MOST_FINDINGS_SHOWN, sentences.length); shown > 0; shown--) {
    const text = joined(
      sentences.slice(0, shown).concat(moreText(sentences.length - shown, language), ending),
      language,
    );
    if (text.length <= LONGEST_DIALOG_TEXT) return text;
  }
  const tail = joined([...moreText(sentences.length - 1, language), ...ending], language);
  const room = LONGEST_DIALOG_TEXT - tail.length - 2;
  return joined([`${(sentences[0] ?? "").slice(0, room)}…`, tail], language);
}

function endingFor(action: "ask" | "stop", ability: DialogAbility, language: Language): readonly string[] {
  if (ability === "button-and-override") return [];
  return [words[action === "ask" ? "secondSend" : "openPane"][language]];
}

function moreText(count: number, language: Language): readonly string[] {
  if (count <= 0) return [];
  return [count === 1 ? words.moreOne[language] : render(words.more, { count: String(count) }, language)];
}

/** Chinese sentences follow each other without a space. */
function joined(sentences: readonly string[], language: Language): string {
  return sentences.filter((sentence) => sentence !== "").join(language === "zh-CN" ? "" : " ");
}
