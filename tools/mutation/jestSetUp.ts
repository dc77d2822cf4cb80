import fc from "fast-check";
import process from "node:process";

// The same examples for every mutant, a second of them, and no search for a smaller one: that it fails is all that is asked.
fc.configureGlobal({
  ...fc.readConfigureGlobal(),
  seed: 20_260_101,
  endOnFailure: true,
  // The plugin that takes its place cannot be configured for all properties at once (fast-check 4.10).
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  interruptAfterTimeLimit: 1_000,
});
// So many mutated messages are judged, where a test run of its own judges thousands.
process.env["MUTATIONS"] = "100";
