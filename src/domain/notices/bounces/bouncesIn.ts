import { parseMailboxAddress, type AddressKey } from "../../address/mailboxAddress";
import { present } from "../../text/members";
import { LONGEST_EVIDENCE, type Bounce, type ReceivedMessage } from "../notice";
import { bounceCause } from "./bounceCause";
import { failedAddresses } from "./failedAddresses";
import { isDelayReport } from "./isDeliveryReport";
import { reportFields, type RecipientReport } from "./reportFields";

/**
 * The recipients that a delivery report says were not reached. The fields of RFC 3464 decide where there are any, else the text. A
 * delay is no bounce. Whether the returned message was ours cannot be told here: a forger's mail comes back to whom it named.
 */
export function bouncesIn(message: ReceivedMessage): readonly Bounce[] {
  const reports = reportFields(message.report?.fields ?? "");
  const bounces =
    reports.length > 0 ? present(reports.map((report) => bounceOf(report, message.text))) : bouncesInText(message);
  return bounces.filter(({ address }, index) => bounces.findIndex((other) => other.address === address) === index);
}

function bounceOf(
  { recipient, action, status, diagnostic, fields }: RecipientReport,
  text: string,
): Bounce | undefined {
  const address = parseMailboxAddress(recipient);
  if (address === undefined || action !== "failed") return undefined;
  const words = diagnostic === "" ? aboutAddress(text, address.key) : diagnostic;
  return bounce(address.key, bounceCause(words, status), fields);
}

/** A report without a diagnostic: what the text says right behind the address. */
function aboutAddress(text: string, address: AddressKey): string {
  const at = text.toLowerCase().indexOf(address);
  return at < 0 ? "" : text.slice(at, at + LONGEST_EVIDENCE);
}

function bouncesInText(message: ReceivedMessage): readonly Bounce[] {
  if (isDelayReport(message)) return [];
  return failedAddresses(message).map(({ address, words }) => bounce(address, bounceCause(words), words));
}

function bounce(address: AddressKey, cause: ReturnType<typeof bounceCause>, evidence: string): Bounce {
  const short = evidence.trim().replace(/[^\S\n]+/g, " ");
  return { kind: "bounce", address, ...cause, evidence: short.slice(0, LONGEST_EVIDENCE) };
}
