import type { TeamRow } from "../../../src/app/ports/teamLists";
import { isSameJson, type Json, type RowRef } from "../../../src/domain/book/rows";
import { rowsInLists } from "./writeWatch";
import type { Editor, World } from "./world";

/** What is wrong once everything has come to rest: empty where nothing is. */
export async function problemsOf(world: World): Promise<readonly string[]> {
  const lists = rowsInLists(world.service.tenant);
  const states = await Promise.all(world.editors.map(({ pane }) => pane.book.state()));
  return [
    ...world.watch.violations,
    ...world.service.unknownCalls,
    ...states.flatMap(({ team }, index) => [
      ...(team?.waiting === 0 ? [] : [`e${String(index)} still has changes waiting`]),
      ...(team?.refused.length === 0 ? [] : [`e${String(index)} was refused something`]),
      ...(team?.trouble === undefined ? [] : [`e${String(index)} is in trouble: ${team.trouble.detail}`]),
    ]),
    ...world.editors.flatMap((editor) => [...differences(editor, lists), ...lost(world, editor)]),
    ...world.editors.flatMap(({ name, answered, saved }) =>
      answered.filter((id) => saved.every((one) => one.id !== id)).map((id) => `${name} was told ${id} is saved`),
    ),
    ...invented(world, lists),
  ];
}

function differences({ name, storage: { rows } }: Editor, lists: ReadonlyMap<RowRef, TeamRow>): readonly string[] {
  const refs = new Set([...rows.keys(), ...lists.keys()]);
  return Array.from(refs)
    .filter((ref) => !isSameRow(rows.get(ref), lists.get(ref)))
    .map(
      (ref) => `${name} has ${ref} as ${JSON.stringify(rows.get(ref))}, the list as ${JSON.stringify(lists.get(ref))}`,
    );
}

function isSameRow(one: TeamRow | undefined, other: TeamRow | undefined): boolean {
  return isSameJson(one as unknown as Json, other as unknown as Json);
}

/** Every member of every change that was said to be saved is in the log of its row once, or was told to be in conflict. */
function lost({ watch: { logged }, deletedByHand }: World, { name, saved, told }: Editor): readonly string[] {
  return saved.flatMap(({ id, rows }) =>
    rows.flatMap((row) => {
      const conflicts = told.filter(
        ({ ref, change }) => ref === row.ref && isSameJson(change as unknown as Json, row as unknown as Json),
      );
      const entry = logged.get(`${id} ${row.ref}`);
      if (conflicts.some(({ field }) => field === undefined)) return [];
      // What an administrator has deleted needs no removing.
      if (row.what === "removed" && deletedByHand.has(row.ref)) return [];
      return (
        row.fields
          // Of two that say where a role is known from, one is enough.
          .filter(({ field }) => field !== "provenance" && field !== "guess")
          .filter(({ field }) => entry?.has(field) !== true && !conflicts.some((one) => one.field === field))
          .map(({ field }) => `${name} lost ${id} of ${row.ref}: ${field}`)
      );
    }),
  );
}

/** Values that nobody has ever given to this member of this row. */
function invented({ editors }: World, lists: ReadonlyMap<RowRef, TeamRow>): readonly string[] {
  const given = new Set(
    editors.flatMap(({ saved }) =>
      saved.flatMap(({ rows }) =>
        rows.flatMap(({ ref, fields }) =>
          fields.flatMap(({ field, before, after }) => [keyOf(ref, field, before), keyOf(ref, field, after)]),
        ),
      ),
    ),
  );
  return Array.from(lists.values()).flatMap(({ ref, fields }) =>
    Object.keys(fields)
      .filter((field) => !isSameJson(fields[field], undefined) && !given.has(keyOf(ref, field, fields[field])))
      .map((field) => `nobody gave ${ref} the ${field} ${JSON.stringify(fields[field])}`),
  );
}

function keyOf(ref: RowRef, field: string, value: Json | undefined): string {
  return `${ref} ${field} ${JSON.stringify(value ?? null)}`;
}
