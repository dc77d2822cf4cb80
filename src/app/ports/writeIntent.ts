import type { SendRecord } from "../../domain/record/sendRecord";
import type { RecordPass } from "./itemNotes";

/** What is about to be sent. */
export interface Intent {
  readonly pass: RecordPass;
  readonly record: SendRecord;
  /** The same record as it travels with the message. */
  readonly encoded: string;
  /** Whether somebody waits for the answer. Where nobody does, the request may outlive the runtime, and its answer is not read. */
  readonly isAwaited: boolean;
}

/**
 * Writes the rows that say that a message is about to be sent. The request has left when this returns, and nothing of it needs the runtime any
 * longer. Answers whether the rows are there, written now or before; throws and rejects as the network does.
 */
export type WriteIntent = (intent: Intent) => Promise<boolean>;
