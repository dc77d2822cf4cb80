import type { ClientAddress, Client, Guess } from "../../../domain/book/book";
import { isAtClient } from "../../../domain/book/clientQuestions";
import { guessRole } from "../../../domain/book/inferRole";
import { roleLabels } from "../../../domain/book/roleLabels";
import type { Language } from "../../../domain/language";
import { clientsTextOf } from "../../text/clients";

/** Why a mailbox is taken to be what it is, as long as nobody has confirmed it; `undefined` where that cannot be said. */
export function guessWords(client: Client, entry: ClientAddress, language: Language): string | undefined {
  const guess = entry.standing === "inferred" ? (entry.guess ?? guessAgain(client, entry)) : undefined;
  if (guess === undefined) return undefined;
  const { view } = clientsTextOf(language);
  const reason = view.because[guess.because](guess.word ?? "");
  return view.guess(roleLabels[entry.role][language], reason, Math.round(guess.confidence * 100));
}

/** Books of older versions do not say why: where the address alone leads to the same role, that is why. */
function guessAgain(client: Client, { address, role }: ClientAddress): Guess | undefined {
  const { role: guessed, confidence, because } = guessRole(address, isAtClient(client, address));
  if (guessed !== role) return undefined;
  return {
    confidence,
    because: because.reason,
    ...(because.word === undefined ? {} : { word: because.word }),
  };
}
