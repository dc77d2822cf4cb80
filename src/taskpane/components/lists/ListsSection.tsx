import { EraseRecords } from "./EraseRecords";
import { ListsState } from "./ListsState";
import { useListsStyles } from "./lists.styles";

/** What only administrators need: how the lists of the site stand, creating them, and erasing. */
export function ListsSection(): React.JSX.Element {
  const styles = useListsStyles();
  return (
    <div className={styles.sections}>
      <ListsState />
      <EraseRecords />
    </div>
  );
}
