import type { RowContent, TeamList } from "../../app/ports/teamLists";
import { subjectOf, type Fields, type Json, type RowRef } from "../../domain/book/rows";
import { isText, listOf as itemsOf, membersOf, parseJson, textOf } from "../../domain/text/members";
import { addressesList, clientsList, type ListDefinition } from "./listDefinitions";
import { decodeKey, encodeKey, listOf } from "./teamListsKeys";

/** The columns of a row by name; `null` empties one. */
export type Columns = Readonly<Record<string, string | null>>;

interface TeamListFormat {
  readonly definition: ListDefinition;
  readonly key: string;
  /** Members that have a single line of their own. */
  readonly lines: ReadonlyArray<readonly [member: string, column: string]>;
  /** The member that the key stands for: it is not written twice. */
  readonly subject: string;
  /** The member that names another row. */
  readonly parent?: readonly [member: string, column: string];
}

export const formats: Readonly<Record<TeamList, TeamListFormat>> = {
  clients: {
    definition: clientsList,
    key: "RightBoxClientKey",
    lines: [["name", "RightBoxName"]],
    subject: "id",
  },
  addresses: {
    definition: addressesList,
    key: "RightBoxAddressKey",
    lines: [
      ["role", "RightBoxRole"],
      ["standing", "RightBoxStanding"],
    ],
    subject: "address",
    parent: ["client", "RightBoxClient"],
  },
};

/** Characters of a single line and of a note in SharePoint. */
const LONGEST_LINE = 255;
const LONGEST_NOTE = 63_999;

/**
 * A row as its columns. What a column cannot hold as it is (a name of two lines, more than 255 characters) stands shortened there
 * and whole in the details, with every member that has no column.
 */
export function columnsOf(
  ref: RowRef,
  { fields, log, isRemoved }: RowContent,
): { readonly status: "fits"; readonly columns: Columns } | { readonly status: "refused"; readonly detail: string } {
  const { definition, key, lines, subject, parent } = formats[listOf(ref)];
  const shown = membersOf(fields);
  const details: Record<string, unknown> = {};
  const columns: Record<string, string | null> = {
    Title: lineOf(textOf(shown["name"])) || lineOf(subjectOf(ref).key),
    [key]: encodeKey(subjectOf(ref).key),
  };
  Object.entries(shown).forEach(([member, value]) => {
    if (member !== subject) details[member] = value;
  });
  lines.forEach(([member, column]) => {
    const line = lineOf(textOf(shown[member]));
    columns[column] = line === "" ? null : line;
    if (line === shown[member]) Reflect.deleteProperty(details, member);
  });
  if (parent !== undefined) {
    const id = textOf(shown[parent[0]]);
    columns[parent[1]] = id === "" ? null : encodeKey(id);
    Reflect.deleteProperty(details, parent[0]);
  }
  if (listOf(ref) === "clients") {
    const domains = itemsOf(shown["domains"]);
    columns["RightBoxDomains"] = domains.length === 0 ? null : domains.join("\n");
    if (domains.every(isDomainText)) Reflect.deleteProperty(details, "domains");
  }
  columns["RightBoxDetails"] = JSON.stringify(details);
  columns["RightBoxLog"] = JSON.stringify(log);
  columns["RightBoxRemoved"] = isRemoved === true ? "yes" : "no";
  const tooLong = definition.columns.find(
    ({ name, type }) => (columns[name] ?? "").length > (type === "note" ? LONGEST_NOTE : LONGEST_LINE),
  );
  return tooLong === undefined
    ? { status: "fits", columns }
    : {
        status: "refused",
        detail: `${tooLong.name} would be longer than ${String(tooLong.type === "note" ? LONGEST_NOTE : LONGEST_LINE)} characters.`,
      };
}

/** The members of a row as its columns say them, before anything is made of them. `undefined`: the details are no JSON. */
export function membersIn(ref: RowRef, columns: Readonly<Record<string, unknown>>): Fields | undefined {
  const list = listOf(ref);
  const { lines, subject, parent } = formats[list];
  const text = textOf(columns["RightBoxDetails"]);
  const details = text.trim() === "" ? {} : (parseJson(text) as Json | undefined);
  if (typeof details !== "object" || details === null || Array.isArray(details)) return undefined;
  const fields: Record<string, Json> = { ...(details as Fields), [subject]: subjectOf(ref).key };
  lines.forEach(([member, column]) => {
    const line = textOf(columns[column]);
    // Only where somebody has changed the line by hand does it count more than the details.
    if (line !== lineOf(textOf(fields[member]))) fields[member] = line;
  });
  if (parent !== undefined) {
    const id = textOf(columns[parent[1]]);
    if (id.trim() !== "") fields[parent[0]] = decodeKey(id) ?? id;
  }
  if (list === "clients") {
    const text = textOf(columns["RightBoxDomains"]).replace(/\r/g, "");
    if (text !== itemsOf(fields["domains"]).join("\n"))
      fields["domains"] = text.split(/[\s,;]+/).filter((one) => one !== "");
  }
  return fields;
}

function isDomainText(value: unknown): boolean {
  return isText(value) && /^[^\s,;]+$/.test(value);
}

/** Cut to a single line, never inside a surrogate pair. */
function lineOf(text: string): string {
  const flat = text.replace(/\s+/g, " ").trim();
  const cut = flat.slice(0, LONGEST_LINE);
  return cut.length < flat.length && /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}
