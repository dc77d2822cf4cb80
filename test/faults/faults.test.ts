import * as fc from "fast-check";
import { recordsProperty } from "./records/suite";
import { syncProperty } from "./sync/suite";

test("whatever goes wrong on the way, in the end all have the same book and nothing is lost or done twice", async () => {
  await fc.assert(syncProperty, { numRuns: 60, includeErrorInReport: true });
}, 60_000);

test("whatever goes wrong on the way, in the end every message that was sent is on record exactly once", async () => {
  await fc.assert(recordsProperty, { numRuns: 80, includeErrorInReport: true });
}, 60_000);
