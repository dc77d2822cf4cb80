import type { ItemRecordStore } from "../../app/ports/itemNotes";
import { composeItem } from "./composeItem";
import { fromOffice } from "./fromOffice";
import { OfficeError } from "./OfficeError";

const KEY = "record";
/** Characters of JSON for all custom properties of an add-in on one item (office-js docs, `CustomProperties`). */
const LIMIT = 2_500;

/** The record in the item's custom properties, which travel into Sent Items with the message. */
export function officeItemRecord(): ItemRecordStore {
  return {
    write: async (encoded) => {
      const length = JSON.stringify({ [KEY]: encoded }).length;
      if (length > LIMIT)
        throw new OfficeError(
          "customProperties.saveAsync",
          "refused",
          `${String(length)} characters are more than the ${String(LIMIT)} that an item holds.`,
        );
      const properties = await load();
      properties.set(KEY, encoded);
      await fromOffice("customProperties.saveAsync", (done) => {
        properties.saveAsync(done);
      });
    },
  };
}

function load(): Promise<Office.CustomProperties> {
  return fromOffice<Office.CustomProperties>("loadCustomPropertiesAsync", (done) => {
    composeItem().loadCustomPropertiesAsync(done);
  });
}
