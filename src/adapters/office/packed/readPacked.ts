import { parseJson, textOf } from "../../../domain/text/members";
import { unpackText } from "./unpackText";

/** A packed setting as the JSON value in it and when it was saved; `undefined` where there is none or it is damaged. */
export function readPacked(key: string): { readonly value: unknown; readonly savedAt: string } | undefined {
  const unpacked = unpackText(textOf(Office.context.roamingSettings.get(key)));
  return unpacked.status === "unpacked" ? { value: parseJson(unpacked.text), savedAt: unpacked.savedAt } : undefined;
}
