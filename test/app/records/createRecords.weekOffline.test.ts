import type { Message } from "@microsoft/microsoft-graph-types";
import type { StoredMessage } from "../../../emulator/graph/tenant";
import { recordProperty } from "../../../src/adapters/graph/records/sentMessage";
import { encodeRecord } from "../../../src/domain/record/encodeRecord";
import { ADD_IN } from "../../faults/records/outlook";
import { inWorld, type World } from "../../faults/records/world";
import { bob, sentRecord } from "../../support/sentRecords";

const MAILS = 500;
const WEEK_MS = 7 * 24 * 3_600_000;
/** What an app may spend in a minute in a small tenant (SharePoint throttling docs). */
const UNITS_A_MINUTE = 1_250;

/** The mails of a week, each to one client, in somebody's Sent Items. */
function weekOf(world: World): readonly StoredMessage[] {
  return Array.from({ length: MAILS }, (_, index) => {
    const at = new Date(world.time() - WEEK_MS + Math.floor((index * WEEK_MS) / MAILS));
    at.setUTCMilliseconds(0);
    const client = { id: `c${String(index % 9)}`, name: "Client" };
    const record = sentRecord(index, { reviewedAt: at, recipients: [{ address: bob, field: "to", client }] });
    const message: Message = {
      id: `id${String(index)}`,
      subject: "",
      sentDateTime: at.toISOString(),
      internetMessageId: `<m${String(index)}@ourco.example>`,
      isDraft: false,
      singleValueExtendedProperties: [
        { id: recordProperty(ADD_IN), value: JSON.stringify({ record: encodeRecord(record) }) },
      ],
    };
    return { mailbox: "li.na@ourco.example", folder: "sentitems", propertiesVisibleAt: 0, message };
  });
}

test("500 mails of a week offline are swept in 25 batches within SharePoint's budget, and progress is told", async () => {
  await inWorld({ devices: 1, skews: [0] }, async (world) => {
    const { tenant, calls } = world.service;
    tenant.change({
      messages: weekOf(world),
      oddities: { ...tenant.state.oddities, resourceUnitsPerMinute: UNITS_A_MINUTE },
    });
    const before = calls.length;
    const spent: Array<{ readonly at: number; readonly units: number }> = [];
    const { fetch } = world;
    globalThis.fetch = async (input: unknown, init?: RequestInit) => {
      const answer = await fetch(input, init);
      spent.push({ at: world.time(), units: calls[calls.length - 1]?.resourceUnits ?? 0 });
      return answer;
    };
    const { records } = world.devices[0]?.pane ?? {};
    const told: number[] = [];
    records?.watch(() => {
      const progress = records.progress();
      if (progress?.of === MAILS) told.push(progress.done);
    });

    expect(await records?.sweep({ interactive: false })).toMatchObject({
      status: "done",
      value: { posted: MAILS, problems: [] },
    });

    const made = calls.slice(before);
    expect(made.filter(({ url }) => url.endsWith("/$batch")).length).toBeLessThanOrEqual(25);
    // Nobody has a mailbox under the shared address here.
    expect(made.every(({ status, url }) => status < 400 || url.includes("/users/"))).toBe(true);
    const ofMinute = spent.map(({ at }) =>
      spent.filter((one) => one.at > at - 60_000 && one.at <= at).reduce((sum, { units }) => sum + units, 0),
    );
    expect(Math.max(...ofMinute)).toBeLessThanOrEqual(UNITS_A_MINUTE);
    expect(told.length).toBeGreaterThan(20);
    expect(told).toEqual([...told].sort((one, other) => one - other));
    expect(told[told.length - 1]).toBe(MAILS);
  });
});
