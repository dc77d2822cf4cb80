import type { LogEntry, OddReason, OddRow, TeamList, TeamRow } from "../../app/ports/teamLists";
import { occasions, type FieldChange, type RowChange } from "../../domain/book/changes/bookChange";
import { clientOfRows, rowsOfClient, subjectOf, type Fields, type Json, type RowRef } from "../../domain/book/rows";
import { isObject, isText, listOf as itemsOf, membersOf, parseJson, present, textOf } from "../../domain/text/members";
import { formats, membersIn } from "./teamListsColumns";
import { refOf } from "./teamListsKeys";

/** What one item of a list is: a row of the book, what of it could not be used, or nothing but that. */
export interface ReadItem {
  readonly row: TeamRow | undefined;
  readonly odd: readonly OddRow[];
}

type Members = Readonly<Record<string, unknown>>;

/**
 * Reads an item (Graph, listItem with `fields`). What somebody typed into the list by hand is read as far as it goes: letter case
 * and blanks do not matter, an unknown role is `other`; what could not be used is named. Never throws.
 */
export function readItem(list: TeamList, item: Members): ReadItem {
  const [itemId, columns] = [textOf(item["id"]), membersOf(item["fields"])];
  const odd: OddRow[] = [];
  const note = (because: OddReason, value: unknown): void => {
    odd.push({
      list,
      itemId,
      because,
      value: isText(value) ? value : value === undefined ? "" : JSON.stringify(value),
    });
  };
  const key = textOf(columns[formats[list].key]);
  const ref = refOf(list, key);
  if (ref === undefined) {
    note(key.trim() === "" ? "no-key" : "key-not-plain", key.trim() === "" ? textOf(columns["Title"]) : key);
    return { row: undefined, odd };
  }
  const details = membersIn(ref, columns);
  if (details === undefined) note("unreadable-details", columns["RightBoxDetails"]);
  const fields = wellFormed(ref, details ?? membersIn(ref, { ...columns, RightBoxDetails: "" }) ?? {}, note);
  const log = readLog(textOf(columns["RightBoxLog"]));
  if (log === undefined) note("unreadable-log", columns["RightBoxLog"]);
  const isRemoved = textOf(columns["RightBoxRemoved"]).trim().toLowerCase() === "yes";
  if (list === "addresses" && !isRemoved && textOf(fields["client"]) === "") note("no-client", key);
  const row = { ref, fields, itemId, eTag: eTagOf(item), log: log ?? [] };
  return { row: isRemoved ? { ...row, isRemoved } : row, odd };
}

/** The eTag with its inner quotes, as it has to go back. */
export function eTagOf(item: Members): string {
  return textOf(item["eTag"]) || textOf(item["@odata.etag"]);
}

/** Every member that the book knows in the form that the book gives it; members that it does not know stay. */
function wellFormed(ref: RowRef, raw: Fields, note: (because: OddReason, value: unknown) => void): Fields {
  const { kind, key } = subjectOf(ref);
  const isClient = kind === "client";
  const named = isClient && textOf(raw["name"]).trim() === "" ? { ...raw, name: key } : raw;
  if (named !== raw) note("no-id-or-name", raw["name"]);
  const id = textOf(raw["client"]) || "none";
  const { client, problems } = isClient ? clientOfRows(named, []) : clientOfRows({ id, name: id }, [raw]);
  problems.forEach(({ because, value }) => {
    note(because, value);
  });
  const known = client === undefined ? undefined : rowsOfClient(client).find((row) => row.ref === ref);
  const fields: Record<string, Json> = { ...named, ...known?.fields };
  if (!isClient && textOf(raw["client"]) === "") Reflect.deleteProperty(fields, "client");
  return fields;
}

/** The log of a row; `undefined` where it is none. Entries that cannot be read are left out. */
function readLog(text: string): readonly LogEntry[] | undefined {
  if (text.trim() === "") return [];
  const entries = parseJson(text);
  return Array.isArray(entries) ? present(itemsOf(entries).map(readEntry)) : undefined;
}

function readEntry(input: unknown): LogEntry | undefined {
  const { id, at, by, occasion: made, detail, what, fields } = membersOf(input);
  const occasion = occasions.find((known) => known === made) ?? "typed";
  if (!isText(id) || id === "" || !isText(at) || !isWhat(what)) return undefined;
  const said = isText(detail) ? { detail } : {};
  return { id, at, by: textOf(by), occasion, ...said, what, fields: present(itemsOf(fields).map(readField)) };
}

function readField(input: unknown): FieldChange | undefined {
  if (!isObject(input) || !isText(input["field"])) return undefined;
  return input as unknown as FieldChange;
}

function isWhat(input: unknown): input is RowChange["what"] {
  return input === "added" || input === "changed" || input === "removed";
}
