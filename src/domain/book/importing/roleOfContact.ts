import { parseMailboxAddress, type MailboxAddress } from "../../address/mailboxAddress";
import { isFreeMail } from "../../address/freeMail";
import { isRole, isStanding, type Client, type ClientAddress } from "../book";
import { isAtClient } from "../clientQuestions";
import { guessRole } from "../inferRole";
import type { ContactRow } from "./contactRow";

/** Role and standing of an address that a contact brings: what the contact says itself, else its department, else what the address shows. */
export function roleOfContact(
  { fields }: Pick<ContactRow, "fields">,
  address: MailboxAddress,
  client: Client,
): Pick<ClientAddress, "role" | "standing" | "guess"> {
  const [role, standing] = [fields.role?.trim().toLowerCase() ?? "", fields.standing?.trim().toLowerCase() ?? ""];
  if (isRole(role)) return { role, standing: isStanding(standing) ? standing : "unverified" };
  const inferred = isStanding(standing) ? standing : "inferred";
  const department = isFreeMail(address.domain)
    ? undefined
    : (departmentRole(fields.department) ?? departmentRole(fields.jobTitle));
  const { role: guessed, confidence, because } = department ?? guessRole(address, isAtClient(client, address));
  const guess = { confidence, because: because.reason, ...(because.word === undefined ? {} : { word: because.word }) };
  return { role: guessed, standing: inferred, ...(inferred === "inferred" ? { guess } : {}) };
}

/** A department is written in words as a local part is. */
function departmentRole(text: string | undefined): ReturnType<typeof guessRole> | undefined {
  if (text === undefined) return undefined;
  const local = text
    .trim()
    .split(/[^0-9A-Za-z\u00c0-\uffff]+/)
    .filter((word) => word !== "")
    .join(".");
  const address = parseMailboxAddress(`${local.slice(0, 60)}@department.invalid`);
  const guess = address === undefined ? undefined : guessRole(address, false);
  return guess?.because.reason === "department-word" ? guess : undefined;
}
