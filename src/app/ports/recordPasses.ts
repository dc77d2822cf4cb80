import type { RecordPass } from "./itemNotes";

/** Makes passes for the send handler. */
export interface RecordPasses {
  /**
   * A pass to write the records of now with: good as long as its token is, and as long as its list is in charge. Rejects with a
   * `RecordsError`. `interactive`: whether signing in may open a window.
   */
  pass(how: { readonly interactive: boolean }): Promise<RecordPass>;
}
