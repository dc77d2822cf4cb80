import { readRecords } from "./ldifRecords";
import { isWanted, rowOf } from "./ldifRow";
import { narrowed, type ContactList } from "./vcard";
import { readTexts } from "./vcardCharsets";

/**
 * Reads LDIF (RFC 2849) as mail programs and directories export it: a row for each record of a person, a list or a group, numbered by its
 * place among all records. Of a list there are its name and its own addresses, not its members; a directory's branches and records that
 * delete or rename give no row. Never throws; linear, a value counts up to 64 KB of itself.
 */
export function parseLdif(bytes: Uint8Array): ContactList {
  const { bytes: narrow, encoding: wide } = narrowed(bytes);
  const records = readRecords(narrow, isWanted);
  const { groups, encoding } = readTexts(records.map(({ values }) => values));
  const rows = records.map((record, index) => rowOf(index + 1, record, groups[index] ?? []));
  return { encoding: wide ?? encoding, rows: rows.filter((row) => row !== undefined) };
}
