import type { Gathered } from "../../domain/book/filling/gather";
import type { MailContact } from "../../domain/book/filling/mailContact";
import type { FillChoice } from "./mailboxContacts";

/** How far the mailbox was looked through, and what was found. Plain data. */
export interface KeptFilling {
  readonly choice: FillChoice;
  readonly gathered: Gathered;
  /** Absent until all of them were read. */
  readonly contacts?: readonly MailContact[];
  /** The oldest message that was read, and those of the same moment, so that none counts twice. */
  readonly reached?: { readonly at: string; readonly ids: readonly string[] };
  readonly isDone: boolean;
  /** When it was last gone on with; ISO 8601, UTC. */
  readonly at: string;
}

/** Keeps it on this device for one mailbox, until it is put into the book. Never rejects: what cannot be kept is only read again. */
export interface FillProgress {
  read(): Promise<KeptFilling | undefined>;
  write(kept: KeptFilling): Promise<void>;
  clear(): Promise<void>;
}
