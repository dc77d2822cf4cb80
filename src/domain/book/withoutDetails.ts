import type { BookPage, Client } from "./book";

/** The page without what no rule looks at: it is left with the message, where room is short. */
export function withoutDetails(page: BookPage): BookPage {
  return { ...page, clients: page.clients.map(plainClient) };
}

function plainClient(client: Client): Client {
  return {
    ...without(client, ["owner", "manner", "handles"]),
    addresses: client.addresses.map((entry) => without(entry, ["provenance", "guess", "note"])),
  };
}

function without<Value extends object, Name extends keyof Value>(
  value: Value,
  names: readonly Name[],
): Omit<Value, Name> {
  const copy: Value = { ...value };
  names.forEach((name) => Reflect.deleteProperty(copy, name));
  return copy;
}
