import fc from "fast-check";

// The same examples for every mutant, and no search for a smaller one: that it fails is all that is asked.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_260_101, endOnFailure: true });
