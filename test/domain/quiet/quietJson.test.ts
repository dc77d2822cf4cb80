import * as fc from "fast-check";
import type { ClientId } from "../../../src/domain/book/book";
import { kinds } from "../../../src/domain/kinds/kind";
import { exportQuiet, parseQuiet } from "../../../src/domain/quiet/quietJson";
import { nothingQuiet, type QuietMemory } from "../../../src/domain/quiet/quietMemory";

const text = fc.string({ minLength: 1, maxLength: 20 });
const time = fc
  .date({ min: new Date(0), max: new Date("2100-01-01"), noInvalidDate: true })
  .map((at) => at.toISOString());
const kind = fc.constantFrom(...kinds);
const about = text.map((one) => one as ClientId);

const rows = fc.record({
  mutes: fc.array(fc.record({ rule: text, about, kind, since: time, until: time }), { maxLength: 5 }),
  settled: fc.array(fc.record({ conversation: text, finding: text, kind, at: time }), { maxLength: 5 }),
  habits: fc.array(fc.record({ rule: text, about, kind, times: fc.nat(), last: time }), { maxLength: 5 }),
});
const anyMemory: fc.Arbitrary<QuietMemory> = fc.oneof(
  rows,
  fc.tuple(rows, time).map(([memory, asOf]) => ({ ...memory, asOf })),
);

test("what was written is read, after a way through JSON too", () => {
  fc.assert(
    fc.property(anyMemory, (memory) => {
      expect(parseQuiet(JSON.parse(JSON.stringify(exportQuiet(memory))))).toEqual(memory);
    }),
  );
});

test("anything else is read without an exception, and makes nothing quiet", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const memory = parseQuiet(value);
      expect([...memory.mutes, ...memory.settled, ...memory.habits].every((row) => kinds.includes(row.kind))).toBe(
        true,
      );
    }),
  );
  expect(parseQuiet(undefined)).toEqual(nothingQuiet);
  expect(parseQuiet({ mutes: [["rule", "bob@x.example", "order", "", "no date"], ["rule"], 7] })).toEqual(nothingQuiet);
});
