import type { AddressKey } from "../../domain/address/mailboxAddress";

/** How far the sweeps of one mailbox got. Losing it only means looking at more again. */
export interface SweepState {
  /** The newest time, by the mail server's clock, up to which Sent Items were seen; ISO 8601. */
  readonly until?: string;
  /** Messages whose rows are all there: send id (`-` without a record of its own) and Message-ID of each. Oldest first. */
  readonly done: readonly string[];
  /** When the whole mailbox was last looked through for records, by the device's clock; ISO 8601. */
  readonly lookedThroughAt?: string;
}

export interface SweepMemory {
  read(mailbox: AddressKey): SweepState;
  write(mailbox: AddressKey, state: SweepState): void;
}
