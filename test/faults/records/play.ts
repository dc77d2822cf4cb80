import { calm, type Plan, type Schedule, type Step } from "./schedule";
import { problemsOf } from "./verify";
import { inWorld, type Device, type World } from "./world";

const HOUR_MS = 3_600_000;
const ROUNDS = 8;
const QUARTER_LIST = "RightBox Send Records 2027-Q1";

/** Plays a schedule, lets everything come to rest, and names what is wrong then. The same schedule always goes the same way. */
export function play(schedule: Schedule): Promise<readonly string[]> {
  return inWorld(schedule, async (world) => {
    if (schedule.hasNewList) await world.createList(QUARTER_LIST);
    for (const device of world.devices) await device.pane.records.sweep({ interactive: false });
    for (const step of schedule.steps) {
      world.wait(60_000);
      await playStep(world, step);
    }
    await comeToRest(world);
    return problemsOf(world);
  });
}

async function playStep(world: World, step: Step): Promise<void> {
  switch (step.do) {
    case "mail":
      await world.outlook.send(deviceAt(world, step.device), step);
      return;
    case "sweep":
      await runPane(world, deviceAt(world, step.device), step.plan);
      return;
    case "sweep together": {
      const [one, other] = step.devices.map((index) => deviceAt(world, index));
      if (one === undefined || other === undefined) return;
      // Two panes of one device share what it keeps.
      const second = one === other ? { ...one, pane: world.openPane(one) } : other;
      await Promise.all([runPane(world, one, step.plans[0]), runPane(world, second, step.plans[1])]);
      return;
    }
    case "wait":
      world.wait(step.minutes * 60_000);
      return;
    case "move":
      world.outlook.move(step.message);
      return;
    case "forget":
      deviceAt(world, step.device).memory.clear();
      return;
    case "restart": {
      const device = deviceAt(world, step.device);
      device.pane = world.openPane(device);
      return;
    }
    case "consent":
      deviceAt(world, step.device).consent = { mail: step.mail, rows: step.rows };
      return;
    case "new list":
      await world.createList(QUARTER_LIST);
      return;
    case "filters":
      setFilters(world, step.answer);
  }
}

/** A sweep to its end, or to that of the pane: then the program starts again. */
async function runPane(world: World, device: Device, plan: Plan): Promise<void> {
  const { pane } = device;
  Object.assign(pane, { plan, requests: 0, batches: 0, writes: 0 });
  await Promise.race([pane.records.sweep({ interactive: false }), pane.crashed]);
  Object.assign(pane, { plan: calm });
  if (pane.isDead) device.pane = world.openPane(device);
}

/** Time passes, everybody's pane is opened now and then, and nothing goes wrong any more. */
async function comeToRest(world: World): Promise<void> {
  setFilters(world, "works");
  for (const device of world.devices) device.consent = { mail: true, rows: true };
  for (let round = 0; round < ROUNDS; round++) {
    world.wait(20 * HOUR_MS);
    for (const device of world.devices) await device.pane.records.sweep({ interactive: true });
  }
}

function setFilters({ service: { tenant } }: World, itemFilter: "works" | "ignored" | "finds-nothing"): void {
  tenant.change({ oddities: { ...tenant.state.oddities, itemFilter } });
}

function deviceAt({ devices }: World, index: number): Device {
  const device = devices[index % devices.length];
  if (device === undefined) throw new Error("There is no device.");
  return device;
}
