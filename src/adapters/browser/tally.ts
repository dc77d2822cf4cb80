import type { PendingMessage, Tally, TallyStore } from "../../app/ports/quietStore";
import type { ClientId } from "../../domain/book/book";
import { isKind } from "../../domain/kinds/kind";
import { nothingCounted } from "../../domain/quiet/counted";
import { exportCounted, parseCounted } from "../../domain/quiet/countedJson";
import type { ScoreRow } from "../../domain/quiet/score";
import type { Shown } from "../../domain/quiet/shown";
import { severities } from "../../domain/severity";
import { isText, listOf, membersOf, parseJson, present, textOf } from "../../domain/text/members";

const VERSION = 1;
const NOTHING: Tally = { score: [], counted: nothingCounted, pending: [] };

/** The tally in local storage. Where storage is refused: as long as the pane lives. */
export function storedTally(key: string): TallyStore {
  let unkept: Tally | undefined;
  return {
    read: () => {
      if (unkept !== undefined) return unkept;
      try {
        return parseTally(parseJson(localStorage.getItem(key)));
      } catch {
        return NOTHING;
      }
    },
    write: (tally) => {
      try {
        localStorage.setItem(key, JSON.stringify(exportTally(tally)));
        unkept = undefined;
      } catch {
        unkept = tally;
      }
    },
  };
}

function exportTally({ score, counted, pending }: Tally): unknown {
  return {
    v: VERSION,
    score: score.map(({ month, rule, heeded, overridden, muted }) => [month, rule, heeded, overridden, muted]),
    counted: exportCounted(counted),
    pending: pending.map(({ sendId, shown }) => [
      sendId,
      shown.map(({ rule, about, kind, severity }) => [rule, about ?? "", kind, severities.indexOf(severity)]),
    ]),
  };
}

/** Reads it back. What cannot be read is as good as not there. */
function parseTally(input: unknown): Tally {
  const { v, score, counted, pending } = membersOf(input);
  if (v !== VERSION) return NOTHING;
  return {
    score: present(listOf(score).map((row) => parseRow(listOf(row)))),
    counted: parseCounted(counted),
    pending: present(listOf(pending).map((row) => parsePending(listOf(row)))),
  };
}

function parseRow([month, rule, ...counts]: readonly unknown[]): ScoreRow | undefined {
  const [heeded, overridden, muted] = counts.filter((count): count is number => Number.isSafeInteger(count));
  if (!isText(month) || !isText(rule) || heeded === undefined || overridden === undefined || muted === undefined)
    return undefined;
  return { month, rule, heeded, overridden, muted };
}

function parsePending([sendId, shown]: readonly unknown[]): PendingMessage | undefined {
  return isText(sendId) ? { sendId, shown: present(listOf(shown).map((row) => parseShown(listOf(row)))) } : undefined;
}

function parseShown([rule, about, kind, severity]: readonly unknown[]): Shown | undefined {
  const strength = typeof severity === "number" ? severities[severity] : undefined;
  if (!isText(rule) || !isText(kind) || !isKind(kind) || strength === undefined) return undefined;
  return { rule, kind, severity: strength, ...(textOf(about) === "" ? {} : { about: about as ClientId }) };
}
