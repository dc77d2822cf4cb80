import type { ClientId } from "../book/book";
import { clientGroups } from "./clientGroups";
import type { ReviewedRecipient } from "./reviewedRecipient";

/** The client that a finding about the whole draft is about, as a part of its report: none where there are several. */
export function onlyClientOf(recipients: readonly ReviewedRecipient[]): { readonly client?: ClientId } {
  const [group, ...others] = clientGroups(recipients);
  return group === undefined || others.length > 0 ? {} : { client: group.client.id };
}
