import * as fc from "fast-check";
import type { Oddities } from "../../../emulator/graph/tenant";
import { editKinds, type Edit } from "./edits";
import { faultKinds } from "../requestFaults";
import type { Plan } from "./world";

/** What somebody does in the book while a run is at its n-th request. */
export interface EditBetween {
  readonly request: number;
  readonly editor: number;
  readonly edit: Edit;
}

/** One step of a schedule. Editors are counted round. */
export type Step =
  | { readonly do: "edit"; readonly editor: number; readonly edit: Edit }
  /** Somebody synchronises, and in the middle of it somebody edits. */
  | {
      readonly do: "sync";
      readonly editor: number;
      readonly plan: Plan;
      readonly between: readonly EditBetween[];
    }
  /** Two at the same time: two people, or two panes of one. */
  | {
      readonly do: "sync together";
      readonly editors: readonly [number, number];
      readonly plans: readonly [Plan, Plan];
      readonly between: readonly EditBetween[];
    }
  | { readonly do: "oddities"; readonly oddities: Partial<Oddities> }
  | { readonly do: "wait"; readonly minutes: number }
  | { readonly do: "delete by hand"; readonly item: number };

export interface Schedule {
  readonly editors: number;
  readonly steps: readonly Step[];
}

const MOST_STEPS = 24;
const small = fc.nat({ max: 11 });
const editor = fc.nat({ max: 2 });
const edit: fc.Arbitrary<Edit> = fc.record({ kind: fc.constantFrom(...editKinds), one: small, other: small });
const fault = fc.oneof(
  { weight: 5, arbitrary: fc.constant("none" as const) },
  { weight: 3, arbitrary: fc.constantFrom(...faultKinds) },
);
const plan: fc.Arbitrary<Plan> = fc.record({
  faults: fc.array(fault, { maxLength: 10, size: "max" }),
  delays: fc.array(fc.nat({ max: 40 }), { maxLength: 8, size: "max" }),
  crash: fc.option(
    fc.record({
      at: fc.constantFrom("request" as const, "commit" as const),
      number: fc.integer({ min: 1, max: 9 }),
      when: fc.constantFrom("before" as const, "after" as const),
    }),
    { freq: 2 },
  ),
});
const between = fc.array(fc.record({ request: fc.integer({ min: 1, max: 6 }), editor, edit }), { maxLength: 2 });
const oddities: fc.Arbitrary<Partial<Oddities>> = fc.record(
  {
    deltaErrors: fc.boolean(),
    deltaWithoutFields: fc.boolean(),
    deltaTwice: fc.boolean(),
    staleCode: fc.constantFrom("resourceModified" as const, "notAllowed" as const),
    itemFilter: fc.constantFrom("works" as const, "ignored" as const, "finds-nothing" as const),
  },
  { requiredKeys: [] },
);

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 10, arbitrary: fc.record({ do: fc.constant("edit" as const), editor, edit }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant("sync" as const), editor, plan, between }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("sync together" as const),
      editors: fc.tuple(editor, editor),
      plans: fc.tuple(plan, plan),
      between,
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("oddities" as const), oddities }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("wait" as const), minutes: fc.integer({ min: 1, max: 90 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("delete by hand" as const), item: small }) },
);

export const schedules: fc.Arbitrary<Schedule> = fc.record({
  editors: fc.constantFrom(2, 2, 3),
  steps: fc.array(step, { minLength: 1, maxLength: MOST_STEPS, size: "max" }),
});
