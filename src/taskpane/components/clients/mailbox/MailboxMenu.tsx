import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons";
import { forwardRef } from "react";
import { displayOf } from "../../../../domain/address/mailboxAddress";
import type { ClientAddress } from "../../../../domain/book/book";
import { describeAddress } from "../../../../domain/book/edits/describeAddress";
import { describeClient } from "../../../../domain/book/edits/describeClient";
import { standingLabels } from "../../../../domain/book/roleLabels";
import { usePane } from "../../../PaneContext";
import { clientsTextOf } from "../../../text/clients";
import { useOpenClient } from "../ClientProvider";
import { fluentRef } from "../fluentRef";

/** What opens below a mailbox. */
export type MailboxPanelName = "details" | "retire" | "move" | "remove" | "history";

export interface MailboxMenuProps {
  readonly entry: ClientAddress;
  readonly onOpen: (panel: MailboxPanelName) => void;
}

/** Everything that can be done with a mailbox and is not done every day. */
export const MailboxMenu = forwardRef<HTMLButtonElement, MailboxMenuProps>(function MailboxMenu(
  { entry, onOpen },
  ref,
): React.JSX.Element {
  const { language } = usePane();
  const { view, done } = clientsTextOf(language);
  const { client, change } = useOpenClient();
  const { address, standing } = entry;
  const shown = displayOf(address);
  const isGone = standing === "retired" || standing === "bouncing";
  const isMain = client.mainContact === address.key;
  const setStanding = (next: "confirmed" | "bouncing"): void => {
    void change({
      edit: describeAddress(client.id, address.key, {
        standing: next,
        ...(next === "confirmed" ? { successor: undefined } : {}),
      }),
      words: done.standing(shown, standingLabels[next][language]),
      occasion: "confirmed",
    });
  };
  const opening = (panel: MailboxPanelName, label: string): React.JSX.Element => (
    <MenuItem
      onClick={() => {
        onOpen(panel);
      }}
    >
      {label}
    </MenuItem>
  );
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          ref={fluentRef(ref)}
          size="small"
          appearance="subtle"
          icon={<MoreHorizontal20Regular />}
          aria-label={view.actions(shown)}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {opening("details", view.details)}
          {!isGone && (
            <MenuItem
              onClick={() => {
                void change({
                  edit: describeClient(client.id, { mainContact: isMain ? undefined : address.key }),
                  words: done.mainContact(isMain ? undefined : shown),
                });
              }}
            >
              {isMain ? view.noMainContact : view.mainContact}
            </MenuItem>
          )}
          {standing !== "retired" && opening("retire", view.retire)}
          {!isGone && (
            <MenuItem
              onClick={() => {
                setStanding("bouncing");
              }}
            >
              {view.bounces}
            </MenuItem>
          )}
          {isGone && (
            <MenuItem
              onClick={() => {
                setStanding("confirmed");
              }}
            >
              {view.inUse}
            </MenuItem>
          )}
          {opening("move", view.move)}
          {opening("history", view.history)}
          {opening("remove", view.remove)}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
});
