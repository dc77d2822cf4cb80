import type { OpenItem } from "../../app/ports/openItem";
import { fromOffice } from "./fromOffice";
import { OfficeError } from "./OfficeError";
import { hasMailbox } from "./requirements";

type Forms = Partial<Pick<Office.Mailbox, "displayMessageForm" | "displayMessageFormAsync" | "convertToEwsId">>;

/** Outlook may first fetch the message. */
const DEADLINE_MS = 10_000;

/**
 * Opens a message by `displayMessageForm`; from Mailbox 1.9 on by its asynchronous form, which says whether it worked. Both take the id of
 * Exchange Web Services, which is Graph's ordinary one in other letters (office-js docs, `convertToEwsId`; phones have neither).
 */
export const officeOpenItem: OpenItem = async (id) => {
  const operation = "mailbox.displayMessageForm";
  const mailbox: Forms = Office.context.mailbox;
  if (mailbox.displayMessageForm === undefined || mailbox.convertToEwsId === undefined)
    throw new OfficeError(operation, "unsupported", "This Outlook opens no messages for add-ins.");
  try {
    const ewsId = mailbox.convertToEwsId(id, "v2.0");
    if (mailbox.displayMessageFormAsync === undefined || !hasMailbox("1.9")) {
      mailbox.displayMessageForm(ewsId);
      return;
    }
    await fromOffice<unknown>(
      "mailbox.displayMessageFormAsync",
      (done) => {
        mailbox.displayMessageFormAsync?.(ewsId, done);
      },
      DEADLINE_MS,
    );
  } catch (error) {
    if (error instanceof OfficeError) throw error;
    throw new OfficeError(operation, "threw", error instanceof Error ? error.message : String(error));
  }
};
