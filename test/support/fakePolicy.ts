import type { SaveAnswer } from "../../src/app/ports/bookStore";
import type { PolicyAnswer, PolicyPlace, PolicySource } from "../../src/app/ports/policySource";
import type { KeptPolicy, PolicyStore } from "../../src/app/ports/policyStore";
import type { PolicyReader } from "../../src/app/policy/createPolicy";
import type { PolicySettings } from "../../src/domain/policy/checkPolicy";
import { compactPolicy, readPolicy } from "../../src/domain/policy/readPolicy";

/** Where a policy stands and is kept, in memory. */
export interface FakePolicy {
  readonly source: PolicySource;
  readonly store: PolicyStore;
  readonly reader: () => Promise<PolicyReader>;
  /** What stands at its place from now on. */
  readonly set: (answer: PolicyAnswer) => void;
  /** How keeping ends from now on. */
  readonly refuse: (answer: SaveAnswer) => void;
  /** How often it was kept, and how often its place was asked. */
  readonly counts: { kept: number; asked: number };
}

export interface FakePolicyOptions {
  readonly place?: PolicyPlace;
  readonly answer?: PolicyAnswer;
  readonly organisation?: KeptPolicy;
  readonly own?: PolicySettings;
}

export function fakePolicy(options: FakePolicyOptions = {}): FakePolicy {
  let { answer = { status: "none" }, organisation, own = {} } = options;
  let saved: SaveAnswer = { status: "saved" };
  const counts = { kept: 0, asked: 0 };
  return {
    source: {
      place: options.place ?? "none",
      read: () => {
        counts.asked += 1;
        return Promise.resolve(answer);
      },
    },
    store: {
      organisation: () => organisation,
      own: () => own,
      keep: (policy) => {
        counts.kept += 1;
        if (saved.status === "saved") organisation = policy;
        return Promise.resolve(saved);
      },
      keepOwn: (settings) => {
        if (saved.status === "saved") own = settings;
        return Promise.resolve(saved);
      },
    },
    reader: () => Promise.resolve({ readPolicy, compactPolicy }),
    set: (next) => {
      answer = next;
    },
    refuse: (next) => {
      saved = next;
    },
    counts,
  };
}

/** The organisation's policy as it stands at its place. */
export function policyText(settings: unknown, changedAt?: string): PolicyAnswer {
  return { status: "found", text: JSON.stringify(settings), ...(changedAt === undefined ? {} : { changedAt }) };
}
