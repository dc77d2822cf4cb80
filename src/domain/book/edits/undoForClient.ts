import type { Client } from "../book";
import type { BookChange, FieldChange, Occasion, RowChange } from "../changes/bookChange";
import { addressRef, clientRef, subjectOf } from "../rows";

/** Occasions on which many clients come at once, each for itself. */
const inBulk: readonly Occasion[] = ["import", "sent-items", "contacts", "sample", "from-personal"];

/** What of a change is about one client, for its history. Where the change ties clients together it stays whole. */
export function changeOfClient(change: BookChange, client: Client): BookChange {
  if (inBulk.indexOf(change.occasion) < 0 || change.rows.some(isMove)) return change;
  const { id, at, by, occasion, detail } = change;
  return {
    id,
    at,
    by,
    occasion,
    ...(detail === undefined ? {} : { detail }),
    rows: change.rows.filter((row) => isAbout(row, client)),
  };
}

/**
 * Whether a change can be taken back without leaving a mailbox behind that belongs to nobody: a client that it added must have no
 * other mailboxes by now. `clients`: those that the change added, as they stand.
 */
export function isSafeToUndo(change: BookChange, clients: readonly Client[]): boolean {
  const goes = new Set<string>(change.rows.filter(({ what }) => what === "added").map(({ ref }) => ref));
  const moved = new Set<string>(change.rows.filter(isMove).map(({ ref }) => ref));
  return clients.every(
    ({ id, addresses }) =>
      !goes.has(clientRef(id)) ||
      addresses.every(({ address: { key } }) => goes.has(addressRef(key)) || moved.has(addressRef(key))),
  );
}

function isAbout({ ref, fields }: RowChange, client: Client): boolean {
  if (ref === clientRef(client.id)) return true;
  if (subjectOf(ref).kind === "client") return false;
  const named = fields.find(isOfClient);
  return named === undefined
    ? client.addresses.some(({ address }) => addressRef(address.key) === ref)
    : named.before === client.id || named.after === client.id;
}

/** An address that goes from one client to another. */
function isMove({ what, fields }: RowChange): boolean {
  return what === "changed" && fields.some(isOfClient);
}

function isOfClient({ field }: FieldChange): boolean {
  return field === "client";
}
