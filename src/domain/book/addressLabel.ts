import type { Language } from "../language";
import type { Client, Role } from "./book";
import { nameOf } from "./clientQuestions";
import { roleLabels } from "./roleLabels";

/** How a mailbox is labelled wherever it is shown and in address books: `[Acme]-official`. */
export function addressLabel(client: Pick<Client, "name" | "shortName">, role: Role, language: Language): string {
  return `[${nameOf(client)}]-${roleLabels[role][language]}`;
}
