import type { RecordRow } from "../recordRow";
import { messagesOf, wasChecked, wentOut } from "./messages";

/** How many of the messages that went out were checked before. */
export interface Coverage {
  readonly messages: number;
  readonly checked: number;
  /** Without a check, by what they were written with, as far as their text tells. */
  readonly phone: number;
  readonly elsewhere: number;
  /** The check ran into something or came too late, and policy let the message go. */
  readonly unfinished: number;
  /** Not known to have gone out: on their way, not sent, or nobody may look. Not among the messages. */
  readonly open: number;
}

export function coverageOf(rows: readonly RecordRow[]): Coverage {
  const all = messagesOf(rows);
  const out = all.filter(wentOut);
  const checked = out.filter(wasChecked).length;
  const unfinished = out.filter((row) => row.state === "sent" && !wasChecked(row)).length;
  const phone = out.filter(({ state, sentFrom }) => state === "unchecked" && sentFrom === "phone").length;
  return {
    messages: out.length,
    checked,
    phone,
    elsewhere: out.length - checked - unfinished - phone,
    unfinished,
    open: all.length - out.length,
  };
}

/**
 * A part of a whole in tenths of a percent, never rounded up to all of it nor down to none: 999 of 1,000,000 unchecked are not "100 %". None
 * where there is no whole.
 */
export function perThousand(part: number, whole: number): number | undefined {
  if (whole <= 0) return undefined;
  if (part <= 0) return 0;
  if (part >= whole) return 1000;
  return Math.min(999, Math.max(1, Math.round((part / whole) * 1000)));
}
