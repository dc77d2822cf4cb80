import * as fc from "fast-check";
import { kinds } from "../../../src/domain/kinds/kind";
import { exportPolicy } from "../../../src/domain/policy/exportPolicy";
import { mailboxColumns } from "../../../src/domain/policy/matrix";
import { parsePolicy } from "../../../src/domain/policy/parsePolicy";
import { defaultPolicy } from "../../../src/domain/policy/policy";

const fit = fc.constantFrom("fine", "hint", "warn", "stop");
const row = fc.dictionary(fc.constantFrom(...mailboxColumns), fit);
const wire = fc.record({
  matrix: fc.dictionary(fc.constantFrom(...kinds), row),
  severities: fc.dictionary(fc.constantFrom("unknown-mailbox", "formal-to-official"), fc.constantFrom("off", "hint")),
  whenUnchecked: fc.constantFrom("ask", "send"),
});

test("what is exported is read back to the same policy, without a problem", () => {
  fc.assert(
    fc.property(wire, (input) => {
      const { policy } = parsePolicy(input);
      expect(parsePolicy(JSON.parse(JSON.stringify(exportPolicy(policy))))).toEqual({ policy, problems: [] });
    }),
  );
});

test("the default policy takes no room", () => {
  expect(exportPolicy(defaultPolicy)).toEqual({ matrix: {}, severities: {}, whenUnchecked: "ask" });
});
