import { storedSweepMemory } from "../adapters/browser/sweepMemory";
import type { Configuration } from "../adapters/graph/configuration";
import { createRecordPasses } from "../adapters/graph/intent/recordPasses";
import { createRecordRows } from "../adapters/graph/records/recordRows";
import { createSentMail } from "../adapters/graph/records/sentMail";
import type { TimedSignIn } from "../adapters/graph/signIn";
import { officeOpenItem } from "../adapters/office/openItem";
import type { BookAccess } from "../app/ports/bookAccess";
import type { ItemNotesStore } from "../app/ports/itemNotes";
import { RecordsError, type RecordRowsFor } from "../app/ports/recordRows";
import { createRecords } from "../app/records/createRecords";
import { leavePass, type PassAccess } from "../app/records/leavePass";
import type { RecordsAccess, RecordsAnswer } from "../app/records/recordsAccess";
import { parseMailboxAddress } from "../domain/address/mailboxAddress";
import type { Clock } from "../domain/clock";
import type { Policy } from "../domain/policy/policy";
import type { DecodedRecord } from "../domain/record/decodedRecord";
import { present } from "../domain/text/members";

export interface OpenRecordsOptions {
  /** Absent: this installation keeps no records. */
  readonly configuration: Configuration | undefined;
  readonly signIn: TimedSignIn;
  /** The add-in's id in the manifest, lower case. */
  readonly addInId: string;
  /** Address of whose mailbox this is. */
  readonly user: string;
  readonly book: Pick<BookAccess, "pageFor">;
  readonly policy: () => Policy;
  readonly notes: ItemNotesStore;
  readonly onSent: (records: readonly DecodedRecord[]) => void;
  readonly clock: Clock;
  readonly random: () => number;
  readonly newId: () => string;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

export interface OpenRecords {
  readonly records: RecordsAccess;
  readonly pass: PassAccess;
  readonly recordRows: RecordRowsFor;
}

/** The send records of this installation's site, and the passes with which the send handler writes to them. */
export function openRecords(options: OpenRecordsOptions): OpenRecords {
  const { configuration, signIn, addInId, user, notes, clock } = options;
  const mailbox = parseMailboxAddress(user)?.key;
  if (configuration === undefined || mailbox === undefined) {
    const refused: RecordRowsFor = () => {
      throw new RecordsError("not-configured", "This installation keeps no records.");
    };
    return {
      records: noRecords,
      recordRows: refused,
      pass: leavePass({ passes: createRecordPasses({ configuration, signIn, rows: refused, clock }), notes }),
    };
  }
  const around = { ...options, configuration };
  const rows = createRecordRows(around);
  return {
    recordRows: rows,
    records: createRecords({
      ...options,
      mailbox,
      sharedMailboxes: present((configuration.sharedMailboxes ?? []).map((one) => parseMailboxAddress(one)?.key)),
      rows,
      mail: createSentMail({ ...around, addInId }),
      memory: storedSweepMemory("rightbox-sweep"),
      openItem: officeOpenItem,
    }),
    pass: leavePass({ passes: createRecordPasses({ configuration, signIn, rows, clock }), notes }),
  };
}

const nothing = { status: "trouble", because: "not-configured", detail: "" } as const satisfies RecordsAnswer<never>;

const noRecords: RecordsAccess = {
  sweep: () => Promise.resolve(nothing),
  progress: () => undefined,
  changes: () => 0,
  watch: () => () => undefined,
  history: () => Promise.resolve(nothing),
  open: () => Promise.resolve(nothing),
};
