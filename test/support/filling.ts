import type { SentMail } from "../../src/domain/book/filling/gather";
import type { MailContact } from "../../src/domain/book/filling/mailContact";

/** A sent message of a day, with recipients as people write them: `Bob Lee <bob@acme.example>`, or an address alone. */
export function mail(day: string, ...recipients: readonly string[]): SentMail {
  return {
    id: `${day} ${recipients.join()}`,
    sentAt: `${day}T00:00:00Z`,
    recipients: recipients.map((text) => {
      const [, name = "", address = text] = /^(.*?)\s*<(.*)>$/.exec(text) ?? [];
      return { name, address };
    }),
  };
}

export function contact(part: Partial<MailContact>): MailContact {
  return { name: "", organization: "", addresses: [], department: "", jobTitle: "", categories: [], ...part };
}
