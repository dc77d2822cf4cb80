import type { Source } from "../book";
import type { RegistrableDomain } from "../parseBook";

/** What an import knows beside the rows. */
export interface ImportContext {
  readonly registrable: RegistrableDomain;
  readonly source: Source;
  /** Such as the name of the file. */
  readonly detail?: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}
