import { composeItem } from "../composeItem";
import { fromOffice } from "../fromOffice";
import { OfficeError } from "../OfficeError";
import { hasMailbox } from "../requirements";

const OPERATION = "delayDeliveryTime.setAsync";

/**
 * Has Outlook deliver the message at that time (Mailbox 1.13). Nothing in Office.js takes a time away again: where it is `undefined`, now is
 * written, which delays nothing.
 */
export async function writeDeliveryTime(until: string | undefined): Promise<void> {
  const { delayDeliveryTime } = composeItem();
  if (delayDeliveryTime === undefined || !hasMailbox("1.13"))
    throw new OfficeError(OPERATION, "unsupported", "This client cannot be told when to deliver.");
  const time = until === undefined ? new Date() : new Date(until);
  await fromOffice(OPERATION, (done) => {
    delayDeliveryTime.setAsync(time, done);
  });
}
