/** One SharePoint list of send records. */
export interface RecordList {
  readonly id: string;
  readonly name: string;
  /** Records made from then on belong here. Absent: it takes what no other list is for. */
  readonly from?: Date;
  /** Absent where the service does not say. */
  readonly createdAt?: Date;
}

/** When this installation began to keep records: what was sent before is nobody's to have checked. Absent where nobody can say. */
export function recordsBegin(lists: readonly RecordList[]): Date | undefined {
  return lists.reduce<Date | undefined>(
    (first, { createdAt }) =>
      createdAt !== undefined && (first === undefined || createdAt < first) ? createdAt : first,
    undefined,
  );
}

/**
 * The list that a message belongs to. `at`: when its record was made, which every device reads in the record itself; of a message without
 * a record, when the server sent it. So all devices choose the same list, whatever their clocks say. Absent where there is no list.
 */
export function listFor(lists: readonly RecordList[], at: Date): RecordList | undefined {
  return lists.reduce<RecordList | undefined>((best, list) => {
    const begins = list.from?.getTime() ?? -Infinity;
    if (begins > at.getTime()) return best;
    return best === undefined || begins >= (best.from?.getTime() ?? -Infinity) ? list : best;
  }, undefined);
}
