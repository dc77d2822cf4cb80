import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Language } from "../../../domain/language";
import type { PolicyTexts } from "../../../domain/policy/policy";
import { policyTextOf } from "../../text/policy";

export interface PolicyHelpProps extends PolicyTexts {
  readonly language: Language;
}

/** What the organisation says to somebody who is stopped, and whom to ask; nothing where it says nothing. */
export function PolicyHelp({ language, help, contact }: PolicyHelpProps): React.JSX.Element | null {
  const text = policyTextOf(language);
  if (help === undefined && contact === undefined) return null;
  return (
    <MessageBar intent="info" layout="multiline" role="note" aria-label={text.help}>
      <MessageBarBody>
        {help} {contact !== undefined && text.contact(contact)}
      </MessageBarBody>
    </MessageBar>
  );
}
