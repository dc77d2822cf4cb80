import type { Item } from "./tenant";

/** Ids of items by the lower-case value of a column, for one state of a list. */
type Index = Map<string, Map<string, string>>;

const indexes = new WeakMap<readonly Item[], Index>();

/** The item that has this value in a column, whatever its letter case (SharePoint collation); nothing has none. */
export function idWith(items: readonly Item[], column: string, value: string): string | undefined {
  const index: Index = indexes.get(items) ?? new Map<string, Map<string, string>>();
  const values = index.get(column) ?? new Map(items.map((item) => [valueOf(item, column), item.id]));
  index.set(column, values);
  indexes.set(items, index);
  return value === "" ? undefined : values.get(value.toLowerCase());
}

/** What is known of a list goes over to its next state, so that a hundred thousand rows are not read through for each new one. */
export function carryOver(
  before: readonly Item[],
  after: readonly Item[],
  { gone, come }: { readonly gone?: Item; readonly come?: Item },
): void {
  const index = indexes.get(before);
  if (index === undefined) return;
  indexes.delete(before);
  indexes.set(after, index);
  index.forEach((values, column) => {
    if (gone !== undefined) values.delete(valueOf(gone, column));
    if (come !== undefined) values.set(valueOf(come, column), come.id);
  });
}

function valueOf({ fields }: Item, column: string): string {
  const value = fields[column];
  return typeof value === "string" || typeof value === "number" ? String(value).toLowerCase() : "";
}
