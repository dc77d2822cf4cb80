import type { ClientId } from "../../../../domain/book/book";
import type { BookChange, FieldChange, RowChange } from "../../../../domain/book/changes/bookChange";
import { subjectOf } from "../../../../domain/book/rows";
import type { Language } from "../../../../domain/language";
import { clientsTextOf } from "../../../text/clients";
import { valueWords, type ClientNames } from "./valueWords";

/** What nobody sets by hand: it says where something is known from, and stands with the mailbox itself. */
const unsaid: ReadonlySet<string> = new Set(["provenance", "guess"]);

/** What a change did, a line for each thing. `names`: of the clients that it is about. */
export function changeLines(change: BookChange, language: Language, names: ClientNames): readonly string[] {
  return change.rows.flatMap((row) => rowLines(row, language, { ...names, ...namesIn(change) }));
}

/** The ids of the clients that a change is about or mentions. */
export function clientsIn({ rows }: BookChange): readonly ClientId[] {
  const ids = rows.flatMap(({ ref, fields }) => {
    const { kind, key } = subjectOf(ref);
    if (kind === "client") return [key];
    return fields
      .filter(({ field }) => field === "client")
      .flatMap(({ before, after }) => [before, after])
      .filter((id) => typeof id === "string");
  });
  return [...new Set(ids)].map((id) => id as ClientId);
}

function rowLines({ ref, what, fields }: RowChange, language: Language, names: ClientNames): readonly string[] {
  const { history } = clientsTextOf(language);
  const { kind, key } = subjectOf(ref);
  const subject = kind === "client" ? (names[key] ?? key) : key;
  if (what !== "changed") return [what === "added" ? history.added(subject) : history.removed(subject)];
  const said = fields.filter(({ field }) => !unsaid.has(field));
  return said.map((one) => `${subject} · ${fieldLine(one, language, names)}`);
}

function fieldLine({ field, before, after }: FieldChange, language: Language, names: ClientNames): string {
  const { history } = clientsTextOf(language);
  const name = history.fields[field] ?? field;
  const [was, is] = [valueWords(field, before, language, names), valueWords(field, after, language, names)];
  if (is === "") return history.cleared(name, was);
  return was === "" ? history.set(name, is) : history.changed(name, was, is);
}

/** The names of clients that came or went with the change: the book does not have them any more, or did not then. */
function namesIn({ rows }: BookChange): ClientNames {
  const names: Record<string, string> = {};
  for (const { ref, what, fields } of rows) {
    const name = fields.find(({ field }) => field === "name");
    const said = name?.after ?? name?.before;
    if (what !== "changed" && subjectOf(ref).kind === "client" && typeof said === "string")
      names[subjectOf(ref).key] = said;
  }
  return names;
}
