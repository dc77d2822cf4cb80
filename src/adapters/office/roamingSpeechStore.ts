import { dialogLanguageOf } from "../../domain/verdict/dialogLanguage";
import { isOfPane } from "../../domain/verdict/speech";
import { speechFor } from "../../domain/verdict/speechFor";
import { packText } from "./packed/packText";
import { SPEECH_KEY } from "./roamingSpeech";
import { ROAMING_LIMIT, saveRoaming, sizeWith } from "./roamingValues";

/**
 * Leaves the texts of the user's language for the handlers, where they do not bring them, and takes away those of a language that he has
 * no more. Where the settings are full the book comes first, and Send goes on in English. Never rejects.
 */
export async function keepSpeech(tag: string): Promise<void> {
  const language = dialogLanguageOf(tag);
  const value = isOfPane(language) ? undefined : packText(JSON.stringify(speechFor(language)), "");
  const stored: unknown = Office.context.roamingSettings.get(SPEECH_KEY);
  if ((stored ?? undefined) === value || sizeWith({ [SPEECH_KEY]: value }) > ROAMING_LIMIT) return;
  try {
    await saveRoaming({ [SPEECH_KEY]: value });
  } catch {
    // The next pane tries again.
  }
}
