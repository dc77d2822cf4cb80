import type { ClientId } from "../book";
import { editClient, withChange, type BookEdit } from "./bookEdit";

/** Renames a client. One without a name could not be told from others, so that an empty one changes nothing; an empty short name is none. */
export function renameClient(id: ClientId, name: string, shortName: string): BookEdit {
  const [full, short] = [name.trim(), shortName.trim()];
  return editClient(id, (client) =>
    full === ""
      ? client
      : withChange(client, { name: full, shortName: short === "" || short === full ? undefined : short }),
  );
}
