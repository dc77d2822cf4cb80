import { Company, type Spent } from "./company";

const HOUR_MS = 3_600_000;
const MAILS_A_DAY = 40;
/** Nine hours of work. */
const MORNING = Date.parse("2026-11-26T08:00:00Z");
const EVENING = MORNING + 9 * HOUR_MS;
/** Of these numbers of licences SharePoint makes its budget (SharePoint throttling docs). */
const UNITS = { small: 1_250, large: 2_500 };

/** `npm run scale`: what send records cost, counted by the emulated service. The same numbers in each run. */
await day(1, UNITS.small);
await day(50, UNITS.small);
await morning(2_000, UNITS.large);

/** A whole day: everybody's pane stands open from morning to evening, and every second message is sent beside it. */
async function day(users: number, unitsPerMinute: number): Promise<void> {
  const random = numbersFrom(users);
  await Company.open({ users, unitsPerMinute, from: MORNING, random }, async (company) => {
    for (let user = 0; user < users; user++) {
      company.time.after(random() * 30 * 60_000, () => void company.openPane(user));
      for (let mail = 0; mail < MAILS_A_DAY; mail++)
        company.time.after(random() * (EVENING - MORNING), () => void company.send(user, mail % 2 === 0));
    }
    await company.time.runUntil(EVENING + 20 * 60_000);
    tell(`${String(users)} users, one day`, company.spent(), company.recorded());
  });
}

/** The worst that a day brings: all panes open within half an hour, each with what was sent since it was last open. */
async function morning(users: number, unitsPerMinute: number): Promise<void> {
  const random = numbersFrom(users);
  await Company.open({ users, unitsPerMinute, from: MORNING, random }, async (company) => {
    const mails = Array.from({ length: users * 5 }, (_, index) => ({
      user: index % users,
      at: MORNING - HOUR_MS * (8 + 8 * random()),
    }));
    company.sendBefore(mails);
    for (let user = 0; user < users; user++)
      company.time.after(random() * 30 * 60_000, () => void company.openPane(user));
    for (let quarter = 1; quarter <= 6; quarter++) {
      await company.time.runUntil(MORNING + quarter * 15 * 60_000);
      tell(
        `${String(users)} users, morning, minutes ${String((quarter - 1) * 15)} to ${String(quarter * 15)}`,
        company.spent(),
        company.recorded(),
      );
    }
  });
}

function tell(name: string, spent: Spent, { sent, of }: { readonly sent: number; readonly of: number }): void {
  const { requests, mail, batches, units, mostUnitsInAMinute, throttled, rows, bytes } = spent;
  const figures = {
    requests,
    "of these to mailboxes": mail,
    $batch: batches,
    "resource units": units,
    "most in a minute": mostUnitsInAMinute,
    "throttled calls": throttled,
    rows,
    "bytes a row": rows === 0 ? 0 : Math.round(bytes / rows),
  };
  process.stdout.write(`${name}: ${String(sent)} of ${String(of)} messages on record\n`);
  for (const [what, figure] of Object.entries(figures))
    process.stdout.write(`  ${what}: ${figure.toLocaleString("en")}\n`);
}

/** A small generator of even numbers, so that a run can be repeated. */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
