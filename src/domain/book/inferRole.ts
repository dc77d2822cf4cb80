import { isFreeMail } from "../address/freeMail";
import type { MailboxAddress } from "../address/mailboxAddress";
import type { Role } from "./book";
import { packedDepartments } from "./departments/packedDepartments";
import { readLocalPart } from "./departments/readLocalPart";
import { departmentIn, namesPerson, type Department } from "./departments/weighWords";
import { unpackWords, type WordRole, type WordTable } from "./departments/wordTable";

/** What a mailbox is probably for, how sure that is, and what it is concluded from. */
export interface RoleGuess {
  readonly role: Role;
  /** From 0 to 1. A person at a client's own domain is official for want of a better role, so that is low though seldom wrong. */
  readonly confidence: number;
  readonly because: {
    readonly reason: "department-word" | "free-mail" | "client-domain" | "person-name" | "general-mailbox" | "none";
    /** The word that decided, as the tables have it: folded, without accents. */
    readonly word?: string;
  };
}

let table: WordTable | undefined;

/**
 * Guesses a mailbox's role by its address alone. A free-mail domain is personal. A word that names a department gives its role. At a
 * client's own domain all else is official: surely where the word is one for a general mailbox, hardly where it is a person's name; at a
 * stranger's it is `other`. Words: `departments/*.txt`. The events bundle has a shorter way: `inferRoleAtSend.ts`.
 */
export function guessRole(address: MailboxAddress, isAtClient: boolean): RoleGuess {
  if (isFreeMail(address.domain)) return { role: "personal", confidence: 0.95, because: { reason: "free-mail" } };
  table ??= unpackWords(packedDepartments);
  const part = readLocalPart(address.local, address.domain.split(".").slice(0, -1), table);
  const department = departmentIn(part);
  if (department !== undefined) {
    const { role, word } = department.word;
    return {
      role: roleOf(role),
      confidence: confidenceIn(department),
      because: { reason: "department-word", word },
    };
  }
  const role = isAtClient ? "official" : "other";
  if (namesPerson(part)) return { role, confidence: 0.3, because: { reason: "person-name" } };
  const general = part.words.find((known) => known.role === "general");
  if (general !== undefined)
    return { role, confidence: isAtClient ? 0.9 : 0.5, because: { reason: "general-mailbox", word: general.word } };
  return isAtClient
    ? { role, confidence: 0.5, because: { reason: "client-domain" } }
    : { role, confidence: 0.3, because: { reason: "none" } };
}

/** The role of {@link guessRole}. Shown as inferred, never as known. */
export function inferRole(address: MailboxAddress, isAtClient: boolean): Role {
  return guessRole(address, isAtClient).role;
}

function roleOf(role: WordRole): Role {
  return role === "machine" || role === "general" || role === "beside" || role === "name" ? "other" : role;
}

function confidenceIn({ word, isContested, isOfPerson }: Department): number {
  if (isContested || isOfPerson) return 0.7;
  return word.how === "alone" ? 0.6 : 0.95;
}
