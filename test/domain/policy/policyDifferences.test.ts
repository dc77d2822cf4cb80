import * as fc from "fast-check";
import { defaultPolicy } from "../../../src/domain/policy/policy";
import { policyDifferences } from "../../../src/domain/policy/policyDifferences";
import { policyOf } from "../../../src/domain/policy/policyOf";
import { anyPolicy } from "../../support/anyPolicy";

test.each([
  ["a cell", { matrix: { order: { personal: "stop" } } }, [["matrix.order.personal", "warn", "stop"]]],
  [
    "who must be there",
    { matrix: { order: { to: ["official"] } } },
    [["matrix.order.to", ["official", "purchasing"], ["official"]]],
  ],
  ["a severity", { severities: { "client-hours": "off" } }, [["severities.client-hours", undefined, "off"]]],
  ["a threshold", { thresholds: { dayEnds: 18 } }, [["thresholds.dayEnds", 19, 18]]],
  ["the mode", { mode: "log-only" }, [["mode", "enforce", "log-only"]]],
  [
    "one client",
    { clients: { acme: { matrix: { order: { personal: "fine" } }, severities: { "client-hours": "warn" } } } },
    [
      ["clients.acme.matrix.order.personal", undefined, "fine"],
      ["clients.acme.severities.client-hours", undefined, "warn"],
    ],
  ],
  ["own domains", { own: { domains: ["a.example"] } }, [["own.domains", [], ["a.example"]]]],
  ["a text", { texts: { help: "Ask." } }, [["texts.help", undefined, "Ask."]]],
  ["locks", { locked: ["mode"] }, [["locked", [], ["mode"]]]],
  ["nothing", { mode: "enforce" }, []],
])("%s", (_, settings, expected) => {
  const found = policyDifferences(defaultPolicy, policyOf(settings));
  expect(found.map(({ path, before, after }) => [path, before, after])).toEqual(expected);
});

test("there are none exactly where two policies are the same, and they turn round", () => {
  fc.assert(
    fc.property(anyPolicy.map(policyOf), anyPolicy.map(policyOf), (one, other) => {
      expect(policyDifferences(one, one)).toEqual([]);
      const there = policyDifferences(one, other);
      const back = policyDifferences(other, one).map(({ path, before, after }) => ({
        path,
        before: after,
        after: before,
      }));
      expect(back).toHaveLength(there.length);
      expect(back).toEqual(expect.arrayContaining([...there]));
    }),
  );
});
