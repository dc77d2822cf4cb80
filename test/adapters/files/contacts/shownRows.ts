import { readPasted } from "../../../../src/adapters/files/contacts/readContacts";
import type { ContactFile } from "../../../../src/app/ports/contactFiles";

/** Each row as `number name | organization | addresses`, with its fields and problem where it has any; or why there is none. */
export function shownRows(file: ContactFile): readonly string[] {
  if (file.status !== "read") return [file.status === "book" ? "book" : file.because];
  return file.rows.map(({ row, name, organization, addresses, fields, problem }) => {
    const more = Object.entries(fields).map(([field, value]) => ` | ${field}: ${value}`);
    return `${String(row)} ${name} | ${organization} | ${addresses.join(" ")}${more.join("")}${problem === undefined ? "" : ` | ${problem}`}`;
  });
}

export function pastedRows(text: string): readonly string[] {
  return shownRows(readPasted(text));
}
