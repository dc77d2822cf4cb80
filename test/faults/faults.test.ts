import * as fc from "fast-check";
import { syncProperty } from "./sync/suite";

test("whatever goes wrong on the way, in the end all have the same book and nothing is lost or done twice", async () => {
  await fc.assert(syncProperty, { numRuns: 60, includeErrorInReport: true });
}, 60_000);
