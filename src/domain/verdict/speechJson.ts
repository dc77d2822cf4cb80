import { roles } from "../book/book";
import { kinds } from "../kinds/kind";
import { isText, membersOf } from "../text/members";
import { dialogLanguages } from "./dialogLanguage";
import type { DialogTexts } from "./dialogTexts";
import { en } from "./languages/en";
import { isOfPane, type Speech } from "./speech";

/**
 * Reads a speech of another language back from JSON; `undefined` where a word of it is missing that nothing can stand in for. Sentences of rules may be missing, since an older
 * pane may have left them: those come in English.
 */
export function parseSpeech(input: unknown): Speech | undefined {
  const { language: tag, texts } = membersOf(input);
  const language = dialogLanguages.find((known) => known === tag);
  const { words, kinds: kindNames, roles: roleNames, findings } = membersOf(texts);
  const isWhole = hasAll(words, Object.keys(en)) && hasAll(kindNames, kinds) && hasAll(roleNames, roles);
  if (language === undefined || isOfPane(language) || !isWhole) return undefined;
  return { language, texts: { ...membersOf(texts), findings: membersOf(findings) } as unknown as DialogTexts };
}

function hasAll(input: unknown, names: readonly string[]): boolean {
  const members = membersOf(input);
  return names.every((name) => isText(members[name]));
}
