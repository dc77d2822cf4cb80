import { foldText } from "../../kinds/foldText";
import type { ReceivedMessage } from "../notice";
import { inAnyLanguage } from "../wordPattern";

const LONGEST_PREFIX = 60;
const AUTOMATIC = inAnyLanguage(({ answer }) => answer.automatic);

/**
 * Whether a machine answered: RFC 3834 `Auto-Submitted`, the headers of older auto-responders, or the subject that mail programs
 * give such an answer.
 */
export function isAutomatic({ subject, headers = {}, autoSubmitted }: ReceivedMessage): boolean {
  const header = (name: string): string => headers[name]?.trim().toLowerCase() ?? "";
  return (
    autoSubmitted === true ||
    /^auto-/.test(header("auto-submitted")) ||
    header("x-autoreply") !== "" ||
    header("x-autorespond") !== "" ||
    /^auto_reply/.test(header("precedence")) ||
    AUTOMATIC.test(foldText(subject.slice(0, LONGEST_PREFIX)).text)
  );
}
