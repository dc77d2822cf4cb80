import type { ReadItem } from "../../app/ports/host";
import { membersOf, textOf } from "../../domain/text/members";
import { currentItem, isCompose } from "./composeItem";

/** Who sent the message that is being read; `undefined` while writing, or where nothing is open. */
export function officeReadItem(): ReadItem | undefined {
  const item = currentItem();
  if (item === undefined || isCompose(item)) return undefined;
  const from = membersOf("from" in item ? item.from : undefined);
  return { name: textOf(from["displayName"]), address: textOf(from["emailAddress"]) };
}
