import type { SendRecord } from "../record/sendRecord";

type CountedId = readonly [id: string, at: number];

/** Which sent messages were counted: the newest by their ids, and none up to a time is counted any more. */
export interface Counted {
  /** Epoch ms. */
  readonly until: number;
  /** Beginnings of send ids, with the epoch ms of their review. */
  readonly ids: readonly CountedId[];
}

export const nothingCounted: Counted = { until: 0, ids: [] };

const MOST_IDS = 60;
/** 48 random bits tell sixty messages apart. */
const ID_LENGTH = 12;

type CountedRecord = Pick<SendRecord, "sendId" | "reviewedAt">;

export function isCounted({ until, ids }: Counted, { sendId, reviewedAt }: CountedRecord): boolean {
  const id = sendId.slice(0, ID_LENGTH);
  return reviewedAt.getTime() <= until || ids.some(([one]) => one === id);
}

/** Room is short: the oldest id makes way for its time, so that nothing ever counts twice. */
export function withCounted({ until, ids }: Counted, { sendId, reviewedAt }: CountedRecord): Counted {
  const added: CountedId = [sendId.slice(0, ID_LENGTH), reviewedAt.getTime()];
  const all = [...ids, added].sort(([, one], [, other]) => one - other);
  const dropped = all.slice(0, Math.max(0, all.length - MOST_IDS));
  return { until: dropped.reduce((latest, [, at]) => Math.max(latest, at), until), ids: all.slice(dropped.length) };
}
