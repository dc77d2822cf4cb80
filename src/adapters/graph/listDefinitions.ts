/** A column as it is to be created. */
export interface ColumnDefinition {
  readonly name: string;
  readonly type: "text" | "note" | "number" | "boolean" | "dateTime";
  readonly isIndexed?: boolean;
  readonly isUnique?: boolean;
}

export interface ListDefinition {
  readonly displayName: string;
  readonly columns: readonly ColumnDefinition[];
}

/**
 * Column names carry the product's name, since SharePoint silently renames what collides with its own (`Author` becomes
 * `Author0`), and are ASCII. People, links and choices are plain text: Graph cannot write links, and people need site-local ids.
 * Whether a row is removed is text too: a yes/no column takes its default from the site, and nothing may be removed by default.
 */
export const clientsList: ListDefinition = {
  displayName: "RightBox Clients",
  columns: [
    { name: "RightBoxClientKey", type: "text", isIndexed: true, isUnique: true },
    { name: "RightBoxName", type: "text", isIndexed: true },
    { name: "RightBoxDomains", type: "note" },
    { name: "RightBoxDetails", type: "note" },
    { name: "RightBoxLog", type: "note" },
    { name: "RightBoxRemoved", type: "text" },
  ],
};

export const addressesList: ListDefinition = {
  displayName: "RightBox Addresses",
  columns: [
    { name: "RightBoxAddressKey", type: "text", isIndexed: true, isUnique: true },
    { name: "RightBoxClient", type: "text", isIndexed: true },
    { name: "RightBoxRole", type: "text" },
    { name: "RightBoxStanding", type: "text" },
    { name: "RightBoxDetails", type: "note" },
    { name: "RightBoxLog", type: "note" },
    { name: "RightBoxRemoved", type: "text" },
  ],
};

/**
 * Questions have one predicate (`startswith`) on one indexed column, so what is asked together stands in one: whose it is, a bar, and
 * the time in UTC.
 */
export const sendRecordsList: ListDefinition = {
  displayName: "RightBox Send Records",
  columns: [
    { name: "RightBoxSendKey", type: "text", isIndexed: true, isUnique: true },
    { name: "RightBoxState", type: "text", isIndexed: true },
    { name: "RightBoxClient", type: "text", isIndexed: true },
    { name: "RightBoxClientName", type: "text" },
    { name: "RightBoxClientTime", type: "text", isIndexed: true },
    { name: "RightBoxMailboxTime", type: "text", isIndexed: true },
    { name: "RightBoxTime", type: "text", isIndexed: true },
    { name: "RightBoxSent", type: "dateTime", isIndexed: true },
    { name: "RightBoxSender", type: "text", isIndexed: true },
    { name: "RightBoxSubject", type: "text" },
    { name: "RightBoxKinds", type: "text" },
    { name: "RightBoxAddresses", type: "note" },
    { name: "RightBoxFindings", type: "number" },
    { name: "RightBoxOutcome", type: "text" },
    { name: "RightBoxMessageId", type: "text" },
    { name: "RightBoxSentFrom", type: "text" },
    { name: "RightBoxRecord", type: "note" },
  ],
};

/** What an administrator sets for everybody; the row with the key `policy` holds the policy's JSON. */
export const settingsList: ListDefinition = {
  displayName: "RightBox Settings",
  columns: [
    { name: "RightBoxSettingKey", type: "text", isIndexed: true, isUnique: true },
    { name: "RightBoxValue", type: "note" },
  ],
};

export const listDefinitions = [clientsList, addressesList, sendRecordsList, settingsList] as const;

const facets = {
  text: { text: { maxLength: 255 } },
  note: { text: { allowMultipleLines: true, textType: "plain", appendChangesToExistingText: false } },
  number: { number: { decimalPlaces: "none" } },
  boolean: { boolean: {} },
  dateTime: { dateTime: { format: "dateTime", displayAs: "standard" } },
} as const satisfies Readonly<Record<ColumnDefinition["type"], object>>;

/** The body that creates the column (Graph, columnDefinition). */
export function columnBody({ name, type, isIndexed, isUnique }: ColumnDefinition): object {
  return {
    name,
    displayName: name,
    ...facets[type],
    ...(isIndexed === true ? { indexed: true } : {}),
    ...(isUnique === true ? { enforceUniqueValues: true } : {}),
  };
}

/** The body that creates the list. `displayName` only: Graph refuses `name`. */
export function listBody({ displayName, columns }: ListDefinition): object {
  return { displayName, list: { template: "genericList" }, columns: columns.map(columnBody) };
}
