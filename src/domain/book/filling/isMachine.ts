import type { MailboxAddress } from "../../address/mailboxAddress";
import { packedDepartments } from "../departments/packedDepartments";
import { readLocalPart } from "../departments/readLocalPart";
import { departmentIn } from "../departments/weighWords";
import { unpackWords, type WordTable } from "../departments/wordTable";

let table: WordTable | undefined;

/** Whether a machine writes from this address and nobody reads what is sent to it: `no-reply`, `mailer-daemon`. */
export function isMachine({ local, domain }: MailboxAddress): boolean {
  table ??= unpackWords(packedDepartments);
  return departmentIn(readLocalPart(local, domain.split(".").slice(0, -1), table))?.word.role === "machine";
}
