import { UnknownCall } from "./graphFailure";
import type { StoredMessage } from "./tenant";

const PROPERTY = /^singleValueExtendedProperties\(\$filter=id eq '([^']+)'\)$/;
const ATTACHMENTS = /^attachments\(\$select=([\w,]+)\)$/;

/**
 * What comes only when it is asked for: extended properties, as soon as they can be seen, and attachments. Some letters of a property's id
 * may come back in another case.
 */
export function expanded({ message, propertiesVisibleAt }: StoredMessage, expand: string | null, now: number): object {
  if (expand === null) return {};
  // Commas within brackets part nothing here.
  const members = expand.split(/,(?![^(]*\))/).map((part): object => {
    const id = PROPERTY.exec(part)?.[1];
    const select = ATTACHMENTS.exec(part)?.[1]?.split(",");
    if (select !== undefined)
      return {
        attachments: (message.attachments ?? []).map((attachment) =>
          Object.fromEntries(
            Object.entries(attachment).filter(
              ([name]) => name === "@odata.type" || name === "id" || select.includes(name),
            ),
          ),
        ),
      };
    if (id === undefined) throw new UnknownCall(`$expand=${expand}`);
    const properties = (message.singleValueExtendedProperties ?? [])
      .filter((one) => now >= propertiesVisibleAt && one.id === id)
      .map((one) => ({ ...one, id: lowerGuid(id) }));
    return properties.length === 0 ? {} : { singleValueExtendedProperties: properties };
  });
  return Object.assign({}, ...members) as object;
}

/** Where a message lies and whether it is a draft follows from its folder, unless it says so itself. */
export function placed({ folder, message }: StoredMessage): StoredMessage["message"] {
  return { isDraft: folder === "drafts", parentFolderId: `folder-${folder}`, ...message };
}

function lowerGuid(id: string): string {
  return id.replace(/\{[^}]*\}/, (guid) => guid.toLowerCase());
}
