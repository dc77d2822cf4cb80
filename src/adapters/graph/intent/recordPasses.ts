import { RecordsError, type RecordRowsFor } from "../../../app/ports/recordRows";
import type { RecordPasses } from "../../../app/ports/recordPasses";
import type { Clock } from "../../../domain/clock";
import { listFor } from "../../../domain/record/recordList";
import type { Configuration } from "../configuration";
import { isSignInError, type TimedSignIn } from "../signIn";

export interface RecordPassesOptions {
  /** Absent: this installation keeps no records. */
  readonly configuration: Configuration | undefined;
  readonly signIn: TimedSignIn;
  readonly rows: RecordRowsFor;
  readonly clock: Clock;
}

/** A token is not used up to its last moment: the request has to arrive, and clocks differ. */
const MARGIN_MS = 60_000;

/** Passes for the list that is in charge now, with a token as sign-in has it at hand. */
export function createRecordPasses({ configuration, signIn, rows, clock }: RecordPassesOptions): RecordPasses {
  return {
    pass: async ({ interactive }) => {
      if (configuration === undefined) throw new RecordsError("not-configured", "");
      const { graphRoot, siteId, rowScopes } = configuration;
      const { token, until } = await signIn.timedToken(rowScopes, { interactive }).catch((error: unknown) => {
        throw new RecordsError(isSignInError(error) ? error.because : "failed", String(error));
      });
      if (until === undefined) throw new RecordsError("failed", "Sign-in does not say how long its token is good for.");
      const lists = await rows({ interactive }).lists();
      const now = clock.now();
      const list = listFor(lists, now);
      if (list === undefined) throw new RecordsError("lists-missing", "The site has no list for send records.");
      const handovers = lists.map(({ from }) => from?.getTime() ?? 0).filter((from) => from > now.getTime());
      return {
        root: graphRoot,
        items: `/sites/${siteId}/lists/${list.id}/items`,
        token,
        until: Math.min(until.getTime() - MARGIN_MS, ...handovers),
      };
    },
  };
}
