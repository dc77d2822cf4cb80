import { parseJson, textOf } from "../../domain/text/members";
import { dialogLanguageOf } from "../../domain/verdict/dialogLanguage";
import { english, isOfPane, type Speech } from "../../domain/verdict/speech";
import { parseSpeech } from "../../domain/verdict/speechJson";
import { unpackText } from "./packed/unpackText";

/** What Send says in the user's language, where the handlers' bundle does not bring that one: packed as books are. */
export const SPEECH_KEY = "dialogs";

/** What Send speaks to a user whose Outlook is in this language: English until a pane has left the texts of it. */
export function loadSpeech(tag: string): Speech {
  const language = dialogLanguageOf(tag);
  if (isOfPane(language)) return { language };
  const unpacked = unpackText(textOf(Office.context.roamingSettings.get(SPEECH_KEY)));
  const speech = unpacked.status === "unpacked" ? parseSpeech(parseJson(unpacked.text)) : undefined;
  return speech?.language === language ? speech : english;
}
