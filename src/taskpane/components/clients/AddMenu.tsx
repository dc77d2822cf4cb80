import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons";
import { usePane } from "../../PaneContext";
import { clientsTextOf } from "../../text/clients";
import { exportFormats, type ExportFormat } from "./useExport";

/** What opens above the list. */
export type Adding = "client" | "mailbox" | "file" | "paste";

export interface AddMenuProps {
  /** Whether there is anything to export. */
  readonly hasClients: boolean;
  readonly onAdd: (adding: Adding) => void;
  readonly onExport: (format: ExportFormat) => void;
}

/** Every way into the book, and out of it. */
export function AddMenu({ hasClients, onAdd, onExport }: AddMenuProps): React.JSX.Element {
  const { text, language } = usePane();
  const { add } = clientsTextOf(language);
  const ways: ReadonlyArray<readonly [Adding, string]> = [
    ["client", text.newClient],
    ["mailbox", add.fromMailbox],
    ["file", add.file],
    ["paste", add.paste],
  ];
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" icon={<Add16Regular />}>
          {add.menu}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {ways.map(([adding, label]) => (
            <MenuItem
              key={adding}
              onClick={() => {
                onAdd(adding);
              }}
            >
              {label}
            </MenuItem>
          ))}
          {hasClients && <MenuDivider />}
          {hasClients &&
            exportFormats.map((format) => (
              <MenuItem
                key={format}
                onClick={() => {
                  onExport(format);
                }}
              >
                {add[format]}
              </MenuItem>
            ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
