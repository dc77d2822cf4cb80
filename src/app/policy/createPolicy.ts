import type { Clock } from "../../domain/clock";
import type { PolicyProblem } from "../../domain/policy/checkPolicy";
import { layerPolicies, type PolicyLayer } from "../../domain/policy/layerPolicies";
import type { compactPolicy, readPolicy } from "../../domain/policy/readPolicy";
import { isText } from "../../domain/text/members";
import type { PolicyAnswer, PolicySource } from "../ports/policySource";
import type { KeptPolicy, PolicyStore } from "../ports/policyStore";
import type { PolicyAccess, PolicyState } from "./policyAccess";

export interface PolicyReader {
  readonly readPolicy: typeof readPolicy;
  readonly compactPolicy: typeof compactPolicy;
}

export interface PolicyOptions {
  readonly source: PolicySource;
  readonly store: PolicyStore;
  /** Loads what checks a policy: it knows every rule, and is needed only where there is a policy to check. */
  readonly reader: () => Promise<PolicyReader>;
  readonly clock: Clock;
}

/** How often it looks of its own accord. */
const AGAIN_MS = 600_000;

/** Built in, over it the organisation's, over that the user's own. What cannot be used leaves the last good policy in force. */
export function createPolicy({ source, store, reader, clock }: PolicyOptions): PolicyAccess {
  const listeners = new Set<() => void>();
  let organisation = store.organisation();
  let own = store.own();
  let problems: readonly PolicyProblem[] = [];
  let news: Pick<PolicyState, "trouble" | "notKept"> = {};
  let looking: Promise<void> | undefined;
  let lookedAt = Number.NEGATIVE_INFINITY;

  const make = (): PolicyState => {
    const layers: readonly PolicyLayer[] = [
      ...(organisation === undefined ? [] : [{ from: "organisation" as const, settings: organisation.settings }]),
      { from: "user", settings: own },
    ];
    const layered = layerPolicies(layers);
    return {
      policy: layered.policy,
      place: source.place,
      ...(organisation === undefined ? {} : { organisation: { ...organisation, ...nameOf(organisation), problems } }),
      own,
      lockedOut: layered.problems.filter(({ from }) => from === "user").map(({ path }) => path),
      ...news,
      isLooking: looking !== undefined,
    };
  };
  let state = make();
  const tell = (): void => {
    state = make();
    listeners.forEach((listener) => {
      listener();
    });
  };

  /** Puts this in force, and keeps it for Send where it is another than before. */
  const take = async (next: KeptPolicy | undefined, found: readonly PolicyProblem[]): Promise<void> => {
    const isNews = JSON.stringify(next) !== JSON.stringify(store.organisation());
    organisation = next;
    problems = found;
    news = {};
    tell();
    const kept = isNews ? await store.keep(next) : undefined;
    if (kept !== undefined && kept.status !== "saved") news = { notKept: kept };
  };
  const weigh = async (answer: PolicyAnswer): Promise<void> => {
    if (answer.status === "none") return take(undefined, []);
    if (answer.status === "trouble") {
      news = { ...news, trouble: { because: answer.because, detail: answer.detail } };
      return;
    }
    const reading = await reader();
    const read = reading.readPolicy(answer.text);
    if (read.status === "unusable") {
      news = { ...news, trouble: { because: read.because, detail: read.detail } };
      return;
    }
    const settings = reading.compactPolicy(read.settings);
    const isSame = JSON.stringify(settings) === JSON.stringify(organisation?.settings);
    const known = isSame ? organisation?.asOf : undefined;
    return take({ settings, asOf: answer.changedAt ?? known ?? clock.now().toISOString() }, read.problems);
  };
  const look = async (interactive: boolean): Promise<void> => {
    try {
      await weigh(await source.read({ interactive }));
    } catch (error) {
      news = { ...news, trouble: { because: "failed", detail: String(error) } };
    }
    lookedAt = clock.now().getTime();
    looking = undefined;
    tell();
  };

  return {
    state: () => state,
    refresh: async ({ interactive }) => {
      if (!interactive && clock.now().getTime() - lookedAt < AGAIN_MS) return;
      if (looking === undefined) {
        looking = look(interactive);
        tell();
      }
      await looking;
    },
    choose: async (next) => {
      const answer = await store.keepOwn(next);
      if (answer.status === "saved") {
        own = next;
        tell();
      }
      return answer;
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function nameOf({ settings: { name } }: KeptPolicy): { readonly name?: string } {
  return isText(name) && name !== "" ? { name } : {};
}
