import { Select } from "@fluentui/react-components";
import { isRole, roles, type Role } from "../../../../domain/book/book";
import { roleLabels } from "../../../../domain/book/roleLabels";
import { usePane } from "../../../PaneContext";
import { useClientStyles } from "../clients.styles";

export interface RoleSelectProps {
  readonly label: string;
  readonly value: Role;
  readonly onChange: (role: Role) => void;
}

export function RoleSelect({ label, value, onChange }: RoleSelectProps): React.JSX.Element {
  const { language } = usePane();
  const styles = useClientStyles();
  return (
    <Select
      size="small"
      className={styles.narrow}
      aria-label={label}
      value={value}
      onChange={(_, { value: chosen }) => {
        if (isRole(chosen)) onChange(chosen);
      }}
    >
      {roles.map((one) => (
        <option key={one} value={one}>
          {roleLabels[one][language]}
        </option>
      ))}
    </Select>
  );
}
