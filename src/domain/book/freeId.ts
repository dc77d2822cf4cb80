import type { ClientId } from "./book";

/** The name in plain letters, numbered where it is taken: the id for a new client. */
export function freeId(name: string, isTaken: (id: string) => boolean): ClientId {
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9\u3400-\u9fff]+/g, "-")
    .replace(/^-|-$/g, "");
  const base = plain === "" ? "client" : plain;
  let id = base;
  for (let number = 2; isTaken(id); number++) id = `${base}-${String(number)}`;
  return id as ClientId;
}
