import { dialogLanguageOf } from "../../domain/verdict/dialogLanguage";
import { english, isOfPane, type Speech } from "../../domain/verdict/speech";
import { parseSpeech } from "../../domain/verdict/speechJson";
import { readPacked } from "./packed/readPacked";

/** What Send says in the user's language, where the handlers' bundle does not bring that one: packed as books are. */
export const SPEECH_KEY = "dialogs";

/** What Send speaks to a user whose Outlook is in this language: English until a pane has left the texts of it. */
export function loadSpeech(tag: string): Speech {
  const language = dialogLanguageOf(tag);
  if (isOfPane(language)) return { language };
  const speech = parseSpeech(readPacked(SPEECH_KEY)?.value);
  return speech?.language === language ? speech : english;
}
