import * as fc from "fast-check";
import { faultKinds, type FaultKind } from "../requestFaults";

/** What can happen to one request within a batch. */
export const partFaults = [
  "none",
  "429",
  "409 before",
  "500 before",
  "503 before",
  "503 after",
  "504 after",
  "no answer before",
  "no answer after",
] as const;

export interface PartFault {
  readonly kind: (typeof partFaults)[number];
  /** Which request of the batch; counted round. */
  readonly part: number;
}

/** What happens to one sweep: a fault for each request in turn, faults within its batches in turn, turns to wait for, and perhaps its end. */
export interface Plan {
  readonly faults: ReadonlyArray<FaultKind | "401">;
  readonly parts: readonly PartFault[];
  readonly delays: readonly number[];
  readonly crash: {
    readonly at: "request" | "memory";
    readonly number: number;
    readonly when: "before" | "after";
  } | null;
}

export const calm: Plan = { faults: [], parts: [], delays: [], crash: null };

/** What becomes of a message once Send has let it go, or without Send. */
export const fates = [
  "sent",
  "sent late",
  "not kept",
  "draft left",
  "draft gone",
  "moved by a rule",
  "deleted at once",
  "deleted for good",
  "delayed",
  "sent again after a change",
  "inherited record",
  "damaged record",
  "phone",
  "as the shared mailbox",
  "as the shared mailbox, both copies recorded",
] as const;

export interface Mail {
  readonly device: number;
  readonly fate: (typeof fates)[number];
  /** How many clients it goes to; the largest number stands for more than get a row each. */
  readonly clients: number;
  /** What came of the request of the send handler. */
  readonly intent: "none" | "written" | "lost" | "answer lost";
  /** Until it is in the folder where it stays. */
  readonly hours: number;
  /** Until Graph shows what it carries (classic Outlook). */
  readonly lateBy: number;
}

/** One step of a schedule. Devices are counted round. */
export type Step =
  | ({ readonly do: "mail" } & Mail)
  | { readonly do: "sweep"; readonly device: number; readonly plan: Plan }
  /** Two at the same time: two devices, or two panes of one. */
  | {
      readonly do: "sweep together";
      readonly devices: readonly [number, number];
      readonly plans: readonly [Plan, Plan];
    }
  | { readonly do: "wait"; readonly minutes: number }
  | { readonly do: "move"; readonly message: number }
  | { readonly do: "forget"; readonly device: number }
  | { readonly do: "restart"; readonly device: number }
  | { readonly do: "consent"; readonly device: number; readonly mail: boolean; readonly rows: boolean }
  | { readonly do: "new list" }
  | { readonly do: "filters"; readonly answer: "works" | "ignored" | "finds-nothing" };

export interface Schedule {
  readonly devices: number;
  /** Hours that the clock of each device is wrong by. */
  readonly skews: readonly number[];
  readonly hasNewList: boolean;
  readonly steps: readonly Step[];
}

const MOST_STEPS = 16;
const LONGEST_LATE_H = 20;
const small = fc.nat({ max: 9 });
const device = fc.nat({ max: 2 });
const fault = fc.oneof(
  { weight: 6, arbitrary: fc.constant("none" as const) },
  { weight: 2, arbitrary: fc.constantFrom(...faultKinds) },
  { weight: 1, arbitrary: fc.constant("401" as const) },
);
const plan: fc.Arbitrary<Plan> = fc.record({
  faults: fc.array(fault, { maxLength: 12, size: "max" }),
  parts: fc.array(fc.record({ kind: fc.constantFrom(...partFaults), part: small }), { maxLength: 4 }),
  delays: fc.array(fc.nat({ max: 20 }), { maxLength: 6, size: "max" }),
  crash: fc.option(
    fc.record({
      at: fc.constantFrom("request" as const, "request" as const, "memory" as const),
      number: fc.integer({ min: 1, max: 14 }),
      when: fc.constantFrom("before" as const, "after" as const),
    }),
    { freq: 2 },
  ),
});
const mail: fc.Arbitrary<Mail> = fc.record({
  device,
  fate: fc.constantFrom(...fates),
  clients: fc.constantFrom(0, 1, 1, 1, 2, 3, 21),
  intent: fc.constantFrom("none" as const, "written" as const, "lost" as const, "answer lost" as const),
  hours: fc.constantFrom(0, 0, 1, 5, 26),
  lateBy: fc.constantFrom(0, 0, 0, 2, LONGEST_LATE_H),
});

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 10, arbitrary: mail.map((one) => ({ do: "mail" as const, ...one })) },
  { weight: 7, arbitrary: fc.record({ do: fc.constant("sweep" as const), device, plan }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("sweep together" as const),
      devices: fc.tuple(device, device),
      plans: fc.tuple(plan, plan),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant("wait" as const), minutes: fc.constantFrom(1, 20, 90, 400, 1_500) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("move" as const), message: small }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("forget" as const), device }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("restart" as const), device }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("consent" as const),
      device,
      mail: fc.boolean(),
      rows: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ do: "new list" as const }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("filters" as const),
      answer: fc.constantFrom("works" as const, "works" as const, "ignored" as const, "finds-nothing" as const),
    }),
  },
);

export const schedules: fc.Arbitrary<Schedule> = fc.record({
  devices: fc.constantFrom(2, 2, 3),
  skews: fc.array(fc.constantFrom(0, 0, -47, -3, 2, 47), { minLength: 3, maxLength: 3 }),
  hasNewList: fc.boolean(),
  steps: fc.array(step, { minLength: 1, maxLength: MOST_STEPS, size: "max" }),
});
